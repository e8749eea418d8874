/** Applies corrections that were found by hand: to titles of the catalogue, and to rows and facts that are imported. */
import { defined } from '../compile/defined.ts';
import { withoutNames, withoutOrigin } from '../compile/origins.ts';
import { nameKey } from '../names/name-key.ts';
import type { CatalogueTitle } from '../schema.ts';
import { SECOND_IDS, type SecondId } from '../vocabulary/second-ids.ts';
import { withoutAnothersNames } from './anothers-names.ts';
import { FIRST_YEARS } from './first-years.ts';
import { CORRECTIONS, type Correction, type Droppable } from './known-corrections.ts';
import type { CastLine, TitleRow } from './rows.ts';

const BY_ID: ReadonlyMap<number, Correction> = new Map(
  [
    ...[...FIRST_YEARS].map(([netflixId, year]) => ({
      netflixId,
      year,
      why: 'the year was that of the newest season',
    })),
    ...CORRECTIONS,
  ].map((correction) => [correction.netflixId, correction]),
);

/** Where other names come from that were joined by an item. */
const NAMES_BY_ITEM = 'wikipedia-names-2023-10';

/** @returns what was found by eye of a title, where anything was */
export function correctionOf(netflixId: number): Correction | undefined {
  return BY_ID.get(netflixId);
}

/**
 * @param titles the catalogue's titles
 * @returns the titles, corrected, and what was changed
 */
export function withCorrections(titles: readonly CatalogueTitle[]): {
  titles: CatalogueTitle[];
  done: ReadonlyArray<{ title: CatalogueTitle; why: string }>;
} {
  const done: Array<{ title: CatalogueTitle; why: string }> = [];
  const mended = titles.map(withOwnNames).flatMap((title) => {
    const correction = correctionOf(title.netflixId);
    if (correction === undefined) return [title];
    const now = corrected(title, correction);
    if (now === undefined || JSON.stringify(now) !== JSON.stringify(title)) done.push({ title, why: correction.why });
    return now ?? [];
  });
  const seconds = SECOND_IDS.flatMap((second) => secondOf(second, mended));
  for (const { title, why } of seconds) done.push({ title, why });
  return { titles: [...mended, ...seconds.map(({ title }) => title)], done };
}

function withOwnNames(title: CatalogueTitle): CatalogueTitle {
  const { otherNames, ...rest } = title;
  const own = withoutAnothersNames(title.netflixId, otherNames ?? []);
  if (own.length === (otherNames?.length ?? 0)) return title;
  return own.length > 0 ? { ...title, otherNames: own } : rest;
}

function corrected(title: CatalogueTitle, correction: Correction): CatalogueTitle | undefined {
  const { drop = [], parts = [], notItem, goes, otherName } = correction;
  if (goes) return undefined;
  const otherNames = withOther(title.otherNames, otherName);
  const rest = drop.reduce<CatalogueTitle>(withoutField, {
    ...title,
    ...defined({ otherNames }),
    ...settled(correction),
  });
  const named = rest.wikidata !== undefined && rest.wikidata === notItem ? withoutItem(rest) : rest;
  if (named.cast === undefined || parts.length === 0) return named;
  const byPerson = new Map(parts.map((part) => [part.person, part]));
  return { ...named, cast: named.cast.map((credit) => withPart(credit, byPerson.get(credit.person))) };
}

/** The names with another one, once. */
function withOther(names: readonly string[] | undefined, other: string | undefined): string[] | undefined {
  return other === undefined ? names && [...names] : [...new Set([other, ...(names ?? [])])];
}

function settled({ name, type, year, hoursViewed }: Correction) {
  return defined({ name, type, year, hoursViewed });
}

function withoutField(title: CatalogueTitle, field: Droppable): CatalogueTitle {
  const { [field]: _gone, ...rest } = title;
  const groups = ORIGINS_OF[field].filter((group) => rest.from?.[group] !== undefined);
  return groups.reduce<CatalogueTitle>((row, group) => withoutOrigin(row, group), rest);
}

/** Which words of `from` go with a field. */
const ORIGINS_OF = {
  cast: ['cast', 'characters'],
  directors: ['directors'],
  genres: ['genres'],
  countries: ['countries'],
  year: [],
  maturity: [],
  runtime: [],
  hoursViewed: [],
} as const satisfies Record<Droppable, readonly (keyof NonNullable<CatalogueTitle['from']>)[]>;

function withoutItem(title: CatalogueTitle): CatalogueTitle {
  const { wikidata: _item, ...rest } = withoutNames(title, NAMES_BY_ITEM);
  return withoutOrigin<CatalogueTitle>(rest, 'wikidata');
}

function withPart<Credit extends { character?: string | undefined }>(
  credit: Credit,
  part: { readonly character?: string } | undefined,
): Credit {
  if (part === undefined) return credit;
  const { character: _wrong, ...rest } = credit;
  return { ...rest, ...defined({ character: part.character }) } as Credit;
}

/**
 * @param row a row that comes in
 * @param correction what was found by eye of its title
 * @returns the row, set right; the rest of what is known by hand is done where items and names are joined
 */
export function correctedRow(row: TitleRow, correction: Correction): TitleRow {
  const { name, ...set } = settled(correction);
  const { drop = [], parts = [], otherName } = correction;
  const aliases = withOther(row.aliases, otherName);
  const rest = { ...row, ...defined({ aliases }), ...set, title: name ?? row.title };
  for (const field of drop) delete rest[field];
  if (rest.cast === undefined || parts.length === 0) return rest;
  const byName = new Map(parts.map((part) => [nameKey(part.name), part]));
  return { ...rest, cast: rest.cast.map((line): CastLine => withPart(line, byName.get(nameKey(line.name)))) };
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
