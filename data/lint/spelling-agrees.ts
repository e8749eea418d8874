import { personFile } from '../compile/written.ts';
import { isNearName } from '../names/near-names.ts';
import { bears, type Meeting, meetings } from './credits-of.ts';
import type { Finding, Rule } from './rule.ts';

export const spellingAgrees: Rule = {
  name: 'spelling-agrees',
  why: 'a name that the catalogue spells differently is not linked to the person there, so their other titles are missing',
  remedy: 'add the spelling to otherNames in the person’s file; if it is somebody else, set the catalogueKey',
  check: (data) => {
    const all = meetings(data);
    const castOf = Map.groupBy(all, ({ netflixId }) => netflixId);
    return all.flatMap((meeting) => misspelled(meeting, castOf.get(meeting.netflixId) ?? []));
  },
};

function misspelled({ slug, person, title, credits }: Meeting, cast: readonly Meeting[]): Finding[] {
  const tied = credits.some(({ key, name }) => key === person.catalogueKey || bears(person, name));
  if (tied) return [];
  return credits
    .filter(({ name }) => [person.name, ...person.otherNames].some((own) => isNearName(own, name)))
    .filter(({ key, name }) => !cast.some((other) => other.person.catalogueKey === key || bears(other.person, name)))
    .map(({ name }) => ({
      place: personFile(slug),
      text: `${title} has ${name} in the catalogue, not ${person.name}; list it among the other names, or the right one as the name`,
    }));
}
