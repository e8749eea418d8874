import { titleFile } from '../compile/written.ts';
import { withoutSpaces } from '../names/near-names.ts';
import type { CatalogueTitle, WrittenTitle } from '../schema.ts';
import type { Rule } from './rule.ts';

export const titleAgrees: Rule = {
  name: 'title-agrees',
  why: 'notes beside the wrong title are the worst error of all: the catalogue must have the id, with a title of that name, type and year',
  remedy:
    'look up the id on public pages; correct id, name, type or year, and set idVerified to today; a title that the catalogue lacks is added by an import',
  check: ({ titles, catalogueTitles }) => {
    const rows = new Map(catalogueTitles.map((row) => [row.netflixId, row]));
    return [...titles].flatMap(([slug, title]) =>
      compare(title, rows.get(title.netflixId)).map((text) => ({ place: titleFile(slug), text })),
    );
  },
};

function compare(title: WrittenTitle, row: CatalogueTitle | undefined): string[] {
  const { netflixId, type, year, idVerified } = title;
  if (!row) return [`${netflixId} is not in the catalogue`];
  const found: string[] = [];
  // Whoever checked an id may have mistyped it afterwards.
  if (!sharesName(title, row))
    found.push(
      `${netflixId} is “${row.name}” in the catalogue; if that is this title, name it so among the otherNames`,
    );
  if (row.type !== type) found.push(`${netflixId} is a ${row.type} in the catalogue, not a ${type}`);
  // The catalogue gives some series the year of their newest season: a year that was looked up stands.
  if (!idVerified && row.year !== undefined && Math.abs(row.year - year) > 1)
    found.push(`${netflixId} is of ${row.year} in the catalogue, not of ${year}; check the id and set idVerified`);
  return found;
}

function sharesName({ name, originalName, otherNames }: WrittenTitle, row: CatalogueTitle): boolean {
  const written = new Set([name, ...(originalName ? [originalName] : []), ...otherNames].map(withoutSpaces));
  return [row.name, ...(row.otherNames ?? [])].some((known) => written.has(withoutSpaces(known)));
}
