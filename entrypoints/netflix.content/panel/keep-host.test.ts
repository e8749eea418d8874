// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Keeper, keepHost } from './keep-host.ts';

/** Where the host can be reached, where that is another place than the one wanted; and what the layer is told to call. */
const front = vi.hoisted(() => ({ place: undefined as Element | undefined, change: (): void => undefined }));
vi.mock('./top-layer.ts', () => ({
  followTopLayer: (_: Window, __: HTMLElement, change: () => void) => {
    Object.assign(front, { change });
    return (wanted: Element) => front.place ?? wanted;
  },
}));

let host: HTMLElement;
let keeper: Keeper;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const at = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};

beforeEach(() => {
  front.place = undefined;
  document.body.innerHTML = '<main><div id="place"></div></main><dialog id="front"></dialog>';
  host = document.createElement('aside');
  host.showPopover = vi.fn();
  keeper = keepHost(window, host, new AbortController().signal);
});
afterEach(() => keeper.rest());

test('it puts the host where it belongs, and brings it back when the page takes it away, or rebuilds the place', async () => {
  keeper.keep(() => at('place'));
  expect(host.parentElement).toBe(at('place'));
  host.remove();
  await settled();
  expect(host.parentElement).toBe(at('place'));
  const main = document.querySelector('main');
  if (main) main.innerHTML = '<div id="place"></div>';
  await settled();
  expect(host.parentElement).toBe(at('place'));
  document.querySelector('main')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<main><div id="place"></div></main>');
  await settled();
  expect(host.parentElement).toBe(at('place'));
});

test('a page that takes it away again and again has won, until another title is in front', async () => {
  keeper.keep(() => at('place'));
  const back = { times: 0 };
  for (let time = 0; time < 80; time += 1) {
    host.remove();
    await settled();
    if (host.isConnected) back.times += 1;
  }
  // The first of sixty was putting it there.
  expect(back.times).toBe(59);
  keeper.begin();
  keeper.keep(() => at('place'));
  expect(host.isConnected).toBe(true);
});

test('attributes that keep keys and screen readers from it are removed with the next look', () => {
  keeper.keep(() => at('place'));
  // jsdom knows nothing of it: the property is no attribute there.
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  keeper.restore();
  expect(host.inert).toBe(false);
  expect(host.getAttributeNames()).toEqual([]);
});

test('it moves into what is in front, on top, and back into its place afterwards', () => {
  keeper.keep(() => at('place'));
  front.place = at('front');
  front.change();
  expect(host.parentElement).toBe(at('front'));
  expect(host.getAttribute('popover') ?? host.popover).toBe('manual');
  expect(host.showPopover).toHaveBeenCalledTimes(1);
  front.place = undefined;
  // jsdom has no popovers: the property is no attribute there.
  host.setAttribute('popover', 'manual');
  front.change();
  expect(host.parentElement).toBe(at('place'));
  expect(host.hasAttribute('popover')).toBe(false);
});

test('it is moved as it is where a browser can do that', () => {
  keeper.keep(() => at('place'));
  const moved = vi.fn((node: Element) => at('front').append(node));
  Object.assign(at('front'), { moveBefore: moved });
  front.place = at('front');
  front.change();
  expect(moved).toHaveBeenCalledWith(host, null);
});

test('a host without a place is left where the page puts it', async () => {
  keeper.keep(() => at('place'));
  keeper.rest();
  host.remove();
  await settled();
  front.change();
  expect(host.isConnected).toBe(false);
});
