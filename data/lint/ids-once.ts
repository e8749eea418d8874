import { titleFile } from '../compile/written.ts';
import { type Finding, inCataloguePeople, inCatalogueTitles, type Rule } from './rule.ts';

export const idsOnce: Rule = {
  name: 'ids-once',
  why: 'an id with two rows or two written files would show whichever came last',
  remedy: 'keep one of them, adding what only the other has; check the id against the address of the title’s page',
  check: ({ titles, catalogueTitles, cataloguePeople }) => [
    ...repeated(
      [...titles],
      ([, { netflixId }]) => netflixId,
      ([slug, title], [, first]) => ({ place: titleFile(slug), about: [title, first] }),
    ),
    ...repeated(catalogueTitles, ({ netflixId }) => netflixId, inCatalogueTitles),
    ...repeated(cataloguePeople, ({ key }) => key, inCataloguePeople),
  ],
};

/** What has an id that something else had before. */
function repeated<T>(
  all: readonly T[],
  idOf: (one: T) => string | number,
  where: (one: T, first: T) => Omit<Finding, 'text'>,
): Finding[] {
  const seen = new Map<string | number, T>();
  return all.flatMap((one) => {
    const id = idOf(one);
    const first = seen.get(id);
    if (first !== undefined) return [{ ...where(one, first), text: `${id} appears twice` }];
    seen.set(id, one);
    return [];
  });
}
