/**
 * Keeps the host where it belongs: where a title is shown, or where it can be reached while something is in front of that.
 */
import { followTopLayer } from './top-layer.ts';

export type Keeper = {
  /** @param parent finds where the host belongs now: the page may rebuild that place */
  keep: (parent: () => Element) => void;
  /** To be called when what lies in front may have changed without an event. */
  restore: () => void;
  /** Another title is in front: what the page took away on the last one counts no more. */
  begin: () => void;
  /** The host is not needed for now; counting starts again with the next `keep`. */
  rest: () => void;
};

/** A page that takes the host away again and again has won after this many times in one visit. */
const RETURNS = 60;

/**
 * @param view the page's window
 * @param host the panel's
 * @param signal ends the keeping
 * @returns what puts the host into its place; it is in none before the first `keep`
 */
export function keepHost(view: Window, host: HTMLElement, signal: AbortSignal): Keeper {
  let parent: (() => Element) | undefined;
  let at: Element | undefined;
  let returns = 0;
  const restore = (opened?: unknown): void => {
    const wanted = parent?.();
    if (!wanted) return;
    // A page could set these to hide the host from keyboards and screen readers.
    host.inert = false;
    host.ariaHidden = null;
    const place = reachable(wanted);
    const raised = place !== wanted;
    const stands = host.isConnected && host.parentElement === at;
    // What was closed and opened again in one moment is in front of the host that stands in it.
    if (stands && at === place && host.hasAttribute('popover') === raised && opened !== place) return;
    if (!stands && returns++ >= RETURNS) return;
    at = place;
    put(host, place, raised);
    watch(watcher, [wanted, place]);
  };
  const reachable = followTopLayer(view, host, restore, signal);
  const watcher = new MutationObserver(restore);
  return {
    restore,
    keep(findParent) {
      parent = findParent;
      restore();
    },
    begin() {
      returns = 0;
    },
    rest() {
      parent = undefined;
      returns = 0;
      watcher.disconnect();
    },
  };
}

/**
 * Inside what is in front the host is a popover, in the top layer: else a transform would move it and a box would clip it.
 */
function put(host: HTMLElement, place: Element, raised: boolean): void {
  host.removeAttribute('popover');
  // Where it can be moved as it is, the focus and what was scrolled stay.
  if (host.isConnected && place.isConnected && 'moveBefore' in place) place.moveBefore(host, null);
  else place.append(host);
  if (!raised) return;
  host.popover = 'manual';
  host.showPopover();
}

/** Only direct children are watched, of each place and of what it stands in: never the whole document. */
function watch(watcher: MutationObserver, places: readonly Element[]): void {
  watcher.disconnect();
  const nodes = new Set<Node>();
  for (const place of places) for (let node: Node | null = place; node; node = outer(node)) nodes.add(node);
  for (const node of nodes) watcher.observe(node, { childList: true });
}

function outer(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
