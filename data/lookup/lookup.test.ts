/** Look-up on the real data set, through the compiled files: each id gives its own title, and never another's. */
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiled, data, files, named, read, shownBy } from '../../tests/fixtures/real-data.ts';
import { IS_SOAK } from '../../tests/fixtures/soak.ts';
import { compile, toFiles } from '../compile/compile.ts';
import { longerNames } from '../compile/longer-names.ts';
import type { CatalogueTitle, Notes } from '../schema.ts';
import type { SearchHit } from '../search/search.ts';
import { PAGE_TITLES } from '../vocabulary/page-titles.ts';
import { agreement, isNameOf, lookup, lookupPerson, type PageEvidence, type ReadShard } from './lookup.ts';
import { peopleNamed } from './named.ts';
import { readMeta, readTitle } from './read.ts';

const rows = new Map(data.catalogueTitles.map((row) => [row.netflixId, row]));
const written = new Map([...data.titles.values()].map((title) => [title.netflixId, title]));

const effective = (row: CatalogueTitle): CatalogueTitle['confidence'] =>
  written.get(row.netflixId)?.idVerified ? 'A' : row.confidence;
const nameOf = (row: CatalogueTitle): string => written.get(row.netflixId)?.name ?? row.name;
const page = (name: string, language = 'en'): PageEvidence => ({ names: [name], language });

type Gist = { state: string; unlessNamed?: boolean; netflixId?: number; name?: string };

/** What a walk compares of an answer: the whole of it, ten thousand times, takes a minute. */
function gist(found: Awaited<ReturnType<typeof lookup>>): Gist {
  if (found.state !== 'known') return { state: found.state };
  const { netflixId, name } = found.notes;
  return { state: 'known', unlessNamed: found.unlessNamed, netflixId, name };
}

describe('a walk over all ids of the catalogue', () => {
  let kinds: Map<CatalogueTitle['confidence'], CatalogueTitle[]>;
  beforeAll(() => {
    kinds = Map.groupBy(data.catalogueTitles, effective);
  });

  test('there are ten thousand and more, of all three kinds', () => {
    expect(data.catalogueTitles.length).toBeGreaterThanOrEqual(10_725);
    expect([...kinds.keys()].sort()).toEqual(['A', 'B', 'C']);
  });

  test('confidence A gives its own title, whatever the page is called', async () => {
    for (const row of kinds.get('A') ?? []) {
      const found = await lookup(row.netflixId, page('Quite Another Title'), read);
      const own = { netflixId: row.netflixId, name: nameOf(row) };
      expect(gist(found)).toEqual({ state: 'known', unlessNamed: false, ...own });
    }
  });

  test('confidence B gives its own title, and gives way to an English page that names another', async () => {
    for (const row of kinds.get('B') ?? []) {
      const { netflixId } = row;
      const says = async (evidence?: PageEvidence): Promise<Gist> => gist(await lookup(netflixId, evidence, read));
      const own = { state: 'known', netflixId, name: nameOf(row) };
      expect(await says()).toEqual({ ...own, unlessNamed: true });
      expect(await says(page(nameOf(row)))).toEqual({ ...own, unlessNamed: false });
      expect((await says(page('Quite Another Title'))).state).toBe('unknown');
      expect(await says(page('전혀 다른 이름', 'ko'))).toMatchObject(own);
    }
  });

  test('confidence C gives its own title only where the page bears one of its names', async () => {
    for (const row of kinds.get('C') ?? []) {
      const { netflixId } = row;
      expect(await lookup(netflixId, undefined, read)).toEqual({ state: 'name-needed', date: data.date });
      expect(await lookup(netflixId, page('Quite Another Title', 'ko'), read)).toMatchObject({ state: 'unknown' });
      for (const name of [nameOf(row), ...(row.otherNames ?? [])]) {
        const found = gist(await lookup(netflixId, page(name.toUpperCase(), 'ko'), read));
        expect(found, name).toEqual({ state: 'known', netflixId, name: nameOf(row), unlessNamed: false });
      }
    }
  });

  test('2,000 ids that are not in the data set are unknown', async () => {
    const strangers: number[] = [];
    // Neighbours of real ids: the likeliest to be taken for them.
    for (const id of rows.keys())
      if (!rows.has(id + 1) && !written.has(id + 1) && strangers.length < 1900) strangers.push(id + 1);
    for (let power = 0; power < 10; power++)
      for (let digit = 1; digit <= 9; digit++) strangers.push(digit * 10 ** power);
    for (let id = 3; strangers.length < 2000; id++) if (!rows.has(id)) strangers.push(id);
    for (const id of strangers.filter((stranger) => !rows.has(stranger))) {
      expect(await lookup(id, page('Squid Game'), read), String(id)).toEqual({ state: 'unknown', date: data.date });
    }
    expect(strangers.length).toBeGreaterThanOrEqual(1990);
  });
});

