/**
 * Keeps the panel's keys and clicks to itself. A focus trap on the page listens on the document and kills what happens
 * outside its cage, so these listeners stand on the window, in the capture phase, from `document_start`: the page never
 * sees an event whose path holds our host. Our own components get new events instead, which stay inside the shadow root.
 * KeyboardEvents are never dispatched again: in Firefox they would reach the page. Events that the page itself sends into
 * the panel are stopped here as well, and passed on to nobody.
 */
import { KEY_EVENT } from '../../../components/key-event.ts';
import { isPassive, KEPT, refuse, type Trust } from './trust.ts';

/**
 * @param view the page's window
 * @param stage the panel's host, and whose events act in it
 * @param onInput called at each key and each press of a pointer in the panel, since focus handling depends on which it was
 * @param onEscape called at each Escape in the panel
 * @param signal ends the guarding
 */
export function guardEvents(
  view: Window,
  { host, trust }: { host: HTMLElement; trust: Trust },
  { onInput, onEscape }: { onInput: (by: 'key' | 'pointer') => void; onEscape: () => void },
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    const path = event.composedPath();
    const ours = path.includes(host);
    if (!ours && !leadsTo(host, event)) return;
    if (!event.isTrusted) {
      refuse(event);
      return;
    }
    event.stopImmediatePropagation();
    const [inner] = path;
    if (!ours || !(inner instanceof Element)) return;
    if (event.type === 'pointerdown') onInput('pointer');
    if (!(event instanceof KeyboardEvent)) tellInside(trust, inner, event);
    else if (event.type === 'keydown' && !isComposing(event)) {
      const isEscape = event.key === 'Escape' && !event.shiftKey && !isModified(event);
      onInput('key');
      // Escape is the panel's alone: a dialog of the page in which it stands stays open. An Enter that is held presses
      // once: what has the focus after it may be the way back.
      if (isEscape ? host.dataset.open === 'true' : event.repeat && event.key === 'Enter') event.preventDefault();
      tellKey(trust, inner, event);
      if (isEscape) onEscape();
    }
  };
  for (const type of KEPT) view.addEventListener(type, keep, { capture: true, signal, passive: isPassive(type) });
}

/**
 * The page's element loses the focus to us: a trap that hears of it would take the focus back. One that gets it from us is
 * the page's own affair, and a trap must hear of it.
 */
function leadsTo(host: HTMLElement, event: Event): boolean {
  return event instanceof FocusEvent && event.relatedTarget === host && /blur|out$/.test(event.type);
}

/** Default actions (links, typing, toggling) happen anyway; only our listeners have to be told. */
function tellInside(trust: Trust, inner: Element, event: Event): void {
  switch (event.type) {
    case 'click': {
      // A button does nothing by itself, so a second click on it acts once; a link or a check box would act twice.
      const button = inner.closest('button');
      if (button) trust.tell(button, new Event('click', { bubbles: true }));
      break;
    }
    case 'input':
    case 'change':
      trust.tell(inner, new Event(event.type, { bubbles: true }));
      break;
  }
}

/** A key with a modifier belongs to the browser, or is a shortcut. */
function isModified({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function tellKey(trust: Trust, inner: Element, event: KeyboardEvent): void {
  if (isModified(event)) return;
  const keyEvent = new CustomEvent(KEY_EVENT, { bubbles: true, cancelable: true, detail: event.key });
  trust.tell(inner, keyEvent);
  if (keyEvent.defaultPrevented) event.preventDefault();
}

/**
 * @param event a key that was pressed
 * @returns whether it belongs to what is being composed: Escape then ends the composing, not the panel. Some browsers
 *   say so by the key's code alone
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}
