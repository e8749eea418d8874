import { personFile, slugsIn } from '../compile/written.ts';
import type { Rule } from './rule.ts';

export const peopleUsed: Rule = {
  name: 'people-used',
  why: 'a person in no cast is never shown, so nobody would notice an error in the file',
  remedy: 'name the person in the cast of a title’s file, or delete the file',
  check: ({ titles, people }) => {
    const used = new Set([...titles.values()].flatMap(slugsIn));
    return [...people.keys()]
      .filter((slug) => !used.has(slug))
      .map((slug) => ({ place: personFile(slug), text: 'is in no written cast' }));
  },
};
