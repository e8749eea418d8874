/**
 * Keeps the panel's keys and clicks to itself. A focus trap on the page listens on the document and kills what
 * happens outside its cage, so these listeners stand on the window, in the capture phase, from `document_start`:
 * the page never sees an event whose path holds our host. What our own components listen for is told to them anew
 * by events that stay inside the shadow root. KeyboardEvents are never sent again: in Firefox they reach the page.
 */

/** Everything that a page could act on. Movements of the pointer are left alone: a player wakes its controls by them. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchmove',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
] as const;

/** Sent inside the shadow root in place of a `keydown`; `detail` is the key's name. */
export const KEY_EVENT = 'show-notes-key';

/**
 * @param view the page's window
 * @param isOurs whether a node is the panel's host
 * @param onInput told of each key and each press of a pointer in the panel: what follows may depend on which it was
 * @param signal ends the guarding
 */
export function guardEvents(
  view: Window,
  isOurs: (target: EventTarget) => boolean,
  onInput: (kind: 'key' | 'pointer') => void,
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    const ours = event.composedPath().some(isOurs);
    if (!ours && !leadsToUs(event, isOurs)) return;
    event.stopImmediatePropagation();
    if (!ours) return;
    if (event.type === 'keydown') onInput('key');
    if (event.type === 'pointerdown') onInput('pointer');
    tellInside(event);
  };
  for (const type of KEPT) view.addEventListener(type, keep, { capture: true, signal, passive: true });
}

/** The page's element loses the focus to us: a trap that hears of it would take the focus back. */
function leadsToUs(event: Event, isOurs: (target: EventTarget) => boolean): boolean {
  return event instanceof FocusEvent && event.relatedTarget !== null && isOurs(event.relatedTarget);
}

/** Default actions (links, typing, toggling) happen all the same; only listeners have to be told. */
function tellInside(event: Event): void {
  const inner = event.composedPath()[0];
  if (!(inner instanceof Element)) return;
  switch (event.type) {
    case 'click': {
      // A button does nothing by itself, so a second click on it acts once; a link or a check box would act twice.
      const button = inner.closest('button');
      button?.dispatchEvent(new Event('click', { bubbles: true }));
      break;
    }
    case 'input':
    case 'change':
      inner.dispatchEvent(new Event(event.type, { bubbles: true }));
      break;
    case 'keydown':
      if (event instanceof KeyboardEvent)
        inner.dispatchEvent(new CustomEvent(KEY_EVENT, { bubbles: true, detail: event.key }));
      break;
  }
}
