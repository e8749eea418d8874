import { normalize } from '../names/normalize.ts';
import { type Rule, titleTexts } from './rule.ts';

/** Shorter sentences can be the same by chance. */
const LONG_ENOUGH = 5;

export const noRepeatedSentence: Rule = {
  name: 'no-repeated-sentence',
  why: 'a sentence that stands twice was copied, and one of the two is in the wrong place',
  mend: 'leave it where it belongs, and write another sentence in the other place',
  check: (data) => {
    const seen = new Map<string, string>();
    const backgrounds = [...data.people].map(([slug, { background }]) => ({
      place: `data/people/${slug}.json`,
      text: background,
    }));
    return [...titleTexts(data), ...backgrounds].flatMap(({ place, text }) =>
      text.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
        const key = normalize(sentence);
        if (key.split(' ').length < LONG_ENOUGH) return [];
        const other = seen.get(key);
        seen.set(key, place);
        return other === undefined ? [] : [{ place, text: `“${sentence}” also stands in ${other}` }];
      }),
    );
  },
};
