/** Starts the files that somebody is going to write: what the catalogue knows is filled in, the rest is left open. Pure. */

import type { DataSet } from '../compile/compile.ts';
import { identify } from '../compile/identity.ts';
import { gatherTitles } from '../compile/titles.ts';
import { titleFile } from '../compile/written.ts';
import { isSameName } from '../names/near-names.ts';
import { normalize } from '../names/normalize.ts';
import type { CatalogueTitle, WrittenTitle } from '../schema.ts';
import { type Begun, begunAlready, begunTitle, slugsBegun } from './begun.ts';

/** A written cast is six to ten; the catalogue's first are the most telling. */
const CAST = 10;

/**
 * A file to be written, as values; what is empty (`""`, `null`, `[]`) does not hold the schema, so that `check` asks for
 * it.
 */
export type Started = { slug: string; contents: Record<string, unknown> };

/**
 * A full title's, with those of its cast who have no file yet; a brief title's, with the catalogue's cast as it will be
 * shown.
 */
export type StartedTitle = Started & { castWithoutFile: readonly string[]; castOfCatalogue: readonly string[] };

/**
 * @param data the checked data set
 * @param netflixId the title
 * @param depth how much is to be written; of a brief title the file leaves to the catalogue what it knows
 * @param begun written files that could not be read whole
 * @returns its file, with everything that the catalogue knows
 * @throws where the catalogue does not know the id, or there is a file for the title already
 */
export function startTitle(
  data: DataSet,
  netflixId: number,
  depth: WrittenTitle['depth'] = 'full',
  begun: readonly Begun[] = [],
): StartedTitle {
  const [written] = [...data.titles].find(([, title]) => title.netflixId === netflixId) ?? [];
  if (written !== undefined) throw new Error(`${netflixId} already has a file: ${titleFile(written)}`);
  const row = data.catalogueTitles.find((title) => title.netflixId === netflixId);
  const file = begunTitle(begun, netflixId, row && slugify(row.name));
  if (file) throw begunAlready(file, netflixId);
  if (!row) throw new Error(`The catalogue has no title ${netflixId}; docs/data.md says how to add one.`);
  const slug = freeSlug(row, new Set([...data.titles.keys(), ...slugsBegun(begun, 'title')]));
  return depth === 'full' ? { slug, ...startFull(data, row) } : { slug, ...startBrief(data, row) };
}

/** An id of confidence A stands; any other somebody has to look up. */
function startVerified({ confidence }: CatalogueTitle): { idVerified?: '' } {
  return confidence === 'A' ? {} : { idVerified: '' };
}

function startBrief(data: DataSet, row: CatalogueTitle): Omit<StartedTitle, 'slug'> {
  const { netflixId, name, type, year } = row;
  const names = new Map<string, string>(data.cataloguePeople.map((person) => [person.key, person.name]));
  const cast = (row.cast ?? []).map(({ person, character }) => {
    const shown = names.get(person) ?? person;
    return character ? `${shown}: ${character}` : shown;
  });
  return {
    contents: {
      netflixId,
      ...startVerified(row),
      depth: 'brief',
      name,
      type,
      year: year ?? null,
      synopsis: '',
      synopsisSources: [],
    },
    castWithoutFile: [],
    castOfCatalogue: cast,
  };
}

function startFull(data: DataSet, row: CatalogueTitle): Omit<StartedTitle, 'slug'> {
  const cast = startCast(data, row);
  return {
    contents: {
      netflixId: row.netflixId,
      ...startVerified(row),
      depth: 'full',
      name: row.name,
      ...(row.otherNames ? { otherNames: row.otherNames } : {}),
      type: row.type,
      year: row.year ?? null,
      ...(row.type === 'film' && row.runtime ? { runtime: row.runtime } : {}),
      countries: row.countries ?? [],
      genres: row.genres ?? [],
      ...(row.maturity ? { maturity: row.maturity } : {}),
      synopsis: '',
      synopsisSources: [],
      cast: cast.map(({ slug, character }) => (character ? { person: slug, character } : { person: slug })),
      behindTheScenes: [{ text: '', spoiler: null, source: { publisher: '', url: '' } }],
    },
    castWithoutFile: cast.filter(({ slug }) => !data.people.has(slug)).map(({ name }) => name),
    castOfCatalogue: [],
  };
}

function startCast(
  data: DataSet,
  row: CatalogueTitle,
): Array<{ slug: string; name: string; character?: string | undefined }> {
  const names = new Map<string, string>(data.cataloguePeople.map(({ key, name }) => [key, name]));
  const slugs = slugsByKey(data);
  return (row.cast ?? []).slice(0, CAST).map(({ person, character }) => {
    const name = names.get(person) ?? person;
    return { slug: slugs.get(person) ?? slugify(name), name, character };
  });
}

/** @returns slugs of written people by the catalogue's key */
export function slugsByKey(data: DataSet): ReadonlyMap<string, string> {
  const { keyOf } = identify(data, gatherTitles(data));
  return new Map([...data.people.keys()].map((slug) => [keyOf(slug), slug]));
}

/** Where another title's file has the slug already, the year is added, or the id. */
function freeSlug({ name, year, netflixId }: CatalogueTitle, taken: ReadonlySet<string>): string {
  const slug = slugify(name);
  const wishes = [slug, `${slug}-${year ?? netflixId}`, `${slug}-${netflixId}`];
  return (
    wishes.map((wish) => wish.replace(/^-/, '')).find((wish) => wish !== '' && !taken.has(wish)) ?? String(netflixId)
  );
}

/** @returns lower-case ASCII words joined by hyphens; nothing where the name is in other letters */
export function slugify(name: string): string {
  return normalize(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}

/** @returns the slug of somebody who is written under the name; `undefined` where nobody is */
export function slugOfWritten(data: DataSet, name: string): string | undefined {
  return [...data.people].find(([, person]) =>
    [person.name, ...person.otherNames].some((own) => isSameName(own, name)),
  )?.[0];
}
