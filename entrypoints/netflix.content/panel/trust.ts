/**
 * Whose events act in the panel. Its root is open, so a page reaches every node in it: it can send it events, click it by
 * script, or take it out and click it elsewhere. What acts is made by the browser itself, on a node in the panel's own tree,
 * or told anew by the guard.
 *
 * Some events a page can bring about although the browser calls them its own: `submit` and `reset` of a form, `toggle`,
 * `select`, `scroll`, `beforematch`, `focus`, and `input` by `execCommand`. Whatever is stored or sent must therefore hang on
 * a click, a key or a `change`.
 */
import { options } from 'preact';
import { KEY_EVENT } from '../../../components/key-event.ts';

/** Everything that a page could act on, and that the guard keeps to the panel. Movements of the pointer are left alone: a player wakes its controls by them. */
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

/** With these, whatever no `on…` property of an element tells of, in one browser or in both. */
const UNLISTED = [...KEPT, 'touchcancel', 'DOMActivate'];

export class Trust {
  readonly #root: ShadowRoot;
  /** The very objects that are under way: a page that keeps one cannot send it again. */
  readonly #told = new WeakSet<Event>();

  /**
   * Refuses from here on what the page sends to a node below the root, also where it never leaves the root.
   * @param root the panel's
   */
  constructor(root: ShadowRoot) {
    this.#root = root;
    const look = (event: Event): void => {
      if (!event.isTrusted && !this.#told.has(event)) refuse(event);
    };
    for (const type of new Set([...typesOf(root.host), ...UNLISTED, KEY_EVENT]))
      root.addEventListener(type, look, { capture: true, passive: isPassive(type) });
  }

  /** Sends a node of the panel an event of our own. */
  tell(target: EventTarget, event: Event): void {
    this.#told.add(event);
    target.dispatchEvent(event);
    this.#told.delete(event);
  }

  /** @returns whether a handler of the panel may act on an event */
  allows(event: Event): boolean {
    if (!event.isTrusted) return this.#told.has(event);
    return event.currentTarget instanceof Node && event.currentTarget.getRootNode() === this.#root;
  }

  /** Every handler that a component gives an element asks first, wherever the page may have put that element. */
  guardHandlers(): void {
    options.vnode = ({ type, props }) => {
      if (typeof type === 'string') this.#wrapHandlers(props as Record<string, unknown>);
    };
  }

  #wrapHandlers(props: Record<string, unknown>): void {
    for (const name in props) {
      const handler = props[name];
      if (!name.startsWith('on') || typeof handler !== 'function') continue;
      props[name] = (event: Event): unknown => (this.allows(event) ? handler(event) : undefined);
    }
  }
}

/** Stops an event, and what the browser would do on it: a link clicked by script leads nowhere, a box stays as it is. */
export function refuse(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** @returns whether a type may be listened to only passively: scrolling must not wait for us, and nothing is to be prevented */
export function isPassive(type: string): boolean {
  return /^(touch|wheel|mousewheel|scroll)/.test(type);
}

/** Every type of event that the browser itself knows for an element. */
function typesOf(element: Element): string[] {
  const types: string[] = [];
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
}
