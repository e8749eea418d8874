/**
 * Faults of the sources that no rule can tell, found by eye. Each says what of which title is another's and why; it is
 * left out, or set right, on every import. Remove an entry once the source is mended.
 */
import type { CatalogueTitle } from '../schema.ts';

export interface Correction {
  readonly netflixId: number;
  /** Fields that are another title's. */
  readonly drop?: readonly ('cast' | 'directors' | 'genres' | 'countries' | 'maturity')[];
  /** What it is really called. */
  readonly name?: string;
  /** The item of Wikidata's that is another title's, with all that was joined by it. */
  readonly notItem?: string;
  /** The id is not this title's, and nothing is known of whose it is. */
  readonly goes?: true;
  readonly why: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    netflixId: 80197991,
    drop: ['cast', 'genres'],
    why: 'Nisman, a documentary, bears the cast of Spinning Out',
  },
  {
    netflixId: 81610333,
    drop: ['cast'],
    why: 'The Diary of a Serial Killer bears the cast of Murder in a Courtroom (Akku Yadav is that case)',
  },
  {
    netflixId: 70220029,
    name: 'Resident Evil: Retribution',
    why: 'its label in Wikidata was vandalised on the day that it was read; year and item are those of this film',
  },
  {
    netflixId: 81004274,
    goes: true,
    notItem: 'Q27981586',
    why: 'inferred to be Anima, which is 81110498 in a listing of Netflix; Wikidata has Holmes & Watson under it, alone',
  },
  {
    netflixId: 70084791,
    notItem: 'Q590352',
    why: "Netflix's own listing has the film of 2008 under it, and so has the id's age; the item is the film of 1970",
  },
];

/** A title that Netflix has under a second id. */
export interface SecondId {
  readonly netflixId: number;
  readonly of: number;
  /** Who says so: an id of data/vocabulary/sources.ts. */
  readonly source: string;
  readonly why: string;
}

export const SECOND_IDS: readonly SecondId[] = [
  {
    netflixId: 81748512,
    of: 81749761,
    source: 'german-dub-lists-2026',
    why: 'Solo Leveling: a list of German dubs links this id, lists of Asian pages the other; both are the series of 2024',
  },
];

/**
 * @param titles the catalogue's titles
 * @returns them with what was found by eye set right, and what was done
 */
export function withCorrections(titles: readonly CatalogueTitle[]): {
  titles: CatalogueTitle[];
  done: ReadonlyArray<{ title: CatalogueTitle; why: string }>;
} {
  const byId = new Map(CORRECTIONS.map((correction) => [correction.netflixId, correction]));
  const done: Array<{ title: CatalogueTitle; why: string }> = [];
  const mended = titles.flatMap((title) => {
    const correction = byId.get(title.netflixId);
    if (correction === undefined) return [title];
    const now = corrected(title, correction);
    if (now === undefined || JSON.stringify(now) !== JSON.stringify(title)) done.push({ title, why: correction.why });
    return now ?? [];
  });
  const seconds = SECOND_IDS.flatMap((second) => secondOf(second, mended));
  for (const { title, why } of seconds) done.push({ title, why });
  return { titles: [...mended, ...seconds.map(({ title }) => title)], done };
}

function corrected(title: CatalogueTitle, { drop = [], name, goes }: Correction): CatalogueTitle | undefined {
  if (goes) return undefined;
  const rest: CatalogueTitle = { ...title, ...(name === undefined ? {} : { name }) };
  for (const field of drop) delete rest[field];
  return rest;
}

/** The same title again. Its hours are counted once, under the first id. */
function secondOf(
  { netflixId, of, source, why }: SecondId,
  titles: readonly CatalogueTitle[],
): Array<{ title: CatalogueTitle; why: string }> {
  const first = titles.find((title) => title.netflixId === of);
  if (!first || titles.some((title) => title.netflixId === netflixId)) return [];
  const { hoursViewed: _hours, ...rest } = first;
  return [{ title: { ...rest, netflixId, confidence: 'B', sources: [source] }, why }];
}