const tab = (tabTitle: string, language: string): PageEvidence => ({ names: [], tabTitle, language });

const unsure = (): CatalogueTitle[] => data.catalogueTitles.filter((row) => effective(row) !== 'A');

/** Languages of pages whose names for titles the data set knows beside English ones, and of how many titles one is asked. */
const LANGUAGES = [
  ['de', 1],
  ['ja', 1],
  ['ar', 1],
  ['zh', 5],
  ['es', 5],
] as const;

test.each([
  [60004478, "Harry Potter and the Philosopher's Stone", 'en-GB'],
  [70217913, 'Avengers Assemble', 'en-GB'],
  [70097578, 'Journey to the Centre of the Earth', 'en-GB'],
  [60002777, 'Flying High!', 'en-AU'],
  [70126488, 'Nanny McPhee Returns', 'en-US'],
])('%i is known by the name that it has in another country that speaks English: %s', async (id, name, language) => {
  expect((await lookup(id, page(name, language), read)).state).toBe('known');
});

test.each([
  [489966, 'The Falcon and the Snowman'],
  [70274589, 'Big Bad Wolves'],
  [81757603, 'Detective Conan the Movie: Private Eye in the Distant Sea'],
  [81022058, 'Mr. Midnight: Beware the Monsters'],
  [81977774, "Dead Dead Demon's Dededede Destruction"],
  [81521641, "Natsume's Book of Friends: The Waking Rock and the Strange Visitor"],
])('%i is known by its name, whatever form a list has of it: %s', async (id, name) => {
  expect((await lookup(id, page(name), read)).state).toBe('known');
});

describe.each(LANGUAGES)('a walk over pages in %s', (language, step) => {
  const templates = PAGE_TITLES.flatMap(([own, template]) => (own === language ? [template] : []));
  const named = unsure()
    .filter((_, at) => at % step === 0)
    .map((row) => ({ row, names: [nameOf(row), ...(row.otherNames ?? [])] }));

  test('a title’s own name in whatever language agrees, in the page’s heading and among the words of the tab’s title', async () => {
    expect(templates.length).toBeGreaterThan(0);
    const strays: string[] = [];
    for (const { row, names } of named) {
      const known = compiled.notes.get(row.netflixId);
      for (const name of names) {
        const heading = await lookup(row.netflixId, page(name, language), read);
        if (heading.state !== 'known' || !heading.agrees) strays.push(`${row.netflixId} ${name}`);
        for (const template of templates)
          if (!known || agreement(known, tab(template(name), language)) !== 'agrees')
            strays.push(`${row.netflixId} ${template(name)}`);
      }
    }
    expect(strays).toEqual([]);
  });

  test('no title has the name of a word of the site', () => {
    const strays = templates.flatMap((template) =>
      named
        .filter(({ row }) => {
          const known = compiled.notes.get(row.netflixId);
          return known && agreement(known, tab(template('Quite Another Title'), language)) === 'agrees';
        })
        .map(({ row }) => `${row.netflixId} by ${template('Quite Another Title')}`),
    );
    expect(strays).toEqual([]);
  });
});

test('hundreds of titles that need proof have a name in another script', () => {
  const other = (script: RegExp) => unsure().filter(({ otherNames }) => otherNames?.some((name) => script.test(name)));
  expect(other(/\p{Script=Han}/u).length).toBeGreaterThan(500);
  expect(other(/[\p{Script=Hiragana}\p{Script=Katakana}]/u).length).toBeGreaterThan(100);
  expect(other(/\p{Script=Arabic}/u).length).toBeGreaterThan(300);
});

