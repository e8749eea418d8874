import { rolesIn } from '../compile/written.ts';
import { countWords, type Rule } from './rule.ts';

/** Words, from and to. */
const SYNOPSIS = { full: [40, 90], brief: [25, 60] } as const;
const BACKGROUND = [12, 70] as const;
const ROLE = [6, 45] as const;
const MAKING = [8, 70] as const;

export const textLengths: Rule = {
  name: 'text-lengths',
  why: `a synopsis of ${SYNOPSIS.full.join(' to ')} words (of a brief title ${SYNOPSIS.brief.join(' to ')}) and a background of ${BACKGROUND.join(' to ')} can be read while the title loads; a role has at most ${ROLE[1]}, a note on the making ${MAKING[1]}`,
  mend: 'shorten or lengthen the text until it fits',
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, title]) => {
      const place = `data/titles/${slug}.json`;
      return [
        ...measure(place, 'synopsis', title.synopsis, SYNOPSIS[title.depth]),
        ...rolesIn(title).flatMap(({ who, text }) => measure(place, `role of ${who}`, text, ROLE)),
        ...title.behindTheScenes.flatMap(({ text }, at) => measure(place, `behindTheScenes ${at + 1}`, text, MAKING)),
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
