import { countWords, type Rule } from './rule.ts';

/** Words, from and to. */
const SYNOPSIS = [40, 90] as const;
const BACKGROUND = [12, 70] as const;
const ROLE = [6, 45] as const;
const MAKING = [8, 70] as const;

export const textLengths: Rule = {
  name: 'text-lengths',
  why: `a synopsis of ${SYNOPSIS.join(' to ')} words and a background of ${BACKGROUND.join(' to ')} can be read while the title loads; a role has at most ${ROLE[1]}, a note on the making ${MAKING[1]}`,
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, { synopsis, cast, behindTheScenes }]) => {
      const place = `data/titles/${slug}.json`;
      return [
        ...measure(place, 'synopsis', synopsis, SYNOPSIS),
        ...cast.flatMap(({ person, role }) => (role ? measure(place, `role of ${person}`, role.text, ROLE) : [])),
        ...behindTheScenes.flatMap(({ text }, at) => measure(place, `behindTheScenes ${at + 1}`, text, MAKING)),
      ];
    }),
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
