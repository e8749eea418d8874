// @vitest-environment jsdom
/** jsdom has no top layer: an element says by an attribute that it is a modal dialog or an open popover. The rules are real. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut } from '../../../tests/fixtures/layout.ts';
import { followTopLayer } from './top-layer.ts';

const PSEUDO = { 'dialog:modal': '[data-modal]', ':popover-open': '[data-popover]' };
const matches = Element.prototype.matches;
const page = { full: null as Element | null, host: document.createElement('aside') };
let reach: (wanted: Element) => Element;
let end: AbortController;

beforeEach(() => {
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string): boolean {
      const asked = Object.entries(PSEUDO).reduce((text, [pseudo, mark]) => text.replace(pseudo, mark), selector);
      return matches.call(this, asked);
    },
  });
  Object.defineProperty(document, 'fullscreenElement', { get: () => page.full, configurable: true });
});
afterEach(() => {
  end.abort();
  Element.prototype.matches = matches;
  page.full = null;
});

const by = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};
const changed = vi.fn();
/** A page, with the host in its body and the panel's button in the host. */
const open = (html: string, button = ''): void => {
  layOut(html);
  page.host = document.createElement('aside');
  page.host.attachShadow({ mode: 'open' }).innerHTML = `<button aria-expanded="false" data-box="${button}"></button>`;
  document.body.append(page.host);
  end = new AbortController();
  changed.mockReset();
  reach = followTopLayer(window, page.host, changed, end.signal);
};
const happens = (id: string, type: string): void =>
  void by(id).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
const reachable = (wanted: Element = document.body): string => {
  const place = reach(wanted);
  return place.id || place.localName;
};

test('with nothing in front the host is in its own place', () => {
  open('<dialog id="closed"></dialog><div id="place"></div>');
  expect(reachable(by('place'))).toBe('place');
});

test('a modal dialog takes it in, unless its place is in the dialog already', () => {
  open('<dialog id="front" data-modal><div id="inside"></div></dialog>');
  expect(reachable()).toBe('front');
  expect(reachable(by('inside'))).toBe('inside');
});

test('of two dialogs the one that opened last is in front, and after it is gone the other', () => {
  open('<dialog id="one" data-modal></dialog><dialog id="two" data-modal></dialog>');
  happens('two', 'focusin');
  happens('one', 'focusin');
  expect(reachable()).toBe('one');
  // One that only has the focus again keeps its place; one that opens anew comes last.
  happens('two', 'focusin');
  expect(reachable()).toBe('one');
  happens('two', 'toggle');
  expect(reachable()).toBe('two');
  delete by('two').dataset.modal;
  expect(reachable()).toBe('one');
});

test('a dialog in another one is in front of that, whichever events come', () => {
  open('<dialog id="one" data-modal><dialog id="two" data-modal></dialog></dialog>');
  for (const type of ['focusin', 'toggle']) for (const id of ['one', 'two']) happens(id, type);
  expect(reachable()).toBe('two');
  delete by('two').dataset.modal;
  expect(reachable()).toBe('one');
});

test('of a dialog and what is in full screen in it, that is in front', () => {
  open('<dialog id="front" data-modal><div id="full"></div></dialog><div id="other"></div>');
  page.full = by('full');
  expect(reachable()).toBe('full');
  page.full = by('other');
  expect(reachable()).toBe('front');
});

test('a dialog in a shadow tree of the page is known by the events that leave it', () => {
  open('<div id="host"></div>');
  const dialog = document.createElement('dialog');
  dialog.id = 'hidden';
  dialog.dataset.modal = '';
  by('host').attachShadow({ mode: 'open' }).append(dialog);
  expect(reachable()).toBe('body');
  dialog.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  expect(reachable()).toBe('hidden');
});

test('a dialog that closes in a shadow tree is no longer in front when next asked, though no event says so', () => {
  open('<div id="host"></div>');
  const front = document.createElement('dialog');
  front.id = 'hidden';
  front.dataset.modal = '';
  by('host').attachShadow({ mode: 'open' }).append(front);
  front.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  expect(reachable()).toBe('hidden');
  delete front.dataset.modal;
  expect(reachable()).toBe('body');
});

test.each([
  ['over the panel’s button', '0 0 200 200', 'cover'],
  ['beside it', '300 0 400 200', 'body'],
])('a popover %s', (_, box, place) => {
  open(`<div id="cover" data-popover data-box="${box}"></div>`, '50 50 90 90');
  happens('cover', 'toggle');
  expect(reachable()).toBe(place);
});

test('a popover counts only after its event, and keeps a host that it holds already', () => {
  open('<div id="cover" data-popover data-box="0 0 200 200"></div>', '50 50 90 90');
  expect(reachable()).toBe('body');
  happens('cover', 'toggle');
  by('cover').append(page.host);
  by('cover').dataset.box = '300 0 400 200';
  expect(reachable()).toBe('cover');
});

test.each([
  ['<div id="full"></div>', 'full'],
  ['<video id="full"></video>', 'body'],
  ['<iframe id="full"></iframe>', 'body'],
])('in full screen, %s: the host is in %s', (html, place) => {
  open(html);
  page.full = by('full');
  expect(reachable()).toBe(place);
  page.full.append(document.createElement('p'));
  expect(reach(page.full)).toBe(page.full);
});

test('an inert place is avoided: the host goes outside of it, or into the full-screen element', () => {
  open('<main id="asleep" inert><div id="place"></div></main><div id="full"></div>');
  expect(reachable(by('place'))).toBe('html');
  page.full = by('full');
  expect(reachable(by('place'))).toBe('full');
});

test('it hears of what may have come to the front, but for what happens in the panel, and not after the end', () => {
  open('<p id="it"></p>');
  for (const type of ['toggle', 'close', 'fullscreenchange', 'focusin', 'click']) happens('it', type);
  expect(changed).toHaveBeenCalledTimes(4);
  page.host.shadowRoot?.querySelector('button')?.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  expect(changed).toHaveBeenCalledTimes(4);
  end.abort();
  happens('it', 'toggle');
  expect(changed).toHaveBeenCalledTimes(4);
});
