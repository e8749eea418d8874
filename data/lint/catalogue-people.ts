import { creditedIn } from '../compile/credited.ts';
import type { CatalogueTitle } from '../schema.ts';
import { type Finding, inCataloguePeople, inCatalogueTitles, type Rule } from './rule.ts';

export const cataloguePeople: Rule = {
  name: 'catalogue-people',
  why: 'a credit names its person by key: without that person’s line the title does not compile, and a line without a credit is never shown',
  remedy:
    'npm run data -- import and facts write both, so undo what was changed by hand; or add the line to data/catalogue/people, or remove the credit or the line',
  check: (data) => {
    const lines = new Set<string>(data.cataloguePeople.map(({ key }) => key));
    const credited = new Set(data.catalogueTitles.flatMap(creditedIn));
    return [
      ...data.catalogueTitles.flatMap((title) => withoutLine(title, lines)),
      ...data.cataloguePeople
        .filter(({ key }) => !credited.has(key))
        .map((line) => ({ ...inCataloguePeople(line), text: `${line.key} (${line.name}) is in no title` })),
    ];
  },
};

function withoutLine(title: CatalogueTitle, lines: ReadonlySet<string>): Finding[] {
  return creditedIn(title)
    .filter((key) => !lines.has(key))
    .map((key) => ({
      ...inCatalogueTitles(title),
      text: `${title.name} (${title.netflixId}) credits ${key}, who has no line in people`,
    }));
}
