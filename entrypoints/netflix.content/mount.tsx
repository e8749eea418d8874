/** The panel's host: one element in its own shadow root, kept over visits, brought back when the page removes it. */
import { type ComponentChild, render } from 'preact';

/** The name of the host; tests and the viewer's own style sheets rely on it. */
export const HOST = 'show-notes-panel';

/** What the host says to the outside. */
export type HostState = { state: string; netflixId: number; open: boolean };

export type Stage = {
  show: (content: ComponentChild, state: HostState) => void;
  clear: () => void;
  /** Sets the style sheet; before that, show nothing. */
  dress: (css: string) => void;
  host: HTMLElement;
  root: ShadowRoot;
};

/** A page that removes the host again and again has won after this many times in one visit. */
const RETURNS = 30;

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
  const life = { wanted: false, returns: 0 };
  // A host on the root element is outside the page's own trees; only its direct children are watched.
  const watcher = new MutationObserver(() => {
    if (!life.wanted || host.isConnected || life.returns >= RETURNS) return;
    life.returns += 1;
    page.documentElement.append(host);
  });
  const clear = (): void => {
    life.wanted = false;
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
    show(content, { state, netflixId, open }) {
      if (signal.aborted) return;
      host.dataset.state = state;
      host.dataset.netflixId = String(netflixId);
      host.dataset.open = String(open);
      render(content, inside);
      if (life.wanted) return;
      life.wanted = true;
      page.documentElement.append(host);
      watcher.observe(page.documentElement, { childList: true });
    },
  };
}
