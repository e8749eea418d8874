/** Which groups of facts a title takes from a gathered row, each with its source. Only what the title lacks is taken. */
import { normalize } from '../../names/normalize.ts';
import type { CatalogueTitle, TitleOrigins } from '../../schema.ts';
import { OTHER_FILM } from '../confidence.ts';
import { olderThanFilm } from '../id-eras.ts';
import type { Droppable } from '../known-corrections.ts';
import type { Note } from '../report.ts';
import type { CastLine } from '../rows.ts';
import { isNewer } from '../taken-until.ts';
import { cleanLines } from './cast-lines.ts';
import type { CastFacts, IdFacts } from './fact-rows.ts';
import { sourceOf } from './origin.ts';

/** What a title is to be given. */
export type Groups = {
  readonly cast?: readonly CastLine[];
  readonly characters?: readonly CastLine[];
  readonly directors?: readonly string[];
  readonly genres?: readonly string[];
  readonly countries?: readonly string[];
  readonly from: TitleOrigins;
};

/** @returns the facts that came with an id: where a cast says its source, genres and countries are of the same listing */
export function castOfId({ grade: _grade, source: _source, wikidata: _item, ...row }: IdFacts): CastFacts {
  const said = row.castSource === undefined ? {} : { genresSource: row.castSource, countriesSource: row.castSource };
  return { ...row, ...said, join: 'A' };
}

/**
 * @param row gathered facts
 * @param title the title that has the id
 * @param note told what is refused
 * @returns the groups that the title lacks and the row has from a source that is known; nothing where the row is not the
 *   title's
 */
export function groupsFor(row: CastFacts, title: CatalogueTitle, note: Note): Groups | undefined {
  if (!isOf(row, title, note)) return undefined;
  const from: TitleOrigins = {};
  const take = <T>(group: keyof Omit<TitleOrigins, 'names'>, value: T | undefined, called: string | undefined) => {
    const source = value === undefined ? undefined : allowed(group, title, called, note);
    if (source !== undefined) from[group] = source;
    return source === undefined ? undefined : value;
  };
  const lacks = <T>(list: readonly T[] | undefined, existing: readonly unknown[] | undefined) =>
    existing === undefined && list !== undefined && list.length > 0 ? list : undefined;
  const unnamed = title.cast?.every(({ character }) => character === undefined);
  const groups = {
    cast: take('cast', lacks(row.cast && cleanLines(row.cast, note), title.cast), row.castSource),
    characters: take('characters', unnamed ? lacks(row.characters, undefined) : undefined, row.castSource),
    directors: take('directors', lacks(row.directors, title.directors), row.directorsSource),
    genres: take('genres', lacks(row.genres, title.genres), row.genresSource),
    countries: take('countries', lacks(row.countries, title.countries), row.countriesSource),
  };
  const taken = Object.entries(groups).filter(([, value]) => value !== undefined);
  return taken.length === 0 ? undefined : { ...Object.fromEntries(taken), from };
}

/**
 * @param groups what a title is to be given
 * @param dropped fields of which it is known that the sources have another title's
 * @returns the groups without those; nothing where none is left
 */
export function withoutDropped(groups: Groups, dropped: readonly Droppable[]): Groups | undefined {
  const gone = new Set<string>(dropped.includes('cast') ? [...dropped, 'characters'] : dropped);
  const kept = Object.entries(groups).filter(([group]) => !gone.has(group));
  return kept.some(([group]) => group !== 'from') ? { ...Object.fromEntries(kept), from: groups.from } : undefined;
}

function isOf(row: CastFacts, title: CatalogueTitle, note: Note): boolean {
  const fault = faultOf(row, title);
  if (fault !== undefined) note(fault, `${row.name}, ${row.type}${row.year === undefined ? '' : `, ${row.year}`}`);
  return fault === undefined;
}

function faultOf(row: CastFacts, title: CatalogueTitle): string | undefined {
  if ((row.join === 'C' || row.join === 'D') && !row.checked?.includes('by eye'))
    return 'joined on weak evidence, and never checked';
  if (row.type !== title.type) return 'facts are of the other type';
  if (isOfAnotherYear(row, title)) return 'facts are of another year';
  // Whatever title the id belongs to, it is hardly this film.
  if (olderThanFilm(title)) return 'the id is older than the film, whose facts were joined by name';
  // A list that several titles of one name are in writes the year behind it.
  const name = normalize(row.name.replace(/ \(\d{4}\)$/, ''));
  const own = [title.name, ...(title.otherNames ?? [])].map((other) => normalize(other.replace(/ \(\d{4}\)$/, '')));
  return own.includes(name) ? undefined : 'facts have another name';
}

/** A series may bear the year of its newest season. */
function isOfAnotherYear(row: CastFacts, { type, year }: CatalogueTitle): boolean {
  if (type !== 'film' || row.year === undefined || year === undefined) return false;
  return Math.abs(row.year - year) > OTHER_FILM;
}

/** The source's id, where it is one that can know of the title. */
function allowed(group: string, title: CatalogueTitle, called: string | undefined, note: Note): string | undefined {
  const source = called === undefined ? undefined : sourceOf(called);
  if (source === undefined) note(`${group} from an unknown source, refused`, called ?? 'no source is said');
  else if (isNewer(title, source)) note(`${group} from a listing older than the film, refused`, source);
  else return source;
  return undefined;
}
