/**
 * Draws queries from the data set by a seed: names as viewers type them, without typos and with one or two. What should
 * come first follows from rules alone, never from what an engine gives: of one name the most viewed title; a beginning only
 * where nothing more viewed begins so.
 */
import type { Compiled } from '../../data/compile/compile.ts';
import { normalize } from '../../data/names/normalize.ts';
import { type Random, randomFrom } from '../random.ts';
import { Namebook, type NamedEntry } from './namebook.ts';
import type { Query } from './query-tables.ts';
import { mistype } from './typos.ts';

type Way = { how: string; type: (entry: NamedEntry, random: Random) => string | undefined };

const ARTICLE = /^(the|a|an) /;

/** Each gives what is typed, or nothing where the name does not allow it. */
const WAYS: readonly Way[] = [
  { how: 'full name', type: ({ name }) => name },
  { how: 'lower case, no accents', type: ({ name }) => normalize(name) },
  {
    how: 'no article',
    type: ({ name }) => (ARTICLE.test(normalize(name)) ? normalize(name).replace(ARTICLE, '') : undefined),
  },
  {
    how: 'no hyphens',
    type: ({ name }) => (/\p{L}-\p{L}/u.test(name) ? normalize(name.replaceAll('-', '')) : undefined),
  },
  { how: 'no spaces', type: ({ name }) => joined(normalize(name)) },
  { how: 'other order', type: ({ name }) => turned(normalize(name).split(' ')) },
  { how: 'beginning', type: ({ name }, random) => beginning(normalize(name).replace(ARTICLE, ''), random) },
  { how: 'beginning', type: ({ name }, random) => beginning(normalize(name), random) },
  {
    how: 'other name',
    type: ({ otherNames }, random) => (otherNames.length > 0 ? random.pick(otherNames) : undefined),
  },
  { how: 'other script', type: ({ otherNames }, random) => inOtherScript(otherNames, random) },
];

/**
 * @param compiled the compiled data set
 * @param hours hours viewed by Netflix id
 * @param count how many queries
 * @param seed begins the chance
 * @param withTypos whether each gets one or two typos
 * @returns the queries, each with what should come first
 */
export function drawQueries(
  compiled: Compiled,
  hours: ReadonlyMap<number, number>,
  { count, seed, withTypos }: { count: number; seed: number; withTypos: boolean },
): Query[] {
  const random = randomFrom(seed);
  const book = new Namebook(compiled, hours);
  const drawn = new Map<string, Query>();
  while (drawn.size < count) {
    const entry = book.draw(random);
    const query = withTypos ? typoQuery(entry, book, random) : plainQuery(entry, book, random);
    if (query && !drawn.has(query.typed)) drawn.set(query.typed, query);
  }
  return [...drawn.values()];
}

function plainQuery(entry: NamedEntry, book: Namebook, random: Random): Query | undefined {
  const { how, type } = random.pick(WAYS);
  const typed = type(entry, random);
  if (typed === undefined || normalize(typed) === '') return undefined;
  const expected = how === 'beginning' ? book.mostViewedBeginning(typed) : book.mostViewedCalled(typed, entry, how);
  return expected === entry ? { typed, expected: entry.id, name: entry.name, how: `drawn: ${how}` } : undefined;
}

function typoQuery(entry: NamedEntry, book: Namebook, random: Random): Query | undefined {
  const name = normalize(entry.name);
  const letters = name.replaceAll(' ', '').length;
  if (letters < 5 || !/^[a-z ]+$/.test(name)) return undefined;
  if (book.mostViewedCalled(name, entry, 'full name') !== entry) return undefined;
  const count = letters >= 9 && random.next() < 0.5 ? 2 : 1;
  const typed = mistype(name, count, random);
  // What is itself the beginning of a name may well be meant as it stands.
  if (typed === undefined || book.begins(typed)) return undefined;
  return { typed, expected: entry.id, name: entry.name, how: `drawn: ${count} typo${count === 1 ? '' : 's'}` };
}

function joined(name: string): string | undefined {
  return /^\S+ \S+( \S+)?$/.test(name) ? name.replaceAll(' ', '') : undefined;
}

function turned(words: readonly string[]): string | undefined {
  const [first, ...rest] = words;
  return words.length === 2 || words.length === 3 ? [...rest, first].join(' ') : undefined;
}

function beginning(name: string, random: Random): string | undefined {
  const length = Math.ceil(name.length * (0.4 + random.next() * 0.4));
  return length >= 4 && length < name.length ? name.slice(0, length).trim() : undefined;
}

function inOtherScript(names: readonly string[], random: Random): string | undefined {
  const others = names.filter((name) => /^\P{Script=Latin}+$/u.test(name) && /\p{L}/u.test(name));
  return others.length > 0 ? random.pick(others) : undefined;
}
