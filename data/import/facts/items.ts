/** Which item of Wikidata's a title is, from a list of ids: for the next refresh, and for names that are joined by it. */
import type { CatalogueTitle } from '../../schema.ts';
import { WikidataItem } from '../../schema.ts';
import { CORRECTIONS } from '../known-corrections.ts';
import type { Note } from '../report.ts';

/** What such a list is called in the vocabulary. */
const SOURCE = 'wikidata-2025-06';

/** An id and its items, as a list gives them. */
export type ItemRow = {
  readonly netflixId: number;
  readonly type: CatalogueTitle['type'];
  readonly wikidata?: readonly string[] | undefined;
};

/**
 * That an id stands beside an item proves nothing of either: the list gives no name, and some items are another film's.
 * So no confidence is raised by it.
 * @returns the titles with their items, where the id has one
 */
export function withItems(
  titles: readonly CatalogueTitle[],
  rows: readonly ItemRow[],
  noteOn: (title: CatalogueTitle) => Note,
): CatalogueTitle[] {
  const byId = Map.groupBy(rows, ({ netflixId }) => netflixId);
  return titles.map((title) => {
    const own = (byId.get(title.netflixId) ?? []).filter(({ wikidata }) => wikidata !== undefined);
    const items = [...new Set(own.flatMap(({ wikidata = [] }) => wikidata))];
    const fault = items.length === 0 ? undefined : faultOf(title, items, own);
    if (fault !== undefined) noteOn(title)(`item refused: ${fault}`, items.join(', '));
    if (items.length === 0 || fault !== undefined || title.wikidata !== undefined) return title;
    return { ...title, wikidata: items[0], from: { ...title.from, wikidata: SOURCE } };
  });
}

function faultOf(title: CatalogueTitle, items: readonly string[], rows: readonly ItemRow[]): string | undefined {
  if (items.length > 1) return 'several on one id, seasons or a namesake';
  if (rows.some(({ type }) => type !== title.type)) return 'of the other type';
  const wrong = CORRECTIONS.some(({ netflixId, notItem }) => netflixId === title.netflixId && notItem === items[0]);
  if (wrong) return 'known to be another title';
  return WikidataItem.safeParse(items[0]).success ? undefined : 'no item';
}
