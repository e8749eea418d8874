import { rolesIn } from '../compile/written.ts';
import type { WrittenPerson, WrittenTitle } from '../schema.ts';
import { detourFault } from './publishers.ts';
import type { Finding, Rule } from './rule.ts';

export const pagesOfNotes: Rule = {
  name: 'pages-of-notes',
  why: 'who doubts a note opens the page that backs it: a light, a print or a staging view comes and goes, and shows less',
  mend: 'give the address of the page itself, as its publisher’s site shows it; where there is none, take the source out',
  // An archive's copy may be all that is left of a page: a note's source is evidence, and no recommendation as news are.
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, title]) => findingsIn(`data/titles/${slug}.json`, addressesOf(title))),
    ...[...people].flatMap(([slug, person]) => findingsIn(`data/people/${slug}.json`, addressesBehind(person))),
  ],
};

function addressesOf(title: WrittenTitle): string[] {
  return [
    ...title.synopsisSources,
    ...rolesIn(title).map(({ source }) => source.url),
    ...title.behindTheScenes.map(({ source }) => source.url),
  ];
}

function addressesBehind({ sources, knownFor }: WrittenPerson): string[] {
  return [...sources, ...knownFor.flatMap(({ source }) => source ?? [])];
}

function findingsIn(place: string, addresses: readonly string[]): Finding[] {
  return [...new Set(addresses)].flatMap((url) => {
    const fault = detourFault(url);
    return fault === undefined ? [] : [{ place, text: `${url} ${fault}` }];
  });
}
