import { personFile, slugsIn } from '../compile/written.ts';
import type { Rule } from './rule.ts';

export const peopleUsed: Rule = {
  name: 'people-used',
  why: 'a person in no cast is shown nowhere, and nobody would notice what is wrong there',
  mend: 'name the person in the cast of a title’s file, or delete the file',
  check: ({ titles, people }) => {
    const used = new Set([...titles.values()].flatMap(slugsIn));
    return [...people.keys()]
      .filter((slug) => !used.has(slug))
      .map((slug) => ({ place: personFile(slug), text: 'is in no written cast' }));
  },
};
