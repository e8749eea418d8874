import { type Rule, titleTexts } from './rule.ts';

export const oneKindOfMarks: Rule = {
  name: 'one-kind-of-marks',
  why: "names stand beside sentences with the apostrophe of the keyboard (Grey's Anatomy): two kinds on one panel look like a slip; what somebody said stands between “ and ”",
  mend: "write ' for an apostrophe, and “ ” around what is quoted",
  check: (data) => {
    const backgrounds = [...data.people].map(([slug, { background }]) => ({
      place: `data/people/${slug}.json`,
      part: 'background',
      text: background,
    }));
    return [...titleTexts(data), ...backgrounds]
      .filter(({ text }) => /[’"]/.test(text))
      .map(({ place, part, text }) => ({ place, text: `its ${part} has ${/[’"]/.exec(text)?.[0]}` }));
  },
};
