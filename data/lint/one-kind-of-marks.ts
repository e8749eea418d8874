import { ownTexts, type Rule } from './rule.ts';

export const oneKindOfMarks: Rule = {
  name: 'one-kind-of-marks',
  why: "names are written with the keyboard's apostrophe (Grey's Anatomy), so a second kind on the same panel looks like a mistake; quotations are set between “ and ”",
  remedy: "write ' for an apostrophe, and “ ” around a quotation",
  check: (data) =>
    ownTexts(data).flatMap(({ place, part, text }) => {
      const mark = /[’"]/.exec(text)?.[0];
      return mark === undefined ? [] : [{ place, text: `its ${part} has ${mark}` }];
    }),
};
