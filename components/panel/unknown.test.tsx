// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Unknown } from './unknown.tsx';

const asked: string[] = [];
const props = {
  view: { date: '2026-11-25' },
  netflixId: 1,
  playing: false,
  setting: { sections: [], cover: true, newTabs: false },
  loadPerson: async () => undefined,
  search: async (words: string) => {
    asked.push(words);
    return Array.from({ length: words === 'many' ? 12 : 0 }, (_, at) => ({
      kind: 'title' as const,
      netflixId: at + 10,
      name: `Title ${at}`,
      type: 'film' as const,
      sure: true,
    }));
  },
  onRetry: () => {},
};

/** The search field, as the page has come to be named. */
function show(pageName: string | undefined): HTMLInputElement {
  act(() => render(<Unknown {...props} pageName={pageName} />, document.body));
  const field = document.querySelector('input');
  if (!field) throw new Error('no field');
  return field;
}

function type(field: HTMLInputElement, words: string): void {
  field.value = words;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

afterEach(() => render(null, document.body));

test('the page’s name that comes late goes into the same field, which keeps the focus, and is searched for', () => {
  const field = show(undefined);
  field.focus();
  expect(show('Ozarc (2024)')).toBe(field);
  expect(field.value).toBe('Ozarc');
  expect(document.activeElement).toBe(field);
  expect(asked.at(-1)).toBe('Ozarc');
});

test('whom the page names stand before the search', () => {
  const people = [{ person: 'p1', name: 'Ann Berg', works: [{ name: 'Tide' }] }];
  act(() => render(<Unknown {...props} view={{ ...props.view, people }} pageName="Ozarc" />, document.body));
  const parts = [...document.querySelectorAll('.cast-row, input')].map((part) => part.className);
  expect(parts).toEqual(['cast-row', '']);
});

test('what the viewer has typed stays when the page’s name comes, even where it is nothing', () => {
  const field = show(undefined);
  type(field, 'oz');
  expect(show('Another Title').value).toBe('oz');
  type(field, '');
  expect(show('Yet Another Title').value).toBe('');
});

test('there is room for eight hits, the first', async () => {
  type(show(undefined), 'many');
  await act(async () => undefined);
  const links = [...document.querySelectorAll('.unknown-search li')].map(({ textContent }) => textContent);
  expect([links.length, links[0]]).toEqual([8, expect.stringContaining('Title 0')]);
});

test('where the search failed and is tried again, the next key is the field’s', async () => {
  const search = async (words: string): Promise<never> => {
    throw new Error(`no index for ${words}`);
  };
  act(() => render(<Unknown {...props} search={search} pageName="Ozarc" />, document.body));
  await act(async () => undefined);
  const retry = document.querySelector<HTMLButtonElement>('.failure button');
  retry?.focus();
  await act(async () => retry?.click());
  expect(document.activeElement?.tagName).toBe('INPUT');
});