describe('where the tab’s title is all that a page says', () => {
  /** What a page whose tab bears a name says of a title, by the names that are packed for it. */
  const saysOf = async (netflixId: number): Promise<(name: string, at: number) => string> => {
    const packed = await readTitle(netflixId, await readMeta(read), read);
    if (!packed) throw new Error(`${netflixId} is not packed`);
    return (name, at) => {
      const [language, template] = PAGE_TITLES[at] ?? ['', () => ''];
      return agreement(packed, tab(template(name), language));
    };
  };

  /** A third of the words that sites put around a name, by turns: each title meets some, and each of them some thousand titles. */
  const some = (turn: number): number[] => [...PAGE_TITLES.keys()].filter((at) => (at + turn) % 3 === 0);

  test('it proves each title by its own name, among whatever words of the site', async () => {
    const strays: string[] = [];
    for (const [turn, row] of unsure().entries()) {
      const says = await saysOf(row.netflixId);
      for (const at of some(turn))
        if (says(nameOf(row), at) !== 'agrees') strays.push(`${row.netflixId} ${PAGE_TITLES[at]?.[1](nameOf(row))}`);
      const found = await lookup(row.netflixId, tab(`${nameOf(row)} | Netflix`, 'en'), read);
      if (found.state !== 'known' || !found.agrees || found.notes.netflixId !== row.netflixId)
        strays.push(`${row.netflixId}, looked up`);
    }
    expect(strays).toEqual([]);
  });

  test('it proves no title by a longer name that holds its own', async () => {
    const longer = longerNames(compiled.notes);
    const confidences = [...longer.keys()].map((id) => compiled.notes.get(id)?.confidence);
    expect(confidences.filter((confidence) => confidence === 'C').length).toBeGreaterThan(25);
    expect(confidences.filter((confidence) => confidence === 'B').length).toBeGreaterThan(300);
    const strays: string[] = [];
    for (const [id, names] of longer) {
      const says = await saysOf(id);
      const isC = compiled.notes.get(id)?.confidence === 'C';
      for (const name of names) {
        for (const at of PAGE_TITLES.keys())
          if (says(name, at) !== 'differs') strays.push(`${id} ${PAGE_TITLES[at]?.[1](name)}`);
        for (const language of ['en', 'ja']) {
          const found = await lookup(id, tab(`${name} | Netflix`, language), read);
          const stays = found.state === 'known' && !found.agrees;
          if (isC || language === 'en' ? found.state !== 'unknown' : !stays) strays.push(`${id} ${name} ${language}`);
        }
      }
    }
    expect(strays).toEqual([]);
  });

  test('another title’s name proves nothing, whatever the language', async () => {
    const rows = unsure();
    const strays: string[] = [];
    for (const [at, { netflixId }] of rows.entries()) {
      const other = rows[(at + 7) % rows.length];
      if (!other || compiled.notes.get(netflixId)?.name === nameOf(other)) continue;
      const says = await saysOf(netflixId);
      for (const template of some(at))
        if (says(nameOf(other), template) === 'agrees')
          strays.push(`${netflixId} by ${PAGE_TITLES[template]?.[1](nameOf(other))}`);
    }
    expect(strays).toEqual([]);
  });

  test.each([
    ['Netflix', 'known'],
    ['Home - Netflix', 'known'],
    ['Netflix | Netflix Official Site', 'known'],
    ['Watch Quite Another Title | Netflix Official Site', 'unknown'],
  ])('%s leaves a title of confidence B %s on an English page', async (title, state) => {
    expect((await lookup(81219887, tab(title, 'en'), read)).state).toBe(state);
  });
});

test.each([
  [{ names: ['Quite Another Title'], tabTitle: 'Watch Baby Reindeer | Netflix' }, 'unknown'],
  [{ names: ['Baby Reindeer'], tabTitle: 'Watch Quite Another Title | Netflix' }, 'known'],
  [{ names: [], earlier: ['Quite Another Title'] }, 'known'],
  [{ names: [], earlier: ['Quite Another Title'], tabTitle: 'Watch Quite Another Title | Netflix' }, 'known'],
  [{ names: ['Third Title'], earlier: ['Quite Another Title'] }, 'unknown'],
  [{ names: ['Third Title'], earlier: ['Baby Reindeer'] }, 'unknown'],
])('a structured name is never overruled by the tab’s title: %j is %s', async (said, state) => {
  expect((await lookup(81219887, { language: 'en-US', ...said }, read)).state).toBe(state);
});

test.each(['en', 'en-GB', 'EN', 'en_US', undefined])('%s may be English', async (language) => {
  expect((await lookup(81219887, { names: ['Other'], language }, read)).state).toBe('unknown');
});

test.each(['und', 'de', 'enm', 'ko-KR'])('%s is not English', async (language) => {
  expect((await lookup(81219887, { names: ['Other'], language }, read)).state).toBe('known');
});

/** As `expect` compares, which is asked where they differ alone: it takes ten times as long. */
function expectEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

test('every title and every person is unpacked as it was compiled', async () => {
  for (const [id, notes] of compiled.notes) {
    const found = await lookup(id, page(notes.name), read);
    if (found.state !== 'known') throw new Error(`${id} is ${found.state}`);
    // The key of somebody with this one credit may be made of the name.
    const unkeyed = ({ cast, directors, ...rest }: Notes): unknown => ({
      ...rest,
      directors: directors.map(({ person: _, ...director }) => director),
      cast: cast.map(({ person: _, ...member }) => member),
    });
    expectEqual(unkeyed(found.notes), unkeyed(notes));
  }
  const several = [...compiled.people.values()].filter(({ credits }) => credits.length > 1);
  expect(several.length).toBeGreaterThan(5000);
  for (const person of several) expectEqual(await lookupPerson(person.key, read), person);
});

