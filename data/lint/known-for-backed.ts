import { creditedIn } from '../compile/credited.ts';
import { personFile, slugsIn } from '../compile/written.ts';
import { withoutSpaces } from '../names/near-names.ts';
import type { Rule } from './rule.ts';

export const knownForBacked: Rule = {
  name: 'known-for-backed',
  why: 'what somebody is known for is backed by a credit of that title, or by a page',
  remedy:
    'add a source to that work in the person’s file, list the catalogue’s spelling among the otherNames, or remove the work',
  check: ({ titles, people, catalogueTitles, cataloguePeople }) => {
    const names = new Map(cataloguePeople.map(({ key, name }) => [key, name]));
    const rows = new Map(catalogueTitles.map((row) => [row.netflixId, row]));
    const written = new Map([...titles.values()].map((title) => [title.netflixId, new Set(slugsIn(title))]));
    return [...people].flatMap(([slug, person]) => {
      const spellings = new Set([person.name, ...person.otherNames].map(withoutSpaces));
      const isCredited = (netflixId: number): boolean =>
        written.get(netflixId)?.has(slug) ||
        creditedIn(rows.get(netflixId) ?? {}).some((key) => spellings.has(withoutSpaces(names.get(key) ?? '')));
      return person.knownFor
        .filter(({ netflixId, source }) => source === undefined && netflixId !== undefined && !isCredited(netflixId))
        .map(({ title, netflixId }) => ({
          place: personFile(slug),
          text: `${title} (${netflixId}) does not credit ${person.name}; name a source, or the catalogue's spelling among the other names`,
        }));
    });
  },
};
