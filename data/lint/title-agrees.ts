import type { CatalogueTitle, WrittenTitle } from '../schema.ts';
import type { Rule } from './rule.ts';

export const titleAgrees: Rule = {
  name: 'title-agrees',
  why: 'notes beside another title are the worst fault of all: the id bears what was written, or somebody checked it by hand',
  mend: 'look the title up by its id on public pages: correct id, type or year, and set idVerified to the day',
  check: ({ titles, catalogueTitles }) => {
    const rows = new Map(catalogueTitles.map((row) => [row.netflixId, row]));
    return [...titles].flatMap(([slug, title]) =>
      compare(title, rows.get(title.netflixId)).map((text) => ({ place: `data/titles/${slug}.json`, text })),
    );
  },
};

function compare(title: WrittenTitle, row: CatalogueTitle | undefined): string[] {
  const { netflixId, type, year, idVerified } = title;
  if (!row) return idVerified ? [] : [`${netflixId} is not in the catalogue; check the id and set idVerified`];
  const found: string[] = [];
  if (row.type !== type) found.push(`${netflixId} is a ${row.type} in the catalogue, not a ${type}`);
  // The catalogue gives some series the year of their newest season: a year that was looked up stands.
  if (!idVerified && row.year !== undefined && Math.abs(row.year - year) > 1)
    found.push(`${netflixId} is of ${row.year} in the catalogue, not of ${year}; check the id and set idVerified`);
  return found;
}
