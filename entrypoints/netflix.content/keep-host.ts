/** Keeps the host where it belongs: where a title is shown, or where it can be reached while something is in front of that. */
import { TopLayer } from './top-layer.ts';

export type Keeper = {
  /** @param parent finds where the host belongs now: the page may rebuild that place */
  keep: (parent: () => Element) => void;
  /** Another title is in front: what the page took away on the last one counts no more. */
  begin: () => void;
  /** The host belongs nowhere for now. */
  rest: () => void;
};

/** A page that takes the host away again and again has won after this many times in one visit. */
const RETURNS = 60;

/** Attributes that take a place away, or give it back, without an event. */
const TELLING = ['inert', 'open'];

/**
 * @param view the page's window
 * @param host the panel's
 * @param signal ends the keeping
 */
export function keepHost(view: Window, host: HTMLElement, signal: AbortSignal): Keeper {
  const layer = new TopLayer(view.document, host);
  const life: { parent?: (() => Element) | undefined; at?: Element; returns: number } = { returns: 0 };
  const watcher = new MutationObserver(() => restore());
  const restore = (): void => {
    const wanted = life.parent?.();
    if (!wanted) return;
    const place = layer.reachable(wanted);
    const raised = place !== wanted;
    const stands = host.isConnected && host.parentElement === life.at;
    if (stands && life.at === place && host.hasAttribute('popover') === raised) return;
    if (!stands && life.returns >= RETURNS) return;
    if (!stands) life.returns += 1;
    life.at = place;
    put(host, place, raised);
    watch(watcher, [wanted, place]);
  };
  layer.follow(view, restore, signal);
  return {
    keep(parent) {
      life.parent = parent;
      restore();
    },
    begin() {
      life.returns = 0;
    },
    rest() {
      life.parent = undefined;
      watcher.disconnect();
    },
  };
}

/** In front of something, the host is put on top of that itself: else a transform would place it and a box would clip it. */
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
  for (const node of nodes) watcher.observe(node, { childList: true, attributeFilter: TELLING });
}

function outer(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
