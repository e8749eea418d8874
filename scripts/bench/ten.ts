/** A catalogue of ten times the size, made up from the real one: each title nine times more under other ids, names and casts. */
import type { DataSet } from '../../data/compile/compile.ts';
import type { CataloguePerson, CatalogueTitle } from '../../data/schema.ts';
import { type Random, randomFrom } from '../random.ts';

const SEED = 100_000;

/**
 * @param data the real data set
 * @param times how many times as many titles and people
 * @returns the same, and made-up titles whose casts mix people as the real ones do
 */
export function multiply(data: DataSet, times: number): DataSet {
  const random = randomFrom(SEED);
  const words = [...new Set(data.catalogueTitles.flatMap(({ name }) => name.split(' ')))];
  const names = data.cataloguePeople.map(({ name }) => name.split(' '));
  const people = copies(data.cataloguePeople, times).map(({ value, copy }) => person(value, copy, names, random));
  const titles = copies(data.catalogueTitles, times).map(({ value, copy }) => title(value, copy, words, random));
  return {
    ...data,
    catalogueTitles: [...data.catalogueTitles, ...titles],
    cataloguePeople: [...data.cataloguePeople, ...people],
  };
}

function copies<T>(list: readonly T[], times: number): { value: T; copy: number }[] {
  return Array.from({ length: times - 1 }, (_, at) => at + 1).flatMap((copy) => list.map((value) => ({ value, copy })));
}

/** `p12` becomes `p12` and three digits; a key made of a name gets the copy's number behind it. */
function keyOf(key: string, copy: number): string {
  return /^p\d+$/.test(key) ? `${key}00${copy}` : `${key}-x${copy}`;
}

function person(real: CataloguePerson, copy: number, names: readonly string[][], random: Random): CataloguePerson {
  const first = random.pick(names)[0] ?? 'A';
  return { key: keyOf(real.key, copy), name: `${first} ${random.pick(names).at(-1) ?? 'B'}` };
}

function title(real: CatalogueTitle, copy: number, words: readonly string[], random: Random): CatalogueTitle {
  const credit = <T extends { person: string }>(each: T): T => ({ ...each, person: keyOf(each.person, copy) });
  return {
    ...real,
    netflixId: real.netflixId + copy * 100_000_000,
    name: real.name
      .split(' ')
      .map(() => random.pick(words))
      .join(' '),
    ...(real.hoursViewed === undefined ? {} : { hoursViewed: Math.ceil(real.hoursViewed * random.next()) }),
    ...(real.directors ? { directors: real.directors.map((key) => keyOf(key, copy)) } : {}),
    ...(real.cast ? { cast: real.cast.map(credit) } : {}),
  };
}
