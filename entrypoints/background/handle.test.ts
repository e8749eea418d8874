import { describe, expect, test, vi } from 'vitest';
import type { ShownPerson } from '../../data/lookup/shown-person.ts';
import type { Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search/search.ts';
import { readerOf } from '../../tests/fixtures/compiled.ts';
import { ENGLISH } from '../../tests/fixtures/english.ts';
import { tinyData } from '../../tests/fixtures/tiny-data.ts';
import { type PreferenceChanges, parsePreferences } from '../shared/preferences.ts';
import { answerWith, type Effects, inBatches } from './handle.ts';
import { PLAIN_STYLE } from './plain-style.ts';

const HERE = { isPrivate: false, isPage: true, tabId: 5 };
const META = {
  format: 1,
  date: '2026-11-23',
  titles: 1,
  fullNotes: 0,
  briefNotes: 0,
  people: 0,
  articles: 0,
  articleLanguages: [],
  titleShards: 1,
  personShards: 1,
};

const SAYING = { netflixId: 1, now: { names: ['A Film'] }, isAfterTitle: false, isSettled: true };

function effects(changes: Partial<Effects> = {}): Effects {
  return {
    read: async (path) => (path === 'meta.json' ? META : {}),
    forget: () => undefined,
    readStyle: async () => '.panel {}',
    search: async () => [],
    person: async () => undefined,
    readPreferences: async () => ({ preferences: parsePreferences({}) }),
    writePreferences: async (change) => parsePreferences(change),
    remember: async () => undefined,
    showBadge: async () => undefined,
    locale: ENGLISH,
    ...changes,
  };
}

describe('a message of the wrong shape is answered, with what is wrong', () => {
  test.each([
    [undefined, 'unknown type'],
    ['lookup', 'unknown type'],
    [{}, 'unknown type'],
    [{ type: 'toString' }, 'unknown type "toString"'],
    [{ type: 'lookup' }, 'netflixId'],
    [{ type: 'lookup', netflixId: '81237994' }, 'netflixId'],
    [{ type: 'lookup', netflixId: -1 }, 'netflixId'],
    [{ type: 'lookup', netflixId: 1, more: true }, 'more'],
    [{ type: 'titles-named', name: 'a'.repeat(501) }, 'name'],
    [{ type: 'prefer', changes: { side: 'middle' } }, 'side'],
    [{ type: 'prefer' }, 'changes'],
    [{ type: 'lookup', netflixId: 1, page: { names: ['a'.repeat(501)] } }, 'page: names: 0'],
    [{ type: 'evidence', ...SAYING, now: { names: ['A'], language: 'x'.repeat(36) } }, 'now: language'],
    [{ type: 'evidence', ...SAYING, now: { names: ['A'], jsonLd: ['x'.repeat(1_000_001)] } }, 'now: jsonLd: 0'],
    [{ type: 'evidence', ...SAYING, past: { names: ['A'], more: true } }, 'more'],
    [{ type: 'lookup', netflixId: Number.NaN }, 'netflixId'],
    [{ type: 'person', key: '' }, 'key'],
    [{ type: 'person', key: 'p1', from: '81237994' }, 'from'],
    [{ type: 'page-names', ...SAYING, listed: { names: Array(1001).fill('A') } }, 'listed: names'],
    [{ type: 'people-named', names: 'everybody' }, 'names'],
    [{ type: 'people-named', names: Array(61).fill('A') }, 'names'],
    [{ type: 'remember', netflixId: 1, name: ['A'] }, 'name'],
    [{ type: 'badge', cast: -1, stories: 0 }, 'cast'],
    [{ type: 'badge', cast: 10, stories: 'many' }, 'stories'],
    [{ type: '__proto__' }, 'unknown type'],
    [{ type: 'z'.repeat(100_000) }, 'unknown type'],
    [null, 'unknown type'],
    [[], 'unknown type'],
    [new Map([['type', 'meta']]), 'unknown type'],
  ])('%j', async (message, says) => {
    const reply = await answerWith(effects())(message, HERE);
    expect(reply.ok).toBe(false);
    expect(reply.ok ? '' : reply.why).toContain(says);
    expect(reply.ok ? '' : reply.why.length).toBeLessThan(400);
  });

  test('a number that JSON does not know', async () => {
    expect(await answerWith(effects())({ type: 5n }, HERE)).toMatchObject({ ok: false });
  });
});

test('of somebody with one credit only the index knows, where no notes tell it; without an index nobody does', async () => {
  const bo = { key: 'n-bo', name: 'Bo', otherNames: [], knownFor: [], credits: [] };
  const ask = (person: Effects['person'], name?: string) =>
    answerWith(effects({ person }))({ type: 'person', key: 'n-bo', ...(name === undefined ? {} : { name }) }, HERE);
  expect(await ask(async () => bo, 'Bo')).toEqual({
    ok: true,
    value: { key: 'n-bo', name: 'Bo', otherNames: [], known: [], timeline: [] },
  });
  expect(await ask(async () => bo)).toEqual({ ok: true, value: undefined });
  const broken = async (): Promise<never> => Promise.reject(new Error('data/search.json: not in this build'));
  expect(await ask(broken, 'Bo')).toEqual({ ok: true, value: undefined });
});

test.each([['constructor'], ['__proto__'], ['toString']])('a person’s key like %s is nobody’s', async (key) => {
  expect(await answerWith(effects())({ type: 'person', key }, HERE)).toEqual({ ok: true, value: undefined });
});

test('a long pasted text is searched for like any other', async () => {
  const search = vi.fn(async (): Promise<SearchHit[]> => []);
  const words = 'ozark '.repeat(2000);
  expect(await answerWith(effects({ search }))({ type: 'search', words }, HERE)).toEqual({ ok: true, value: [] });
  expect(search).toHaveBeenCalledWith(words);
});

test('a thrown value that is no Error is answered as the reason', async () => {
  const read = (): never => {
    throw 'words';
  };
  expect(await answerWith(effects({ read }))({ type: 'meta' }, HERE)).toEqual({ ok: false, why: 'words' });
});

test('an id that the data lacks is answered as unknown, with the date of the data', async () => {
  expect(await answerWith(effects())({ type: 'lookup', netflixId: 5 }, HERE)).toEqual({
    ok: true,
    value: { state: 'unknown', date: 'Nov 23, 2026' },
  });
});

test('a file that cannot be read fails with a reason that names it', async () => {
  const read = async (path: string): Promise<unknown> => {
    throw new Error(`data/${path}: not in this build`);
  };
  expect(await answerWith(effects({ read }))({ type: 'lookup', netflixId: 5 }, HERE)).toEqual({
    ok: false,
    why: 'data/meta.json: not in this build',
  });
});

test('people whose file cannot be read are left out of those whom a page names', async () => {
  const read = async (path: string): Promise<unknown> => {
    if (path === 'meta.json') return META;
    throw new Error(`data/${path}: not in this build`);
  };
  const search = async (): Promise<SearchHit[]> => [{ kind: 'person', key: 'p1', name: 'Ann Berg', titles: [] }];
  expect(await answerWith(effects({ read, search }))({ type: 'people-named', names: ['Ann Berg'] }, HERE)).toEqual({
    ok: true,
    value: [],
  });
});

test('a preference that cannot be stored fails with a reason', async () => {
  const writePreferences = async (): Promise<never> => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  expect(await answerWith(effects({ writePreferences }))({ type: 'prefer', changes: { side: 'left' } }, HERE)).toEqual({
    ok: false,
    why: 'QUOTA_BYTES quota exceeded',
  });
});

const readTiny = readerOf(tinyData());

test.each([
  ['with works beside it', 'p1', ['Tide', 'The Harbour'], ['The Harbour']],
  ['though it be all that is known of them', 'n-bo-lund', ['Tide'], []],
])('from a title’s notes a person opens %s, and the index is not asked', async (_, key, titles, known) => {
  const person = vi.fn<Effects['person']>();
  const answer = answerWith(effects({ read: readTiny, person }));
  const { value } = (await answer({ type: 'person', key, name: 'Any', from: 70000002 }, HERE)) as {
    value: ShownPerson;
  };
  expect(value.timeline.map(({ work }) => work.name).sort()).toEqual(titles.sort());
  expect(value.known.map(({ name }) => name)).toEqual(known);
  expect(person).not.toHaveBeenCalled();
});

test('a person’s facts are answered in words', async () => {
  const facts = { born: 1970, occupation: 'actor' } as const;
  const person = async (): Promise<Person> => ({
    key: 'n-bo',
    name: 'Bo Lund',
    ...facts,
    otherNames: [],
    knownFor: [],
    credits: [],
  });
  const answer = answerWith(effects({ person }));
  expect(await answer({ type: 'person', key: 'n-bo', name: 'Bo Lund' }, HERE)).toMatchObject({
    value: { facts: ['actor', 'born 1970'] },
  });
});

test('whether the window is private goes along with what is remembered', async () => {
  const kept: Array<[string, boolean]> = [];
  const remember = async ({ name }: { name: string }, isPrivate: boolean): Promise<void> => {
    kept.push([name, isPrivate]);
  };
  const answer = answerWith(effects({ remember, read: readTiny }));
  await answer({ type: 'remember', netflixId: 81000001, name: 'The Harbour' }, { ...HERE, isPrivate: true });
  await answer({ type: 'remember', netflixId: 70000002, name: 'Tide' }, HERE);
  expect(kept).toEqual([
    ['The Harbour', true],
    ['Tide', false],
  ]);
});

test.each([
  ['an id that is not there', { netflixId: 5, name: 'Tide' }],
  ['another title’s name', { netflixId: 81000001, name: 'Tide' }],
  ['words of the page’s own', { netflixId: 81000001, name: 'Call this number' }],
])('%s does not come into the list', async (_, title) => {
  const remember = vi.fn<Effects['remember']>();
  const answer = answerWith(effects({ remember, read: readTiny }));
  expect(await answer({ type: 'remember', ...title }, HERE)).toEqual({
    ok: false,
    why: `${title.netflixId} is no title of that name`,
  });
  expect(remember).not.toHaveBeenCalled();
});

test('the year of what was looked up is the data’s, not the page’s', async () => {
  const remember = vi.fn<Effects['remember']>();
  const answer = answerWith(effects({ remember, read: readTiny }));
  await answer({ type: 'remember', netflixId: 81000001, name: 'The Harbour' }, HERE);
  expect(remember.mock.calls).toEqual([[{ netflixId: 81000001, name: 'The Harbour', year: 2020 }, false]]);
  expect(await answer({ type: 'remember', netflixId: 81000001, name: 'The Harbour', year: 1900 }, HERE)).toMatchObject({
    ok: false,
  });
});

test('a badge is shown on the sender’s tab, and nowhere where it has no tab', async () => {
  const showBadge = vi.fn<Effects['showBadge']>();
  const answer = answerWith(effects({ showBadge }));
  const request = { type: 'badge', cast: 10, stories: 8 };
  expect(await answer(request, HERE)).toEqual({ ok: true, value: undefined });
  expect(showBadge.mock.calls).toEqual([[5, { cast: 10, stories: 8 }]]);
  await answer(request, { ...HERE, tabId: undefined });
  expect(showBadge).toHaveBeenCalledTimes(1);
});

describe('a page can change only the preference that the panel offers', () => {
  const all: Required<PreferenceChanges> = parsePreferences({});
  const write = (changes: object, isPage: boolean): Promise<unknown> =>
    answerWith(effects())({ type: 'prefer', changes }, { ...HERE, isPage });

  test.each(Object.entries(all).filter(([field]) => field !== 'side'))('not %s', async (field, value) => {
    const why = `on a page only side can be chosen, not ${field}`;
    expect(await write({ [field]: value }, true)).toEqual({ ok: false, why });
    expect(await write({ side: 'left', [field]: value }, true)).toEqual({ ok: false, why });
    expect(await write({ [field]: value }, false)).toMatchObject({ ok: true });
  });

  test('but the side', async () => {
    expect(await write({ side: 'left' }, true)).toMatchObject({ ok: true, value: { side: 'left' } });
  });
});

test('several requests in one message are answered in order, each by itself: one that fails does not fail the others', async () => {
  const answer = inBatches(answerWith(effects()));
  const replies = await answer(
    { type: 'all', requests: [{ type: 'style' }, { type: 'nope' }, { type: 'preferences' }] },
    HERE,
  );
  expect(replies).toMatchObject([{ ok: true, value: { css: '.panel {}' } }, { ok: false }, { ok: true }]);
});

test('of a message with more requests than a visit ever asks at once, the first are answered', async () => {
  const readStyle = vi.fn(async () => '.panel {}');
  const requests = Array.from({ length: 1000 }, () => ({ type: 'style' }));
  const replies = await inBatches(answerWith(effects({ readStyle })))({ type: 'all', requests }, HERE);
  expect(replies).toHaveLength(8);
  expect(readStyle).toHaveBeenCalledTimes(8);
});

test('where the style sheet cannot be read, there is a plain one, and why', async () => {
  const readStyle = async (): Promise<string> => {
    throw new Error('assets/panel.css: not in this build');
  };
  expect(await answerWith(effects({ readStyle }))({ type: 'style' }, HERE)).toEqual({
    ok: true,
    value: { css: PLAIN_STYLE, why: 'assets/panel.css: not in this build' },
  });
});

test('what never answers runs out of time: a plain style for the style sheet, a failure with a reason for all else', async () => {
  vi.useFakeTimers();
  const never = (): Promise<never> => new Promise(() => {});
  const answer = answerWith(effects({ readStyle: never, read: never }));
  const style = answer({ type: 'style' }, HERE);
  const title = answer({ type: 'lookup', netflixId: 1 }, HERE);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await style).toEqual({ ok: true, value: { css: PLAIN_STYLE, why: 'no answer within 3 s' } });
  expect(await title).toEqual({ ok: false, why: 'no answer within 15 s' });
});

test('a failed answer clears the cache of files', async () => {
  const forget = vi.fn();
  const answer = answerWith(effects({ forget, read: async () => ({ format: 99 }) }));
  expect(await answer({ type: 'lookup', netflixId: 1 }, HERE)).toMatchObject({ ok: false });
  expect(forget).toHaveBeenCalledTimes(1);
  await answer({ type: 'style' }, HERE);
  expect(forget).toHaveBeenCalledTimes(1);
});
