import { normalize } from '../names/normalize.ts';
import { isOneCast, isOneTitle } from '../names/same-title.ts';
import type { CatalogueTitle } from '../schema.ts';
import { type Finding, inCatalogueTitles, type Rule } from './rule.ts';

export const castsOfNamesakes: Rule = {
  name: 'casts-of-namesakes',
  why: 'a list that was joined by name gives one cast to every title of that name, and another title’s cast is the worst error that notes can show',
  remedy:
    'add the title that should not have the cast to data/import/known-corrections.ts, then run npm run data -- facts FOLDER (docs/data.md)',
  check: ({ catalogueTitles }) =>
    [...Map.groupBy(catalogueTitles, ({ name }) => normalize(name)).values()].flatMap((namesakes) =>
      namesakes.flatMap((title) => borrowed(title, namesakes)),
    ),
};

/** Only what came with facts that were gathered: what Netflix itself lists was not joined by name. */
function borrowed(title: CatalogueTitle, namesakes: readonly CatalogueTitle[]): Finding[] {
  if (title.from?.cast === undefined) return [];
  return namesakes
    .filter((other) => other !== title && !isOneTitle(title, other) && isOneCast(castOf(title), castOf(other)))
    .map((other) => ({
      ...inCatalogueTitles(title, other),
      text: `${title.name} (${title.netflixId}) has the cast of ${other.netflixId}, another title of that name`,
    }));
}

function castOf({ cast = [] }: CatalogueTitle): Set<string> {
  return new Set(cast.map(({ person }) => person));
}
