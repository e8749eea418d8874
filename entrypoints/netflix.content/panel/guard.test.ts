// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byHand, windowOfHand } from '../../../tests/fixtures/by-hand.ts';
import { guardEvents, isComposing } from './guard.ts';
import { makeTrust } from './trust.ts';

test.each([
  [{ isComposing: false, keyCode: 27 }, false],
  [{ isComposing: true, keyCode: 27 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: true, keyCode: 229 }, true],
])('a key that composes is the input method’s: %j', (event, composes) => {
  expect(isComposing(event)).toBe(composes);
});

describe('what happens in the panel', () => {
  const hear = { onInput: vi.fn(), onEscape: vi.fn() };
  const page = vi.fn();
  let end: AbortController;
  let host: HTMLElement;
  let button: HTMLButtonElement;

  beforeEach(() => {
    for (const heard of [hear.onInput, hear.onEscape, page]) heard.mockReset();
    end = new AbortController();
    host = document.body.appendChild(document.createElement('aside'));
    const root = host.attachShadow({ mode: 'open' });
    button = root.appendChild(document.createElement('button'));
    guardEvents(windowOfHand(window), { host, trust: makeTrust(root) }, hear, end.signal);
    for (const type of ['keydown', 'click']) document.addEventListener(type, page, { signal: end.signal });
  });
  afterEach(() => {
    end.abort();
    host.remove();
  });

  const happens = (event: Event, target: EventTarget = button): Event => {
    target.dispatchEvent(event);
    return event;
  };
  const key = (name: string, rest: KeyboardEventInit = {}): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...rest });

  test.each<[string, KeyboardEvent, number]>([
    ['Escape', byHand(key('Escape')), 1],
    ['another key', byHand(key('Enter')), 0],
    ['Escape that ends a composing', byHand(key('Escape', { isComposing: true })), 0],
    ['Escape with Shift, which opens the browser’s task manager,', byHand(key('Escape', { shiftKey: true })), 0],
    ['Escape with Control', byHand(key('Escape', { ctrlKey: true })), 0],
    ['Escape with Alt', byHand(key('Escape', { altKey: true })), 0],
    ['Escape with Meta', byHand(key('Escape', { metaKey: true })), 0],
    ['Escape that the page sends', key('Escape'), 0],
  ])('%s is Escape to the panel, and no key to the page', (_, event, times) => {
    happens(event);
    expect(hear.onEscape).toHaveBeenCalledTimes(times);
    expect(page).not.toHaveBeenCalled();
  });

  test('Escape elsewhere is the page’s', () => {
    happens(byHand(key('Escape')), document.body);
    expect(hear.onEscape).not.toHaveBeenCalled();
    expect(page).toHaveBeenCalledTimes(1);
  });

  test('reports whether the viewer used a key or the pointer', () => {
    happens(byHand(key('Enter')));
    happens(byHand(new Event('pointerdown', { bubbles: true, composed: true })));
    happens(key('Enter'));
    expect(hear.onInput.mock.calls).toEqual([['key'], ['pointer']]);
  });

  test('Escape that folds the panel leaves a dialog in which it stands open; one that does not is the dialog’s', () => {
    host.dataset.open = 'true';
    expect(happens(byHand(key('Escape'))).defaultPrevented).toBe(true);
    // What ends a composing is the input method's.
    expect(happens(byHand(key('Escape', { isComposing: true }))).defaultPrevented).toBe(false);
    host.dataset.open = 'false';
    expect(happens(byHand(key('Escape'))).defaultPrevented).toBe(false);
  });

  test.each([
    ['Enter', false, false],
    ['Enter', true, true],
    ['ArrowDown', true, false],
  ])('%s, held %j, has what the browser does at it prevented: %j', (name, repeat, prevented) => {
    expect(happens(byHand(key(name, { repeat }))).defaultPrevented).toBe(prevented);
  });

  test('the page does not hear that the focus goes into the panel, which a trap would take back', () => {
    const heard = vi.fn();
    document.addEventListener('focusout', heard, { signal: end.signal });
    const leaves = (relatedTarget: EventTarget): Event =>
      byHand(new FocusEvent('focusout', { bubbles: true, composed: true, relatedTarget }));
    happens(leaves(host), document.body);
    expect(heard).not.toHaveBeenCalled();
    happens(leaves(document.documentElement), document.body);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('the page hears that one of its own elements gets the focus from the panel, and that it is no other’s', () => {
    const heard = vi.fn();
    for (const type of ['focusin', 'focus']) {
      document.addEventListener(type, heard, { capture: true, signal: end.signal });
      happens(byHand(new FocusEvent(type, { bubbles: true, composed: true, relatedTarget: host })), document.body);
    }
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('after the end events go on to the page', () => {
    end.abort();
    happens(byHand(key('Escape')));
    expect(hear.onEscape).not.toHaveBeenCalled();
  });
});
