// @vitest-environment jsdom
/** The address bar's search, over a stand-in for what the browser has of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../data/search/search.ts';
import { answerAddressBar } from './omnibox.ts';

type Suggestion = { content: string; description: string };
type Stand = {
  omnibox?: unknown;
  tabs: { update: ReturnType<typeof vi.fn>; create: ReturnType<typeof vi.fn> };
};
const world = vi.hoisted((): Partial<Stand> => ({}));
const heard = vi.hoisted(() => ({
  changed: (_words: string, _suggest: (all: unknown) => void): unknown => undefined,
  entered: (_text: string, _disposition: string): unknown => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: Object.assign(world, {
    runtime: { getURL: (path: string) => `chrome-extension://abc${path}` },
    i18n: { getMessage: (key: string, about: string[]) => [key, ...about].join(' '), getUILanguage: () => 'en' },
  }),
}));

const FILM: SearchHit = { kind: 'title', netflixId: 1, name: 'A Film', type: 'film', year: 2020, sure: true };
const TIDE: SearchHit = { kind: 'title', netflixId: 2, name: 'Tide', type: 'series', sure: false, matched: 'A Tide' };
const ANN: SearchHit = { kind: 'person', key: 'p1', name: 'Ann Berg', titles: ['A Film', 'Tide'] };
const ANN_AT = 'chrome-extension://abc/popup.html?person=p1&name=Ann+Berg';

const search = vi.fn<(words: string, limit: number) => Promise<SearchHit[]>>();
const first = vi.fn<(suggestion: { description: string }) => void>();
/** What is suggested for words below the line that Enter opens. */
const suggested = async (words: string): Promise<Suggestion[] | undefined> => {
  const suggest = vi.fn();
  await heard.changed(words, suggest);
  return suggest.mock.calls[0]?.[0];
};
const firstLine = (): string | undefined => first.mock.lastCall?.[0].description;
const opened = async (text: string, disposition = 'currentTab'): Promise<unknown[][]> => {
  heard.entered(text, disposition);
  await vi.waitFor(() => expect([...calls('update'), ...calls('create')]).toHaveLength(1));
  return [...calls('update'), ...calls('create')];
};
const calls = (way: 'update' | 'create'): unknown[][] => world.tabs?.[way].mock.calls ?? [];

beforeEach(() => {
  search.mockReset().mockResolvedValue([FILM, TIDE, ANN]);
  first.mockReset();
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(world, {
    tabs: { update: vi.fn(async () => undefined), create: vi.fn(async () => undefined) },
    omnibox: {
      setDefaultSuggestion: first,
      onInputChanged: { addListener: (listener: typeof heard.changed) => Object.assign(heard, { changed: listener }) },
      onInputEntered: { addListener: (listener: typeof heard.entered) => Object.assign(heard, { entered: listener }) },
    },
  });
  answerAddressBar(search);
});

describe('suggestions', () => {
  test('the first hit is what Enter opens, the others follow, each with its address', async () => {
    const others = await suggested('a');
    expect(firstLine()).toBe('A Film <dim>2020 · type_film</dim>');
    expect(others).toEqual([
      { content: 'https://www.netflix.com/search?q=Tide', description: 'Tide <dim>type_series · A Tide</dim>' },
      { content: ANN_AT, description: 'Ann Berg <dim>person · A Film · Tide</dim>' },
    ]);
  });

  test('Firefox gets them without markup', async () => {
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    search.mockResolvedValue([{ ...FILM, name: 'Q & A <3' }]);
    await suggested('q');
    expect(firstLine()).toBe('Q & A <3 · 2020 · type_film');
  });

  test.each<[string, () => unknown, string]>([
    ['', () => search.mockResolvedValue([]), 'popup_hint'],
    ['zz <b', () => search.mockResolvedValue([]), 'search_none zz &lt;b'],
    ['a', () => search.mockRejectedValue(new Error('data/search.json: gone')), 'search_failed: data/search.json: gone'],
  ])('without any for “%s” a sentence says why', async (words, lay, says) => {
    lay();
    expect(await suggested(words)).toEqual([]);
    expect(firstLine()).toBe(says);
  });

  test('an answer that comes after further words is dropped', async () => {
    const late = Promise.withResolvers<SearchHit[]>();
    search.mockReturnValueOnce(late.promise);
    const old = suggested('ti');
    await suggested('tide');
    late.resolve([TIDE]);
    expect(await old).toBeUndefined();
    expect(first).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['Tom & Jerry', 'Tom & Jerry'],
    ['“Quoted” "twice" and Ocean\'s', '“Quoted” "twice" and Ocean\'s'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    [']]> <match>', ']]> <match>'],
    ['&amp;', '&amp;'],
    ['오징어 게임 🦑', '오징어 게임 🦑'],
    ['a\u0000\u0008\ud800b', 'a\ufffdb'],
  ])('%j can be read by Chromium as it is written', async (name, reads) => {
    search.mockResolvedValue([{ ...FILM, name }]);
    await suggested('a');
    const read = new DOMParser().parseFromString(`<description>${firstLine()}</description>`, 'text/xml');
    expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
    expect(read.documentElement.firstChild?.textContent?.trim()).toBe(reads);
  });
});

describe('what is chosen', () => {
  test.each([
    ['https://www.netflix.com/title/2'],
    ['https://www.netflix.com/search?q=Tide'],
    [ANN_AT],
  ])('%s is opened', async (address) => {
    expect(await opened(address)).toEqual([[{ url: address }]]);
    expect(search).not.toHaveBeenCalled();
  });

  test.each<[string, SearchHit, string]>([
    ['a title on Netflix', FILM, 'https://www.netflix.com/title/1'],
    ['a person in the popup’s page', ANN, ANN_AT],
  ])('words mean their first hit: %s', async (_, hit, url) => {
    search.mockResolvedValue([hit]);
    expect(await opened('some words')).toEqual([[{ url }]]);
  });

  test.each<[string, () => unknown]>([
    ['without a hit', () => search.mockResolvedValue([])],
    ['that cannot be searched for', () => search.mockRejectedValue(new Error('gone'))],
    ['that look like an address of another’s', () => search.mockResolvedValue([])],
  ])('words %s are searched for in the popup’s page, which says so', async (_, lay) => {
    lay();
    expect(await opened('https://www.netflix.com.example/ x')).toEqual([
      [{ url: 'chrome-extension://abc/popup.html?words=https%3A%2F%2Fwww.netflix.com.example%2F+x' }],
    ]);
  });

  test.each<[string, 'update' | 'create', object]>([
    ['currentTab', 'update', {}],
    ['newForegroundTab', 'create', {}],
    ['newBackgroundTab', 'create', { active: false }],
  ])('%s is obeyed', async (disposition, way, rest) => {
    await opened('a', disposition);
    expect(calls(way)).toEqual([[{ url: 'https://www.netflix.com/title/1', ...rest }]]);
  });

  test('a tab that does not open throws nothing', async () => {
    world.tabs?.update.mockRejectedValue(new Error('no window'));
    await opened('a');
    await vi.waitFor(() => expect(console.info).toHaveBeenCalled());
  });
});

test('a browser without an omnibox throws nothing', () => {
  Reflect.deleteProperty(world, 'omnibox');
  expect(() => answerAddressBar(search)).not.toThrow();
});
