import type { CatalogueTitle } from '../schema.ts';
import type { Finding, Rule } from './rule.ts';

export const cataloguePeople: Rule = {
  name: 'catalogue-people',
  why: 'a credit names its person by key: without a line the title does not compile, and a line without a credit is nobody',
  check: (data) => {
    const lines = new Set<string>(data.cataloguePeople.map(({ key }) => key));
    const credited = new Set(data.catalogueTitles.flatMap(keysOf));
    return [
      ...data.catalogueTitles.flatMap((title) => withoutLine(title, lines)),
      ...data.cataloguePeople
        .filter(({ key }) => !credited.has(key))
        .map(({ key, name }) => ({ place: 'data/catalogue/people', text: `${key} (${name}) is in no title` })),
    ];
  },
};

function withoutLine(title: CatalogueTitle, lines: ReadonlySet<string>): Finding[] {
  return keysOf(title)
    .filter((key) => !lines.has(key))
    .map((key) => ({
      place: 'data/catalogue/titles',
      text: `${title.name} (${title.netflixId}) credits ${key}, who has no line in people`,
    }));
}

function keysOf({ cast, directors }: CatalogueTitle): string[] {
  return [...(cast ?? []).map(({ person }) => person), ...(directors ?? [])];
}
