/**
 * Cleans the plain facts of a title: each is brought into the schema's form, or left out and reported to `note`. A wrong
 * fact is worse than none, but a lost one must be noticed.
 */

import { normalize } from '../names/normalize.ts';
import type { Genre, Maturity, TitleType } from '../schema.ts';
import { COUNTRIES } from '../vocabulary/countries.ts';
import { GENRES } from '../vocabulary/genres.ts';
import { MATURITY_RATINGS } from '../vocabulary/maturity.ts';
import type { Note } from './report.ts';
import { isSpoiled, tidy } from './text.ts';

/** Film begins in 1888; the newest listing is of 2026. */
const FIRST_YEAR = 1888;
const LAST_YEAR = 2026;

const GENRE_IDS: ReadonlySet<string> = new Set(GENRES);
const MATURITY_IDS: ReadonlySet<string> = new Set(MATURITY_RATINGS);
const GENRE_WORDS: Readonly<Record<string, readonly Genre[]>> = {
  'sci-fi & fantasy': ['sci-fi', 'fantasy'],
  'science & nature': ['science-nature'],
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @returns those codes that are in ISO 3166-1, each once, in the source's order */
export function cleanCountries(codes: readonly string[], note: Note): string[] {
  return [...new Set(codes)].filter((code) => {
    const known = COUNTRIES.has(code);
    if (!known) note('country not in ISO 3166-1, dropped', code);
    return known;
  });
}

/** @returns a source's genres as the vocabulary has them, each once, in the source's order */
export function cleanGenres(words: readonly string[], note: Note): Genre[] {
  const ids = words.flatMap((word): readonly Genre[] => {
    const lower = tidy(word).toLowerCase();
    if (isGenre(lower)) return [lower];
    const mapped = GENRE_WORDS[lower];
    if (mapped === undefined) note('genre not in the vocabulary, dropped', word);
    return mapped ?? [];
  });
  return [...new Set(ids)];
}

function isGenre(word: string): word is Genre {
  return GENRE_IDS.has(word);
}

/** @returns the rating; `undefined` where it says nothing, as NR and UR (not rated) do */
export function cleanMaturity(rating: string, note: Note): Maturity | undefined {
  if (isMaturity(rating)) return rating;
  note('maturity rating says nothing or is unknown, dropped', rating);
  return undefined;
}

function isMaturity(rating: string): rating is Maturity {
  return MATURITY_IDS.has(rating);
}

/** @returns the year; `undefined` where no film or series can bear it */
export function cleanYear(year: number, note: Note): number | undefined {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  note('impossible year, dropped', String(year));
  return undefined;
}

/** @returns a film's minutes, 1 to 600; `undefined` for a series, whose minutes would be one episode's */
export function cleanRuntime(minutes: number, type: TitleType, note: Note): number | undefined {
  if (type === 'series') return refuse(note, "runtime of a series is an episode's, dropped", minutes);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 600) return minutes;
  return refuse(note, 'runtime outside 1 to 600 minutes, dropped', minutes);
}

/**
 * @returns the ISO day of "January 28, 2022" or of an ISO day. What is not a full date is dropped, and so is a film's
 *   day in a year before the film's own; a series may bear the year of its newest season
 */
export function cleanPremiere(text: string, type: TitleType, year: number | undefined, note: Note): string | undefined {
  const day = isoDay(tidy(text));
  if (day === undefined) return refuse(note, 'premiere is not a full date, dropped', text);
  const premiered = Number(day.slice(0, 4));
  if (cleanYear(premiered, note) === undefined) return undefined;
  if (type === 'film' && year !== undefined && premiered < year) {
    return refuse(note, "premiere is before the film's year, dropped", `${text}, year ${year}`);
  }
  return day;
}

/** @returns the ISO day of "January 28, 2022" or of an ISO day; `undefined` where it is not a full date */
export function isoDay(text: string): string | undefined {
  if (isDay(text)) return text;
  const [, month, day, year] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  const at = MONTHS.indexOf(month ?? '') + 1;
  if (at === 0 || day === undefined) return undefined;
  const iso = `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** The calendar's word: 30 February is no day. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @returns the names that differ from the main one and from each other after normalizing */
export function cleanOtherNames(names: readonly string[], main: string, note: Note): string[] {
  const seen = new Set([normalize(main)]);
  return names.map(tidy).filter((name) => {
    if (isSpoiled(name)) return refuse(note, 'other name holds a letter that was lost, dropped', name) ?? false;
    if (name === '' || seen.has(normalize(name))) return refuse(note, 'other name repeated, dropped', name) ?? false;
    seen.add(normalize(name));
    return true;
  });
}

/** Notes what was dropped and why; `undefined` stands in its place. */
function refuse(note: Note, rule: string, value: string | number): undefined {
  note(rule, String(value));
  return undefined;
}
