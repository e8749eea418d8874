import { isWord } from '../names/is-word.ts';
import { inCataloguePeople, type Rule } from './rule.ts';

export const namesOfPeople: Rule = {
  name: 'names-of-people',
  why: 'machine-made lists contain labels and words of sentences among the names, and the panel would show “Cast:” as one of the cast',
  remedy:
    'remove the credit and the line; if the rest of that cast is no better, drop the cast in data/import/known-corrections.ts',
  check: ({ cataloguePeople }) =>
    cataloguePeople
      .filter(({ name }) => isWord(name))
      .map((person) => ({
        ...inCataloguePeople(person),
        text: `${person.key} (${person.name}) is a word of a list, or of a sentence`,
      })),
};
