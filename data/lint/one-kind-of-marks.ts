import { ownTexts, type Rule } from './rule.ts';

export const oneKindOfMarks: Rule = {
  name: 'one-kind-of-marks',
  why: "names stand beside sentences with the apostrophe of the keyboard (Grey's Anatomy): two kinds on one panel look like a slip; what somebody said stands between “ and ”",
  mend: "write ' for an apostrophe, and “ ” around what is quoted",
  check: (data) =>
    ownTexts(data).flatMap(({ place, part, text }) => {
      const mark = /[’"]/.exec(text)?.[0];
      return mark === undefined ? [] : [{ place, text: `its ${part} has ${mark}` }];
    }),
};
