import type { Rule } from './rule.ts';

export const idsOnce: Rule = {
  name: 'ids-once',
  why: 'an id with two rows or two written files would show whichever came last',
  check: ({ titles, catalogueTitles, cataloguePeople }) => [
    ...repeated([...titles].map(([slug, { netflixId }]) => [`data/titles/${slug}.json`, String(netflixId)])),
    ...repeated(catalogueTitles.map(({ netflixId }) => ['data/catalogue/titles', String(netflixId)])),
    ...repeated(cataloguePeople.map(({ key }) => ['data/catalogue/people', key])),
  ],
};

function repeated(
  entries: ReadonlyArray<readonly [place: string, id: string]>,
): Array<{ place: string; text: string }> {
  const seen = new Set<string>();
  return entries.flatMap(([place, id]) => {
    if (seen.has(id)) return [{ place, text: `${id} is there twice` }];
    seen.add(id);
    return [];
  });
}
