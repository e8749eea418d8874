import { countWords, type Rule } from './rule.ts';

/** Words, from and to. */
const SYNOPSIS = [40, 90] as const;
const BACKGROUND = [12, 70] as const;

export const textLengths: Rule = {
  name: 'text-lengths',
  why: `a synopsis of ${SYNOPSIS.join(' to ')} words and a background of ${BACKGROUND.join(' to ')} can be read while the title loads`,
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, { synopsis }]) =>
      measure(`data/titles/${slug}.json`, 'synopsis', synopsis, SYNOPSIS),
    ),
    ...[...people].flatMap(([slug, { background }]) =>
      measure(`data/people/${slug}.json`, 'background', background, BACKGROUND),
    ),
  ],
};

function measure(
  place: string,
  part: string,
  text: string,
  [from, to]: readonly [number, number],
): Array<{ place: string; text: string }> {
  const words = countWords(text);
  return words < from || words > to ? [{ place, text: `the ${part} has ${words} words` }] : [];
}
