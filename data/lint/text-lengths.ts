import { personFile, rolesIn, titleFile } from '../compile/written.ts';
import { countWords, type Finding, type Rule } from './rule.ts';

/** Words, from and to. */
const SYNOPSIS = { full: [40, 90], brief: [25, 60] } as const;
const BACKGROUND = [12, 70] as const;
const ROLE = [6, 45] as const;
const MAKING = [8, 70] as const;

export const textLengths: Rule = {
  name: 'text-lengths',
  why: `a synopsis of ${SYNOPSIS.full.join(' to ')} words (of a brief title ${SYNOPSIS.brief.join(' to ')}) and a background of ${BACKGROUND.join(' to ')} can be read while the title loads; a role has at most ${ROLE[1]}, a note on the making ${MAKING[1]}`,
  remedy: 'shorten or lengthen the text until it fits',
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, title]) => {
      const place = titleFile(slug);
      return [
        ...measure(place, 'synopsis', `a ${title.depth} title’s`, title.synopsis, SYNOPSIS[title.depth]),
        ...rolesIn(title).flatMap(({ who, text }) => measure(place, `role of ${who}`, 'a role', text, ROLE)),
        ...title.behindTheScenes.flatMap(({ text }, at) =>
          measure(place, `behindTheScenes ${at + 1}`, 'a note on the making', text, MAKING),
        ),
      ];
    }),
    ...[...people].flatMap(([slug, { background }]) =>
      measure(personFile(slug), 'background', 'one', background, BACKGROUND),
    ),
  ],
};

/** @param kind what has so many words, as the finding calls it */
function measure(
  place: string,
  part: string,
  kind: string,
  text: string,
  [from, to]: readonly [number, number],
): Finding[] {
  const words = countWords(text);
  if (words >= from && words <= to) return [];
  const remedy = `${words < from ? 'lengthen' : 'shorten'} the text until it fits`;
  return [{ place, text: `the ${part} has ${words} words; ${kind} has ${from} to ${to}`, remedy }];
}
