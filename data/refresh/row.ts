/** A title in the form that the importer takes. */
import type { CastLine, TitleRow } from '../import/rows.ts';
import { isNearName, isSameName } from '../names/near-names.ts';
import type { CatalogueTitle } from '../schema.ts';
import type { WikidataTitle } from './wikidata.ts';

/** A catalogue row with the names of its cast. */
export type CatalogueEntry = {
  row: CatalogueTitle;
  cast: ReadonlyArray<{ name: string; otherNames: readonly string[]; character: string | undefined }>;
};

/**
 * Of a title that the catalogue has, only what it lacks: the importer keeps every field that a row leaves out. A cast comes in whole,
 * the existing one first, since the importer takes casts as they are.
 * @returns `undefined` where the title is new and has no name or type
 */
export function composeRow(
  title: WikidataTitle,
  known: CatalogueEntry | undefined,
  source: string,
): TitleRow | undefined {
  const name = known?.row.name ?? title.name;
  const type = known?.row.type ?? title.type;
  if (name === undefined || type === undefined) return undefined;
  const [year] = title.years;
  const cast = composeCast(title, known?.cast ?? []);
  return {
    netflixId: title.netflixId,
    title: name,
    type,
    ...(year !== undefined && known?.row.year === undefined ? { year } : {}),
    ...(title.countries.length > 0 && !known?.row.countries ? { countries: [...title.countries] } : {}),
    ...(cast ? { cast } : {}),
    // One community source: what stands was judged with more.
    idConfidence: known?.row.confidence ?? 'B',
    sources: [...new Set([...(known?.row.sources ?? []), source])],
  };
}

/** @returns a title of the catalogue, as surely as it is now known and no more: nothing is taken from what contradicts it */
export function surenessRow(
  { netflixId, name, type, sources }: CatalogueTitle,
  confidence: TitleRow['idConfidence'],
): TitleRow {
  return { netflixId, title: name, type, idConfidence: confidence, sources };
}

function composeCast(title: WikidataTitle, existing: CatalogueEntry['cast']): CastLine[] | undefined {
  const theirs = (own: CatalogueEntry['cast'][number], alike: typeof isSameName): WikidataTitle['cast'] =>
    title.cast.filter(({ name }) => [own.name, ...own.otherNames].some((spelling) => alike(spelling, name)));
  const kept = existing.map((credit) => {
    const character = credit.character ?? theirs(credit, isSameName)[0]?.character;
    return character === undefined ? { name: credit.name } : { name: credit.name, character };
  });
  const known = new Set(existing.flatMap((own) => [...theirs(own, isSameName), ...theirs(own, isNearName)]));
  const newcomers = title.cast.filter((credit) => !known.has(credit));
  const learnt = kept.some(({ character }, at) => character !== existing[at]?.character);
  return newcomers.length > 0 || learnt ? [...kept, ...newcomers] : undefined;
}
