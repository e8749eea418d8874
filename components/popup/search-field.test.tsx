// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../data/search/search.ts';
import { clear, does } from '../../tests/fixtures/draw.tsx';
import { showKeys } from '../../tests/fixtures/keys.tsx';
import { POPUP_PROPS } from '../../tests/fixtures/props.ts';
import { Popup } from './popup.tsx';
import type { PopupProps } from './types.ts';

const hit = (netflixId: number, name: string): SearchHit => ({
  kind: 'title',
  netflixId,
  name,
  type: 'film',
  sure: true,
});

type Waiting = { resolve: (hits: SearchHit[]) => void; reject: (error: unknown) => void };
const asked = new Map<string, Waiting>();
const opened: string[] = [];

const PROPS: PopupProps = {
  ...POPUP_PROPS,
  search: (typed) => new Promise((resolve, reject) => asked.set(typed, { resolve, reject })),
  loadNotes: (_, name) => {
    opened.push(name);
    return new Promise(() => {});
  },
};

const field = (): HTMLInputElement => {
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
};
const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const type = (text: string): Promise<void> =>
  does(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
  does(() => field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
const answer = (text: string, ...hits: SearchHit[]): Promise<void> => does(() => asked.get(text)?.resolve(hits));

beforeEach(async () => {
  await does(() => showKeys(<Popup {...PROPS} />));
});
afterEach(() => {
  clear();
  asked.clear();
  opened.length = 0;
});

test('a pasted text that finds nothing is said over only as it begins', async () => {
  await type('x'.repeat(10_000));
  await answer('x'.repeat(10_000));
  expect(document.querySelector('[role=status]')?.textContent).toBe(`search_none ${'x'.repeat(80)}…`);
});

describe('Enter', () => {
  test('opens the active hit', async () => {
    await type('kim');
    await answer('kim', hit(1, 'Kim One'), hit(2, 'Kim Two'));
    await press('ArrowDown');
    await press('Enter');
    expect(opened).toEqual(['Kim Two']);
  });

  test('waits for the hits that fit the words', async () => {
    await type('oz');
    await answer('oz', hit(1, 'Oz'));
    await type('kim');
    await press('Enter');
    expect(opened).toEqual([]);
    await answer('kim', hit(2, 'Kim'));
    expect(opened).toEqual(['Kim']);
  });

  test('before new hits are drawn opens the first of them, not the one in the place of the active one before', async () => {
    await type('kim');
    await answer('kim', hit(1, 'Kim One'), hit(2, 'Kim Two'));
    await press('ArrowDown');
    await type('kims');
    await act(async () => {
      asked.get('kims')?.resolve([hit(3, 'Kims One'), hit(4, 'Kims Two')]);
      await Promise.resolve();
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(opened).toEqual(['Kims One']);
  });

  test('that is held opens nothing, and presses nothing else', async () => {
    await type('kim');
    await answer('kim', hit(1, 'Kim'));
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    await does(() => field().dispatchEvent(held));
    expect([opened, held.defaultPrevented]).toEqual([[], true]);
  });

  test('is not lost between the hits and their drawing', async () => {
    await type('kim');
    await act(async () => {
      asked.get('kim')?.resolve([hit(2, 'Kim')]);
      await Promise.resolve();
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(opened).toEqual(['Kim']);
  });

  test('is not lost to hits of earlier words that come between', async () => {
    await type('oza');
    await does(async () => {
      field().value = 'ozark';
      field().dispatchEvent(new Event('input', { bubbles: true }));
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      asked.get('oza')?.resolve([hit(1, 'Oza')]);
      await Promise.resolve();
    });
    expect(opened).toEqual([]);
    await answer('ozark', hit(2, 'Ozark'));
    expect(opened).toEqual(['Ozark']);
  });

  test('is taken back by further words, and opens nothing where nothing is found', async () => {
    await type('kim');
    await press('Enter');
    await type('kims');
    await answer('kim', hit(2, 'Kim'));
    await answer('kims', hit(3, 'Kims'));
    expect(opened).toEqual([]);
    await type('kim');
    await answer('kim', hit(2, 'Kim'));
    expect(opened).toEqual([]);
    await type('kimsq');
    await press('Enter');
    await answer('kimsq');
    expect(opened).toEqual([]);
    expect(document.body.textContent).toContain('search_none kimsq');
  });

  test.each<[string, KeyboardEventInit]>([
    ['said so', { isComposing: true }],
    ['said by the key’s code', { keyCode: 229 }],
  ])('while composing, %s, is the input method’s, as the arrows are', async (_, how) => {
    await type('오징어');
    await answer('오징어', hit(1, 'Squid Game'), hit(2, 'Another'));
    await press('ArrowDown', how);
    await press('Enter', how);
    expect(opened).toEqual([]);
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
  });
});

test('the active hit is brought into sight', async () => {
  const seen = vi.fn();
  HTMLElement.prototype.scrollIntoView = function (how) {
    seen(this.id, how);
  };
  await type('kim');
  await answer('kim', ...[1, 2, 3, 4, 5, 6, 7, 8].map((id) => hit(id, `Kim ${id}`)));
  for (let times = 0; times < 7; times++) await press('ArrowDown');
  expect(seen).toHaveBeenLastCalledWith('popup-hit-7', { block: 'nearest' });
});

test('a search that fails says why, and is tried again when asked', async () => {
  await type('ozark');
  await does(() => asked.get('ozark')?.reject(new Error('data/search.json: not in this build')));
  expect(document.body.textContent).toContain('search_failed');
  expect(document.body.textContent).toContain('data/search.json: not in this build');
  expect(document.body.textContent).not.toContain('search_none');
  const retry = document.querySelector<HTMLButtonElement>('.failure button');
  retry?.focus();
  await does(() => retry?.click());
  await answer('ozark', hit(1, 'Ozark'));
  expect(document.activeElement).toBe(field());
  expect(options().map(({ textContent }) => textContent)).toEqual(['Ozark type_film']);
  expect(document.querySelector('.failure')).toBeNull();
});
