import type { CatalogueTitle } from '../schema.ts';
import { type Finding, inCataloguePeople, inCatalogueTitles, type Rule } from './rule.ts';

export const cataloguePeople: Rule = {
  name: 'catalogue-people',
  why: 'a credit names its person by key: without a line the title does not compile, and a line without a credit is nobody',
  mend: 'npm run data -- import or facts writes both, so take back what was changed by hand; by hand, add the line to data/catalogue/people, or take the credit or the line out',
  check: (data) => {
    const lines = new Set<string>(data.cataloguePeople.map(({ key }) => key));
    const credited = new Set(data.catalogueTitles.flatMap(keysOf));
    return [
      ...data.catalogueTitles.flatMap((title) => withoutLine(title, lines)),
      ...data.cataloguePeople
        .filter(({ key }) => !credited.has(key))
        .map((line) => ({ ...inCataloguePeople(line), text: `${line.key} (${line.name}) is in no title` })),
    ];
  },
};

function withoutLine(title: CatalogueTitle, lines: ReadonlySet<string>): Finding[] {
  return keysOf(title)
    .filter((key) => !lines.has(key))
    .map((key) => ({
      ...inCatalogueTitles(title),
      text: `${title.name} (${title.netflixId}) credits ${key}, who has no line in people`,
    }));
}

function keysOf({ cast, directors }: CatalogueTitle): string[] {
  return [...(cast ?? []).map(({ person }) => person), ...(directors ?? [])];
}
