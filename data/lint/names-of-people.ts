import { isWord } from '../names/is-word.ts';
import { inCataloguePeople, type Rule } from './rule.ts';

export const namesOfPeople: Rule = {
  name: 'names-of-people',
  why: 'lists made by machine have labels and words of a sentence among the names, and the panel would show “Cast:” as one of the cast',
  mend: 'take the credit and the line out; where the rest of that cast is no better, drop it in data/import/known-corrections.ts',
  check: ({ cataloguePeople }) =>
    cataloguePeople
      .filter(({ name }) => isWord(name))
      .map((person) => ({
        ...inCataloguePeople(person),
        text: `${person.key} (${person.name}) is a word of a list, or of a sentence`,
      })),
};
