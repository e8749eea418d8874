import { normalize } from '../names/normalize.ts';
import { type Finding, ownTexts, type Rule } from './rule.ts';

/** Shorter sentences can be the same by chance. */
const LONG_ENOUGH = 5;

export const noRepeatedSentence: Rule = {
  name: 'no-repeated-sentence',
  why: 'a sentence that appears twice was copied, and one of the two is in the wrong place',
  remedy: 'keep it where it belongs, and write a different sentence in the other place',
  check: (data) => {
    const sentences = ownTexts(data).flatMap(({ place, text }) =>
      text.split(/(?<=[.!?])\s+/).map((sentence) => ({ place, sentence, key: normalize(sentence) })),
    );
    const long = sentences.filter(({ key }) => key.split(' ').length >= LONG_ENOUGH);
    return [...Map.groupBy(long, ({ key }) => key).values()].flatMap(findingsOf);
  },
};

type Stands = { place: string; sentence: string };

/** @param same where one sentence stands; each file beside the first names that, and each with more than one says how many */
function findingsOf(same: readonly Stands[]): Finding[] {
  const files = [...Map.groupBy(same, ({ place }) => place)];
  return files.flatMap(([place, all], at) => {
    const sentence = `“${all.at(-1)?.sentence}”`;
    return [
      ...(all.length > 1 ? [{ place, text: `${sentence} appears ${all.length} times in it` }] : []),
      ...(at > 0 ? [{ place, text: `${sentence} also appears in ${files[0]?.[0]}` }] : []),
    ];
  });
}
