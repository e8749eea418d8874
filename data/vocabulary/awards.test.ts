import { expect, test } from 'vitest';
import { AWARD_WORDS, AWARDS } from './awards.ts';

test.each<[string, Array<(typeof AWARDS)[number]>]>([
  ['three Oscar nominations and a Golden Globe', ['Oscar', 'Golden Globe']],
  ['two Golden Globes and four Emmys', ['Emmy', 'Golden Globe']],
  ['an Academy Award, and a Primetime Emmy Award', ['Oscar', 'Emmy']],
  ['a Daytime Emmy after an Emmy', ['Emmy']],
  ['an International Emmy', []],
  ['a Children’s Emmy, and a Children’s and Family Emmy', []],
  ['a Sports Emmy, a Regional Emmy, a News Emmy and a News & Documentary Emmy', []],
  ['a Student Academy Award', []],
  ['Shakespeare’s Globe, with Oscar Berg', []],
])('%s: %j', (words, spoken) => {
  expect(AWARDS.filter((award) => AWARD_WORDS[award].test(words))).toEqual(spoken);
});
