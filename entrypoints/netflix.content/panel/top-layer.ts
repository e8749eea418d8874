/**
 * The browser's top layer: modal dialogs, what is in full screen, popovers. It is painted over everything, whatever its
 * `z-index`, and while a modal dialog is open nothing outside of it can be clicked. `inert` does the same without a layer.
 * Where one of them makes the panel unreachable, its host has to stand elsewhere for as long as that lasts.
 */

/**
 * After these the top layer may be another. Some browsers are silent about a dialog, but one that opens takes the focus, which is
 * also all that leaves a shadow root. Of what goes without a word there is another look soon.
 */
const TELLING = ['toggle', 'close', 'fullscreenchange', 'focusin'] as const;

/** Elements that show something of their own instead of what stands in them. */
const REPLACED = 'audio, canvas, embed, iframe, img, object, video';

/**
 * Follows what comes to the front and goes.
 * @param view the page's window
 * @param host the panel's
 * @param onChange called whenever something is told to have come to the front or gone; with what opened, where it is told that
 * @param signal ends the following
 * @returns from where the host belongs to where it can be reached now: the same place, unless something makes that unreachable
 */
export function followTopLayer(
  view: Window,
  host: HTMLElement,
  onChange: (opened?: unknown) => void,
  signal: AbortSignal,
): (wanted: Element) => Element {
  const page = view.document;
  /** What is open, in the order of its opening, as far as the browser has told. */
  let opened: Element[] = [];
  /** Of others nobody knows which was first. To look for them takes a walk through the page. */
  const allDialogs = (): Element[] => [...page.getElementsByTagName('dialog')];
  let dialogs = allDialogs();

  const hear = (event: Event): void => {
    const path = event.composedPath();
    if (path.includes(host)) return;
    // What opens comes last; what only has the focus, or holds that, keeps its place, or gets its first.
    const opens = event.type === 'toggle' && event.target;
    for (const node of path)
      if (node instanceof Element && (node === opens || !opened.includes(node)))
        opened = [...opened.filter((other) => other !== node), node].filter(isLayer);
    dialogs = allDialogs();
    onChange(opens);
  };
  for (const type of TELLING) view.addEventListener(type, hear, { capture: true, signal });
  return (wanted) => {
    // The one that opened last; those in a shadow root of the page's are known only by the events that left it.
    const modal = [...dialogs, ...opened].findLast((node) => node.matches('dialog:modal'));
    const popover = popoverOver(page, host, opened, modal);
    if (popover) return popover;
    const full = page.fullscreenElement?.matches(REPLACED) ? undefined : page.fullscreenElement;
    const awake = full?.closest('[inert]') ? undefined : full;
    const place = wanted.closest('[inert]') ? (awake ?? page.documentElement) : wanted;
    const front = full && (modal?.contains(full) ?? true) ? full : modal;
    return front && !front.contains(place) ? front : place;
  };
}

/** The popover that lies over the panel's button, or in which the host stands already. */
function popoverOver(
  page: Document,
  host: HTMLElement,
  opened: readonly Element[],
  modal: Element | undefined,
): Element | undefined {
  const open = opened.filter((node) => node.matches(':popover-open') && (!modal || modal.contains(node)));
  if (open.length === 0) return undefined;
  const hit = atButton(page, host);
  return open.findLast((node) => node.contains(host) || node.contains(hit));
}

/** What a press on the panel's button would meet. */
function atButton(page: Document, host: HTMLElement): Element | null {
  const box = host.shadowRoot?.querySelector('[aria-expanded]')?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  return page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
}

function isLayer(node: Element): boolean {
  return node.matches('dialog:modal, :popover-open');
}
