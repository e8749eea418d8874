/**
 * Decides which events act in the panel. Its shadow root is open, so a page reaches every node in it: it can send events to
 * a node, click it by script, or move it elsewhere and have it clicked there. An event acts only if the browser itself made
 * it on a node in the panel's own tree, or if the guard sent it.
 *
 * A page can cause some events that the browser nevertheless marks as trusted: `submit` and `reset` of a form,
 * `toggle`, `select`, `scroll`, `beforematch`, `focus`, and `input` by `execCommand`. Whatever is stored or sent must
 * therefore hang on a click, a key or a `change`.
 */
import { options } from 'preact';
import { KEY_EVENT } from '../../../components/key-event.ts';

/**
 * Every event that a page could react to, and that the guard keeps inside the panel. Movements of the pointer are left
 * alone: a player wakes its controls by them.
 */
export const KEPT = [
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
  'beforetoggle',
  'toggle',
] as const;

/** These too: events for which elements have no `on…` property, in one browser or in both. */
const UNLISTED = [...KEPT, 'touchcancel', 'DOMActivate'];

export type Trust = {
  /** Sends a node of the panel an event of our own. */
  tell: (target: EventTarget, event: Event) => void;
  /** Whether a handler of the panel may act on an event. */
  allows: (event: Event) => boolean;
};

/**
 * Refuses from here on what the page sends to a node below the root, also where it never leaves the root.
 * @param root the panel's
 * @returns what sends events of our own into the panel, and tells which events may act there
 */
export function makeTrust(root: ShadowRoot): Trust {
  /** Events of ours that are being dispatched now: a page that keeps one cannot send it again. */
  const ours = new WeakSet<Event>();
  const look = (event: Event): void => {
    if (!event.isTrusted && !ours.has(event)) refuse(event);
  };
  for (const type of new Set([...typesOf(root.host), ...UNLISTED, KEY_EVENT]))
    root.addEventListener(type, look, { capture: true, passive: isPassive(type) });
  return {
    tell(target, event) {
      ours.add(event);
      target.dispatchEvent(event);
      ours.delete(event);
    },
    allows(event) {
      if (!event.isTrusted) return ours.has(event);
      return event.currentTarget instanceof Node && event.currentTarget.getRootNode() === root;
    },
  };
}

/** Every handler that a component gives an element asks first, wherever the page may have put that element. */
export function guardHandlers({ allows }: Trust): void {
  options.vnode = ({ type, props }) => {
    if (typeof type !== 'string') return;
    const given = props as Record<string, unknown>;
    for (const name in given) {
      const handler = given[name];
      if (!name.startsWith('on') || typeof handler !== 'function') continue;
      given[name] = (event: Event): unknown => (allows(event) ? handler(event) : undefined);
    }
  };
}

/** Stops an event, and what the browser would do on it: a link clicked by script leads nowhere, a box stays as it is. */
export function refuse(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * @returns whether a type may be listened to only passively: scrolling must not wait for us, and nothing is to be prevented
 */
export function isPassive(type: string): boolean {
  return /^(touch|wheel|mousewheel|scroll)/.test(type);
}

/** Every type of event that the browser itself knows for an element. */
function typesOf(element: Element): string[] {
  const types: string[] = [];
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
}
