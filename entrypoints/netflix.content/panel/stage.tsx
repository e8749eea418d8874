/**
 * The panel's host: one element with its own shadow root, kept from visit to visit, and put back when the page removes it.
 */
import { type ComponentChild, render } from 'preact';
import type { PanelProps } from '../../../components/panel/panel.tsx';
import { keepHost } from './keep-host.ts';
import { hostState } from './opening.ts';
import { guardHandlers, makeTrust, type Trust } from './trust.ts';

/** The name of the host; tests and the viewer's own style sheets rely on it. */
const HOST = 'show-notes-panel';

/** What the host's attributes say. */
export type HostAttributes = Pick<PanelProps, 'view' | 'netflixId' | 'open'>;

export type Stage = {
  /** @param parent finds where the host belongs now: the page may rebuild that place */
  attach: (parent: () => Element) => void;
  /**
   * To be called once the host stands: what is drawn may measure itself.
   * @param content what is shown
   * @param attributes what the host tells of it
   */
  show: (content: ComponentChild, attributes: HostAttributes) => void;
  /** To be called again and again, since some things come to the front without an event. */
  restore: () => void;
  /** Another title is in front: what the page did to the host on the last one counts no more. */
  begin: () => void;
  clear: () => void;
  /** Sets the style sheet; before that, show nothing. */
  style: (css: string) => void;
  host: HTMLElement;
  root: ShadowRoot;
  /**
   * Covers all that something `fixed` is placed in where the host stands: the window, but for a place that is itself moved.
   */
  frame: HTMLElement;
  /** Whose events act in the panel. */
  trust: Trust;
};

/**
 * Makes the stage; nothing is in the page until something is shown.
 * @param view the page's window
 * @param isGone whether the extension was updated or removed: then there are no messages left to show
 * @param signal takes the host away for good
 */
export function makeStage(view: Window, isGone: () => boolean, signal: AbortSignal): Stage {
  const page = view.document;
  // A browser that starts a new version in open tabs leaves the host of the old one behind.
  for (const old of page.querySelectorAll(HOST)) old.remove();
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  const trust = makeTrust(root);
  guardHandlers(trust);
  // For Firefox before version 153, where a content script's root can adopt nothing. Elsewhere it does: a page's policy
  // is asked of an element's style again when the page moves what that stands in, and Chromium then takes it away. It stands
  // only where it has something to say: of an empty one Firefox asks the page's policy, and reports it to the page's server.
  const style = page.createElement('style');
  const frame = page.createElement('div');
  let inside: HTMLElement;
  frame.style.cssText = 'position:fixed;inset:0;visibility:hidden';
  const anew = (): void => {
    inside = page.createElement('div');
    root.replaceChildren(inside, frame);
    if (style.textContent) root.prepend(style);
  };
  anew();
  const keeper = keepHost(view, host, signal);
  const clear = (): void => {
    keeper.rest();
    render(null, inside);
    host.remove();
  };
  signal.addEventListener('abort', clear);
  return {
    host,
    root,
    frame,
    trust,
    restore: keeper.restore,
    begin: keeper.begin,
    clear,
    style(css) {
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
      } catch {
        style.textContent = css;
        root.prepend(style);
      }
    },
    attach(parent) {
      if (!isGone()) keeper.keep(parent);
    },
    show(content, { view: shown, netflixId, open }) {
      if (isGone()) return;
      Object.assign(host.dataset, { state: hostState(shown), netflixId, open });
      const draw = (): void => {
        plain(inside, host);
        render(content, inside);
      };
      // Nothing is drawn yet, or the page has taken it away.
      if (!root.querySelector('aside')) anew();
      try {
        draw();
      } catch {
        // Parts of what was drawn are not where they were left.
        anew();
        draw();
      }
    },
  };
}

/** A page that magnifies itself by style does not magnify the panel, which was measured in the window's own px. */
function plain(inside: HTMLElement, host: HTMLElement): void {
  const zoom = host.currentCSSZoom ?? 1;
  inside.style.setProperty('zoom', zoom === 1 ? null : String(1 / zoom));
}