test('a name is a title’s own in any of its languages, and never that of its cast', async () => {
  expect(await isNameOf(81040344, '오징어 게임', read)).toBe(true);
  expect(await isNameOf(81040344, 'squid game!', read)).toBe(true);
  expect(await isNameOf(81040344, 'Lee Jung-jae', read)).toBe(false);
  expect(await isNameOf(99999999, 'Squid Game', read)).toBe(false);
});

test('somebody in a cast opens with everything that is known of them', async () => {
  const found = await lookup(81237994, undefined, read);
  const member = found.state === 'known' ? found.notes.cast.find(({ name }) => name === 'Lee You-mi') : undefined;
  const person = await lookupPerson(member?.person ?? '', read);
  expect(person?.credits.map(({ title }) => title.name)).toContain('Squid Game');
  expect(person?.background).toBe(member?.background);
});

test('who is found by a search, or named by a page, is known from what one knows them from beside a title, best first', async () => {
  const own = [...compiled.people.values()].filter(({ background, credits }) => background && credits.length > 3);
  const some = own.filter((_, at) => at % 20 === 0);
  expect(some.length).toBeGreaterThan(30);
  for (const { key, name, credits } of some) {
    const first = credits[0]?.title;
    const works = compiled.notes.get(first?.netflixId ?? 0)?.cast.find(({ person }) => person === key)?.works ?? [];
    const shown = await shownBy(key);
    expectEqual(shown?.known, [first, ...works].slice(0, 3));
    const hit: SearchHit = { kind: 'person', key, name, titles: [] };
    const [member] = await peopleNamed([name], async () => [hit], shownBy);
    expectEqual(member?.works, shown?.known);
  }
});

describe('people by name', () => {
  test('finds whoever alone bears a name and has more than one title, and nobody else', async () => {
    const told = [...compiled.people.values()].filter(({ credits }) => credits.length > 3);
    const some = told.filter((_, at) => at % 100 === 0);
    const found = await Promise.all(some.map(async ({ name }) => (await named(name)).map(({ person }) => person)));
    const right = some.filter(({ key }, at) => found[at]?.[0] === key);
    expect(some.length).toBeGreaterThan(50);
    expect(right.length / some.length).toBeGreaterThan(0.9);
    expect(found.filter(([person], at) => person !== undefined && person !== some[at]?.key)).toEqual([]);
  });
});

test('one title is one small read beside the meta file', async () => {
  const asked: string[] = [];
  const counted: ReadShard = (path) => {
    asked.push(path);
    return read(path);
  };
  await lookup(81040344, undefined, counted);
  expect(asked).toHaveLength(2);
  expect(
    Math.max(
      ...[...files].filter(([path]) => path.startsWith('titles/')).map(([, contents]) => Buffer.byteLength(contents)),
    ),
  ).toBeLessThan(120_000);
});

describe('broken compiled files are named', () => {
  const broken =
    (path: string, value: unknown): ReadShard =>
    async (asked) =>
      asked === path ? value : read(asked);
  const [shard = ''] = [...files.keys()].filter(
    (path) => path.startsWith('titles/') && files.get(path)?.includes('"81040344":'),
  );
  test.each([
    ['meta.json', { format: 2 }],
    ['meta.json', undefined],
    [shard, undefined],
    [shard, []],
    [shard, 'text'],
    [shard, { 81040344: { name: 7 } }],
  ])('%s: %j', async (path, value) => {
    await expect(lookup(81040344, undefined, broken(path, value))).rejects.toThrow(`data/${path}`);
  });

  test('what is wrong with one is said in a line: a viewer reads it', async () => {
    const oldMeta = broken('meta.json', { format: 2 });
    await expect(lookup(81040344, undefined, oldMeta)).rejects.toThrow(/^data\/meta\.json: format: [^{}\n]+$/);
    const odd = broken(shard, { 81040344: { name: 7 } });
    await expect(lookup(81040344, undefined, odd)).rejects.toThrow(/, entry 81040344: \w+: [^{}\n]+$/);
  });

  test('an entry is read although another entry of its file is broken', async () => {
    const beside = JSON.parse(files.get(shard) ?? '{}') as Record<string, unknown>;
    const found = await lookup(81040344, undefined, broken(shard, { ...beside, 1: 'broken' }));
    expect(found.state).toBe('known');
  });

  test('a key such as “constructor” finds nobody', async () => {
    for (const key of ['constructor', '__proto__', 'toString']) expect(await lookupPerson(key, read)).toBeUndefined();
  });
});

// Compiled for a second time: a sixth of all the time that these files take.
test.runIf(IS_SOAK)('the same data gives the same bytes', () => {
  const again = toFiles(compile(data));
  expect(again.map(({ path }) => path)).toEqual([...files.keys()]);
  expect(again.every(({ path, contents }) => files.get(path) === contents)).toBe(true);
});
