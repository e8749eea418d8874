/** Quality of search on the real data set: what viewers type, and what should come first. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readTable } from '../../scripts/bench/query-tables.ts';
import { scoreOf } from '../../scripts/bench/score.ts';
import { cases } from '../../tests/fixtures/fuzz.ts';
import { compiled, data, searchFile as file, index } from '../../tests/fixtures/real-data.ts';
import { IS_SOAK } from '../../tests/fixtures/soak.ts';
import { normalizeForSearch } from '../names/for-search.ts';
import { compileSearch } from './build-index.ts';
import { COST } from './matches.ts';
import { openIndex, personFromIndex, type SearchHit, search } from './search.ts';

vi.setConfig({ testTimeout: 30_000 });

const ours = { name: 'ours', search: (typed: string): SearchHit[] => search(index, typed) };

/** The id by which a title is searched for. */
const firstOf = (netflixId: number): number => compiled.seconds.get(netflixId) ?? netflixId;

/** What a viewer sees of a hit. */
function shown(hit: SearchHit | undefined): string | undefined {
  if (!hit) return undefined;
  return hit.kind === 'title' ? `${hit.name} (${hit.year})` : hit.name;
}

describe('the tables', () => {
  test.each([
    ['plain', 0.97],
    ['plain-held-out', 0.97],
    ['typos', 0.9],
    ['typos-held-out', 0.9],
  ] as const)('%s: at least %d of the expected hits come first', (name, least) => {
    const { first, count, missed } = scoreOf(ours, readTable(name));
    expect(count).toBeGreaterThan(70);
    const told = missed.map(({ query, got }) => `${query.typed} → ${query.name}, got ${got[0]}`);
    expect(first / count, told.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  ['dark', 'Dark (2017)'],
  ['kingdom', 'Kingdom (2019)'],
  ['crown', 'The Crown (2016)'],
  ['jenna', 'Jenna Ortega'],
  ['지금 우리 학교는', 'All of Us Are Dead (2022)'],
  ['지금 우리 학굔', 'All of Us Are Dead (2022)'],
  ['지금 우리', 'All of Us Are Dead (2022)'],
  ['all of us', 'All of Us Are Dead (2022)'],
  ['squi', 'Squid Game (2021)'],
  ['ozark', 'Ozark (2017)'],
  ['arrested dev', 'Arrested Development (2003)'],
  ['LA CASA DE PAPEL', 'Money Heist (2017)'],
  ['park solomon', 'Lomon'],
  ['yoon chan-young', 'Yoon Chan-young'],
  ['今際の国のアリス', 'Alice in Borderland (2020)'],
  ['सेक्रेड गेम्स', 'Sacred Games (2018)'],
  ['Озарк', 'Ozark (2017)'],
  ['дженна ортега', 'Jenna Ortega'],
  ['Генри Кавилл', 'Henry Cavill'],
  ['Том Харди', 'Tom Hardy'],
  ['Πέδρο Πασκάλ', 'Pedro Pascal'],
  ['house', 'House, M.D. (2004)'],
  ['the house', 'The House (2022)'],
  ['swat', 'S.W.A.T. (2017)'],
  ['squidgame', 'Squid Game (2021)'],
  ['sponge bob', 'SpongeBob SquarePants (1999)'],
  ['k-pop demon hunters', 'KPop Demon Hunters (2025)'],
  ['brooklyn 99', 'Brooklyn Nine-Nine (2013)'],
  ['park eunbin', 'Park Eun-bin'],
  ['hyekyo song', 'Song Hye-kyo'],
  ['chachacha hometown', 'Hometown Cha-Cha-Cha (2021)'],
  ['sharukh khan', 'Shah Rukh Khan'],
  ['Assistir a Ozark | Netflix', 'Ozark (2017)'],
  ['(1) Watch Ozark | Netflix Official Site', 'Ozark (2017)'],
  ['今際の国のアリスを観る | Netflix (ネットフリックス) 公式サイト', 'Alice in Borderland (2020)'],
  ['Ozarkを観る | Netflix', 'Ozark (2017)'],
  ['Watch Love Is Blind: Brazil | Netflix', 'Love Is Blind: Brazil (2021)'],
  ['Watch Money Heist: The Phenomenon | Netflix', 'Money Heist: The Phenomenon (2020)'],
  ['jason bateman ozark', 'Ozark (2017)'],
  ['80117552', 'Ozark (2017)'],
  ['https://www.netflix.com/title/80117552?s=a&trkid=13747225', 'Ozark (2017)'],
  ['netflix.com/de-en/title/80117552', 'Ozark (2017)'],
  [' https://www.netflix.com/browse/genre/34399?bc=83&jbv=80117552 ', 'Ozark (2017)'],
  ['https://www.netflix.com/title/80180171?jbv=80117552', 'Ozark (2017)'],
  ['Look at this: https://www.netflix.com/gb/title/80117552', 'Ozark (2017)'],
  ['(netflix.com/title/80117552)', 'Ozark (2017)'],
  ['https://www.netflix.com/login?nextpage=https%3A%2F%2Fwww.netflix.com%2Ftitle%2F80117552', 'Ozark (2017)'],
  [`https://www.netflix.com/browse?trkid=${'1'.repeat(300)}&jbv=80117552`, 'Ozark (2017)'],
  ['netflix.com/title/80117552, https://paper.example/?jbv=80180171', 'Ozark (2017)'],
  ['1899', '1899 (2022)'],
  ['drak', 'Dark (2017)'],
  ['singels inferno', 'Single’s Inferno (2021)'],
  ['mission impossible falout', 'Mission: Impossible – Fallout (2018)'],
  ['ulusoy cagatay', 'Çağatay Ulusoy'],
  ['kivanc tatlitugg', 'Kıvanç Tatlıtuğ'],
  ['지금우리학교는', 'All of Us Are Dead (2022)'],
  ['지금우리', 'All of Us Are Dead (2022)'],
  ['이 정재', 'Lee Jung-jae'],
  ['バトルロワイアル', 'Battle Royale (2000)'],
  ['侏罗纪公园失落的世界', 'The Lost World: Jurassic Park (1997)'],
  ['الاميره مونونوكي', 'Princess Mononoke (1997)'],
  ['finding ohana', 'Finding ʻOhana (2021)'],
  ['١٨٩٩', '1899 (2022)'],
  ['Dark (2017)', 'Dark (2017)'],
  ['it 2017', 'It (2017)'],
  ['kingdom 2019', 'Kingdom (2019)'],
  ['avatar the last airbender 2005', 'Avatar: The Last Airbender (2005)'],
  ['blade runner 2049', 'Blade Runner 2049 (2017)'],
  ['Watch Ozark | Netflix', 'Ozark (2017)'],
  ['ozark season 2', 'Ozark (2017)'],
  ['wensday', 'Wednesday (2022)'],
])('%s finds %s', (typed, expected) => {
  expect(shown(search(index, typed)[0])).toBe(expected);
});

test('a person’s titles follow the person', () => {
  const hits = search(index, 'jenna ortega');
  expect(hits[0]).toMatchObject({ kind: 'person', name: 'Jenna Ortega' });
  expect(hits[1]).toMatchObject({ kind: 'title', name: 'Wednesday', matched: 'Jenna Ortega' });
  expect(search(index, 'jenna')[1]).toMatchObject({ kind: 'title', name: 'Wednesday' });
});

describe('a name typed whole', () => {
  const hours = new Map(data.catalogueTitles.map((title) => [title.netflixId, title.hoursViewed ?? 0]));
  const named = [...Map.groupBy(compiled.notes.values(), ({ name }) => normalizeForSearch(name))];
  const people = new Set([...compiled.people.values()].map(({ name }) => normalizeForSearch(name)));

  test.each([
    ['of several titles', named.filter(([, titles]) => titles.length > 1)],
    ['of a title and somebody', named.filter(([name]) => people.has(name))],
    ['of one title, a sample', named.filter((_, at) => at % 30 === 0)],
  ])('%s gives the most viewed title of that name', (_, sample) => {
    expect(sample.length).toBeGreaterThan(15);
    const missed = sample.flatMap(([, titles]) => {
      const most = Math.max(...titles.map(({ netflixId }) => hours.get(netflixId) ?? 0));
      const name = titles[0]?.name ?? '';
      const [hit] = search(index, name);
      const right = hit?.kind === 'title' && titles.some(({ netflixId }) => netflixId === hit.netflixId);
      return right && (hours.get(hit.netflixId) ?? 0) === most ? [] : [`${name}: ${shown(hit)}`];
    });
    expect(missed).toEqual([]);
  });
});

test('a person’s full name gives somebody of that name first, unless a title is called so', () => {
  const titles = new Set([...compiled.notes.values()].map(({ name }) => normalizeForSearch(name)));
  const sample = [...compiled.people.values()].filter(
    ({ name }, at) => at % 120 === 0 && !titles.has(normalizeForSearch(name)),
  );
  expect(sample.length).toBeGreaterThan(300);
  const missed = sample.filter(({ name }) => {
    const [hit] = search(index, name);
    return !(hit?.kind === 'person' && normalizeForSearch(hit.name) === normalizeForSearch(name));
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('no title is viewed so much that a worse likeness of its name comes before another’s whole name', () => {
  const titles = Math.max(...index.weights.slice(0, index.titleCount));
  const people = Math.max(...index.weights.slice(index.titleCount));
  expect(titles).toBeLessThan(COST.other);
  expect(people).toBeLessThan(COST.person);
  expect(titles).toBeLessThan(COST.beginning - Math.max(COST.person, COST.other));
});

const insert = ([name, at, more]: [string, number, string]): string => name.slice(0, at) + more + name.slice(at);

describe('while one types', () => {
  test('the first letter gives what is viewed most', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const hits = search(index, letter);
      expect(hits.length, letter).toBe(12);
      expect(
        hits.every(({ name, matched }) => ` ${normalizeForSearch(matched ?? name)}`.includes(` ${letter}`)),
        letter,
      ).toBe(true);
    }
  });

  test('nothing typed finds nothing, and nothing throws', () => {
    for (const typed of ['', ' ', '-', '!!!', '(', '[', '\\', '.*', '\n', '\t', 'ㅈ', '\ud83d', 'x'.repeat(300)]) {
      expect(Array.isArray(search(index, typed)), JSON.stringify(typed)).toBe(true);
    }
    expect(search(index, ' - ')).toEqual([]);
  });

  test('a page that was pasted is answered by its first words, at once', { timeout: 2000 }, () => {
    const words = 'ozark '.repeat(40);
    expect(search(index, words + 'a b c d '.repeat(12_000))).toEqual(search(index, words));
  });

  test('whatever is typed or pasted throws nothing and finds nobody twice', () => {
    const names = compiled.notes.values().map(({ name }) => name);
    const Name = fc.constantFrom(...names.take(2000));
    // A name with something else in it, and anything at all.
    const Typed = fc.oneof(
      fc.tuple(Name, fc.nat(20), fc.string({ unit: 'binary', maxLength: 2 })).map(insert),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(Typed, (typed) => {
        const hits = search(index, typed);
        expect(new Set(hits.map((hit) => (hit.kind === 'title' ? hit.netflixId : hit.key))).size).toBe(hits.length);
      }),
      cases(300),
    );
  });

  test('no more hits than asked for, none twice', () => {
    for (const typed of ['a', 'the', 'jenna', 'love', 'strnger']) {
      const hits = search(index, typed, 5);
      expect(hits.length).toBeLessThanOrEqual(5);
      expect(new Set(hits.map((hit) => (hit.kind === 'title' ? hit.netflixId : hit.key))).size).toBe(hits.length);
    }
  });
});

describe('hits', () => {
  test('titles of one name are told apart by year and country', () => {
    const kingdoms = search(index, 'kingdom').filter(({ name }) => name === 'Kingdom');
    expect(kingdoms.length).toBeGreaterThan(1);
    expect(kingdoms[0]).toMatchObject({ netflixId: 80180171, year: 2019, country: 'KR', type: 'series', sure: true });
  });

  test.each([
    ['solo leveling', 'Solo Leveling (2024)'],
    ['the ultimatum marry or move on', 'The Ultimatum: Marry or Move On (2022)'],
    ['annie', 'Annie (1982)'],
    ['das boot', 'Das Boot (1981)'],
  ])('a title under two ids is one: %s', (typed, one) => {
    expect(search(index, typed, 40).filter((hit) => shown(hit) === one)).toHaveLength(1);
  });

  test('two titles of one name and year are two', () => {
    expect(search(index, 'lovesick', 40).filter((hit) => shown(hit) === 'Lovesick (2014)')).toHaveLength(2);
  });

  test('a hit says which other name matched', () => {
    expect(search(index, 'la casa de papel')[0]).toMatchObject({ name: 'Money Heist', matched: 'La casa de papel' });
    expect(search(index, 'money heist')[0]).not.toHaveProperty('matched');
  });

  test('every entry is what the notes and people say', () => {
    const titles = [...compiled.notes.values()].filter(
      ({ netflixId }, at) => at % 200 === 0 && firstOf(netflixId) === netflixId,
    );
    expect(titles.length).toBeGreaterThan(60);
    for (const { netflixId, name, type, year, countries, confidence } of titles) {
      const hit = search(index, name, 40).find((one) => one.kind === 'title' && one.netflixId === netflixId);
      expect(hit, name).toMatchObject({ netflixId, name, type, sure: confidence !== 'C' });
      expect(hit?.kind === 'title' && [hit.year, hit.country]).toEqual([year, countries[0]]);
    }
  });
});

describe('a person from the index', () => {
  test('has all their titles', () => {
    const people = [...compiled.people.values()].filter((_, at) => at % 700 === 0);
    for (const { name, credits, otherNames, nativeName } of people) {
      const hit = search(index, name, 40).find((one) => one.kind === 'person' && one.name === name);
      if (hit?.kind !== 'person') throw new Error(`${name} is not found`);
      const person = personFromIndex(index, hit);
      expect(person).toMatchObject({ key: hit.key, name });
      const ids = new Set(credits.map(({ title }) => firstOf(title.netflixId)));
      expect(new Set(person?.credits.map(({ title }) => title.netflixId)).size).toBeGreaterThan(0);
      if (search(index, name, 40).filter((one) => one.name === name).length === 1) {
        expect(new Set(person?.credits.map(({ title }) => title.netflixId))).toEqual(ids);
        // Of two of one name the other may have other spellings.
        expect(new Set(person?.otherNames)).toEqual(new Set([...otherNames, ...(nativeName ? [nativeName] : [])]));
      }
    }
  });

  test('directs where they direct and do not play', () => {
    const people = [...compiled.people.values()].filter(({ credits }) => credits[0]?.role === 'director');
    const [only] = people.filter(({ credits }) => credits.length === 1);
    const hit = search(index, only?.name ?? '').find((one) => one.kind === 'person');
    if (hit?.kind !== 'person') throw new Error('nobody only directs');
    expect(personFromIndex(index, hit)?.credits).toEqual([{ title: only?.credits[0]?.title, role: 'director' }]);
  });

  test('two people of one name stay apart', () => {
    const named = Map.groupBy(compiled.people.values(), ({ name }) => name);
    const twins = [...named.values()].filter((all) => all.length > 1);
    expect(twins.length).toBeGreaterThan(50);
    for (const { key, name, credits } of twins.flat()) {
      const ids = new Set(credits.map(({ title }) => firstOf(title.netflixId)));
      const found = personFromIndex(index, { key, name })?.credits.map(({ title }) => title.netflixId);
      expect(new Set(found), `${name}, ${key}`).toEqual(ids);
    }
  });

  test('an unknown key finds nobody', () => {
    expect(personFromIndex(index, { key: 'p1', name: 'Jenna Ortega' })).toBeUndefined();
    expect(personFromIndex(index, { key: 'n-nobody', name: 'Nobody At All' })).toBeUndefined();
  });
});

describe('the file', () => {
  test.runIf(IS_SOAK)('is the same for the same data', () => {
    expect(compileSearch(compiled, data.catalogueTitles).contents).toBe(file.contents);
  });

  test('a broken one is named in the error', () => {
    expect(() => openIndex({ titles: {} })).toThrow(/^data\/search\.json: titles: names: [^{}\n]+$/);
    expect(() => openIndex(undefined)).toThrow(/^data\/search\.json: [^{}\n]+$/);
  });
});
