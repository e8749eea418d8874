/** Makes a catalogue's title of a row and its identified credits, and the catalogue's people of all credits. */

import { fieldWords } from '../files/field-words.ts';
import { faultsOfTexts } from '../files/signs.ts';
import { compareText } from '../names/compare-text.ts';
import { nameKey } from '../names/name-key.ts';
import { CataloguePerson, CatalogueTitle } from '../schema.ts';
import { SOURCES } from '../vocabulary/sources.ts';
import { withoutAnothersNames } from './anothers-names.ts';
import { cleanCharacter } from './character.ts';
import {
  cleanCountries,
  cleanGenres,
  cleanMaturity,
  cleanOtherNames,
  cleanPremiere,
  cleanRuntime,
  cleanYear,
} from './fields.ts';
import type { Identified } from './identified.ts';
import type { Note } from './report.ts';
import type { TitleRow } from './rows.ts';
import { isSpoiled } from './text.ts';

const SOURCE_IDS: ReadonlySet<string> = new Set(SOURCES.map((source) => source.id));
/** What a source was called in listings before. */
const RENAMED: Readonly<Record<string, string>> = { 'handlist:find_string-multi': 'handlist:public-code' };

/** Genres that a documentary seldom bears; with named parts and nobody as themselves they outweigh the word. */
const FICTION = new Set(['action', 'animation', 'comedy', 'drama', 'fantasy', 'horror', 'romance', 'sci-fi']);

/**
 * @param row a title's row
 * @param credits the credits that were identified in it
 * @param note told of what was dropped
 * @returns the title in the schema's form and order of keys
 * @throws where it is not of the schema's shape
 */
export function composeTitle(row: TitleRow, credits: readonly Identified[], note: Note): CatalogueTitle {
  const year = row.year === undefined ? undefined : cleanYear(row.year, note);
  const cast = composeCast(credits, note);
  const directors = [...new Set(credits.filter((credit) => credit.role === 'director').map((credit) => credit.key))];
  const title = CatalogueTitle.parse(
    withoutEmpty({
      netflixId: row.netflixId,
      name: row.title,
      otherNames: cleanOtherNames(withoutAnothersNames(row.netflixId, row.aliases ?? []), row.title, note),
      type: row.type,
      year,
      premiere: row.premiere === undefined ? undefined : cleanPremiere(row.premiere, row.type, year, note),
      countries: cleanCountries(row.countries ?? [], note),
      genres: withoutDoubtful(cleanGenres(row.genres ?? [], note), cast, note),
      maturity: row.maturity === undefined ? undefined : cleanMaturity(row.maturity, note),
      runtime: row.runtime === undefined ? undefined : cleanRuntime(row.runtime, row.type, note),
      directors,
      cast,
      confidence: row.idConfidence,
      sources: knownSources(row.sources),
      hoursViewed: row.hoursViewed,
    }),
  );
  for (const { path, text } of faultsOfTexts(title)) throw new Error(`${fieldWords(path)} ${text}`);
  return title;
}

function composeCast(credits: readonly Identified[], note: Note): NonNullable<CatalogueTitle['cast']> {
  const byPerson = Map.groupBy(
    credits.filter((credit) => credit.role === 'actor'),
    (credit) => credit.key,
  );
  return [...byPerson].map(([person, all]) => {
    if (all.length > 1) note('person twice in one cast, merged', all.map((credit) => credit.name).join(', '));
    const characters = new Set(all.map((credit) => characterOf(credit, note)).filter((text) => text !== undefined));
    return characters.size === 0 ? { person } : { person, character: [...characters].join(' / ') };
  });
}

function characterOf({ character, name }: Identified, note: Note): string | undefined {
  if (character === undefined) return undefined;
  const clean = cleanCharacter(character, name);
  if (clean !== undefined && isSpoiled(clean)) {
    note('character holds a letter that was lost, dropped', character);
    return undefined;
  }
  if (clean === undefined) note('character names nobody, dropped', character);
  else if (clean !== character) note('character cleaned', `${character} → ${clean}`);
  return clean;
}

/** A listing's "documentary" on a story: not its first genre, three named parts, and nobody as themselves. */
function withoutDoubtful(
  genres: readonly CatalogueGenre[],
  cast: readonly { character?: string | undefined }[],
  note: Note,
): CatalogueGenre[] {
  const parts = cast.flatMap((credit) => credit.character ?? []);
  const asThemselves = parts.some((part) => /^(Self|Host|Narrator|Presenter|Various)\b/.test(part));
  const doubtful = genres.indexOf('documentary') > 0 && parts.length >= 3 && !asThemselves;
  if (!doubtful || !genres.some((genre) => FICTION.has(genre))) return [...genres];
  note('genre "documentary" on a story, dropped', genres.join(', '));
  return genres.filter((genre) => genre !== 'documentary');
}

type CatalogueGenre = NonNullable<CatalogueTitle['genres']>[number];

function knownSources(ids: readonly string[]): string[] {
  const known = ids.map((id) => RENAMED[id] ?? id);
  const unknown = known.find((id) => !SOURCE_IDS.has(id));
  if (unknown !== undefined) throw new Error(`source ${unknown} is not in data/vocabulary/sources.ts`);
  return [...new Set(known)];
}

/**
 * @param credits all identified credits
 * @returns each person once, with the name that most casts use; the others stand beside it
 */
export function composePeople(credits: readonly Identified[]): CataloguePerson[] {
  return [...Map.groupBy(credits, (credit) => credit.key)].map(([key, all]) => {
    const counts = new Map<string, number>();
    for (const credit of all) counts.set(credit.name, (counts.get(credit.name) ?? 0) + 1);
    const [name = key] = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([spelled]) => spelled);
    const rowNames = all.flatMap((credit) => credit.row?.name ?? []);
    const seen = new Set([nameKey(name)]);
    const otherNames = [...new Set([...counts.keys(), ...rowNames])].sort(compareText).filter((other) => {
      return !seen.has(nameKey(other)) && seen.add(nameKey(other));
    });
    return CataloguePerson.parse(withoutEmpty({ key, name, otherNames }));
  });
}

/** Takes a record, gives it without what is undefined or an empty list. */
function withoutEmpty(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
