/** The panel's host: one element with its own shadow root, kept over visits, brought back when the page removes it. */
import { type ComponentChild, render } from 'preact';

/** The name of the host; tests and the viewer's own style sheets rely on it. */
const HOST = 'show-notes-panel';

/** What the host says to the outside. */
export type HostState = { state: string; netflixId: number; open: boolean };

export type Stage = {
  /**
   * @param content what is shown
   * @param state what the host says of it
   * @param parent finds where the host belongs now: the page may rebuild that place
   */
  show: (content: ComponentChild, state: HostState, parent: () => Element) => void;
  clear: () => void;
  /** Sets the style sheet; before that, show nothing. */
  dress: (css: string) => void;
  host: HTMLElement;
  root: ShadowRoot;
};

/** A page that removes the host again and again has won after this many times in one visit. */
const RETURNS = 60;

/**
 * Makes the stage; nothing is in the page until something is shown.
 * @param page the document
 * @param signal takes the host away for good
 */
export function makeStage(page: Document, signal: AbortSignal): Stage {
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  const inside = page.createElement('div');
  root.append(style, inside);
  const life: { parent: (() => Element) | undefined; returns: number } = { parent: undefined, returns: 0 };
  const watcher = new MutationObserver(() => restore());
  const restore = (): void => {
    const parent = life.parent?.();
    if (!parent || (host.isConnected && host.parentElement === parent) || life.returns >= RETURNS) return;
    life.returns += 1;
    parent.append(host);
    watchAncestors(watcher, parent);
  };
  const clear = (): void => {
    life.parent = undefined;
    life.returns = 0;
    watcher.disconnect();
    render(null, inside);
    host.remove();
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    host,
    root,
    clear,
    dress(css) {
      style.textContent = css;
    },
    show(content, { state, netflixId, open }, parent) {
      if (signal.aborted) return;
      host.dataset.state = state;
      host.dataset.netflixId = String(netflixId);
      host.dataset.open = String(open);
      render(content, inside);
      if (!life.parent) for (const old of page.querySelectorAll(HOST)) if (old !== host) old.remove();
      life.parent = parent;
      restore();
    },
  };
}

/** Only direct children are watched, of the parent and of what it stands in: never the whole document. */
function watchAncestors(watcher: MutationObserver, parent: Element): void {
  watcher.disconnect();
  for (let node: Element | null = parent; node; node = node.parentElement) watcher.observe(node, { childList: true });
}
