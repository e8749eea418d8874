import { normalize } from '../names/normalize.ts';
import { isOneCast, isOneTitle } from '../names/same-title.ts';
import type { CatalogueTitle } from '../schema.ts';
import { type Finding, inCatalogueTitles, type Rule } from './rule.ts';

export const castsOfNamesakes: Rule = {
  name: 'casts-of-namesakes',
  why: 'a list that was joined by name gives a cast to whoever bears the name, and another title’s cast is the worst that notes can show',
  mend: 'correct whose cast it is not in data/import/known-corrections.ts, and npm run data -- facts FOLDER sets it right (docs/data.md)',
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
      text: `${title.name} (${title.netflixId}) has the cast of ${other.netflixId}, another title of the name`,
    }));
}

function castOf({ cast = [] }: CatalogueTitle): Set<string> {
  return new Set(cast.map(({ person }) => person));
}
