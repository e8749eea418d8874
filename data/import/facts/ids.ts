/** Titles that the catalogue lacks, from lists of ids. */
import { CatalogueTitle, type IdConfidence } from '../../schema.ts';
import { cleanYear } from '../fields.ts';
import { olderThanFilm } from '../id-eras.ts';
import type { Note } from '../report.ts';
import type { IdFacts } from './fact-rows.ts';
import { sourceOf } from './origin.ts';

/**
 * How sure an id of each list is. One source stands behind either, so neither is A: a second key of the same item bears
 * out its name and year, and says nothing of the id. Of the second list even the year was joined by name.
 */
const FIRST: Readonly<Record<'ids' | 'maybeIds', IdConfidence>> = { ids: 'B', maybeIds: 'C' };

/**
 * @param row an id with a name
 * @param list which list it stands in
 * @param note told why a row is refused
 * @returns the title with name, year, item and source, to which the row's facts are then added; nothing where the id
 *   contradicts itself
 */
export function titleOfId(row: IdFacts, list: 'ids' | 'maybeIds', note: Note): CatalogueTitle | undefined {
  const source = sourceOf(row.source);
  if (source === undefined) return refuse(note, 'id from an unknown source', row.source);
  const title = CatalogueTitle.parse({
    netflixId: row.netflixId,
    name: row.name,
    type: row.type,
    year: cleanYear(row.year, note),
    confidence: FIRST[list],
    sources: [source],
  });
  // A name and a year that do not go with the number were joined by name: then nothing of the row is sure.
  if (olderThanFilm(title))
    return refuse(note, 'id contradicts its facts', `the id is older than a film of ${title.year}`);
  return title;
}

function refuse(note: Note, rule: string, detail: string): undefined {
  note(rule, detail);
  return undefined;
}
