/** Awards of people: which entries of a list belong to people of the catalogue, and what is kept of them. */
import { Award, type CataloguePerson } from '../../schema.ts';
import { AWARDS } from '../../vocabulary/awards.ts';
import type { Note } from '../report.ts';
import { type Career, plays } from './career.ts';
import type { AwardFacts } from './fact-rows.ts';

/**
 * Categories of prizes for a single person: for acting, for directing, for writing. A prize for a whole production counts
 * for nobody.
 */
const PLAYING = /\b(act(or|ress)|performance|performer|voice-over|new star)\b/i;
const DIRECTING = /\bdirect(ing|or|ion)\b/i;
const WRITING = /\b(writing|screenplay)\b/i;
const NOT_DIRECTING = /\b(art|casting|technical|music|lighting) direct/i;

/** Years. Nobody is honoured so long before or after all of their known titles. */
const CAREER = 40;

/** The years of the first five ceremonies, which were not one a year. */
const FIRST_OSCARS = [1929, 1930, 1930, 1931, 1932];

/**
 * @param row an entry of a list
 * @param career what they do
 * @returns whether it is theirs: the award is for a title that they are in, or for what they do and near their time
 */
export function isTheirs(row: AwardFacts, career: Career): boolean {
  const trade = tradeOf(row.category);
  if (trade === undefined) return false;
  if (isForTheirTitle(row, career)) return true;
  const does = trade === 'playing' ? plays(career) : trade === 'directing' && career.directs;
  return does && career.years.some((year) => Math.abs(year - row.year) <= CAREER);
}

/** @returns whether the award is for a title that the person is in */
export function isForTheirTitle({ netflixId }: AwardFacts, career: Career): boolean {
  return netflixId !== undefined && career.titles.has(netflixId);
}

/** @returns what an award is for; `undefined` where it is not one person's */
export function tradeOf(category: string): 'playing' | 'directing' | 'writing' | undefined {
  if (PLAYING.test(category)) return 'playing';
  if (DIRECTING.test(category) && !NOT_DIRECTING.test(category)) return 'directing';
  return WRITING.test(category) ? 'writing' : undefined;
}

/** @returns the award as the catalogue has it, with the year of its ceremony; `undefined` where it is none of ours */
export function awardOf(row: AwardFacts, note: Note): Award | undefined {
  const known = AWARDS.find((name) => name === row.award);
  if (known === undefined) {
    note('award not in the vocabulary, dropped', row.award);
    return undefined;
  }
  const year = known === 'Oscar' && row.ceremony !== undefined ? oscarYear(row.ceremony) : row.year;
  const title = row.title === undefined ? undefined : plainTitle(row.title);
  return Award.parse({ award: known, year, won: row.won, ...(title === undefined ? {} : { title }) });
}

function oscarYear(ceremony: number): number {
  return FIRST_OSCARS[ceremony - 1] ?? 1928 + ceremony;
}

/** "Office, The", "Alfie (1966)". */
function plainTitle(title: string): string {
  const bare = title.replace(/ \(\d{4}\)$/, '');
  return bare.replace(/^(.+), (the|a|an)$/i, '$2 $1');
}

/**
 * @param person somebody of ours
 * @param awards theirs, as lists have them
 * @returns the person with each award once a year and title, won where any was, oldest first
 */
export function withAwards(person: CataloguePerson, awards: readonly Award[]): CataloguePerson {
  const all = [...(person.awards ?? []), ...awards];
  const once = Map.groupBy(all, ({ award, year, title = '' }) => `${year} ${award} ${title.toLowerCase()}`);
  const merged = [...once].map(([key, same]) => [key, { ...same[0], won: same.some(({ won }) => won) }] as const);
  const sorted = merged.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, award]) => Award.parse(award));
  return sorted.length === 0 ? person : { ...person, awards: sorted };
}
