import type { Citation } from '../schema.ts';
import { inNews, type Rule } from './rule.ts';

/** Letters: the longest that was seen has 184. */
const LONGEST = 250;

export const headlinesUncut: Rule = {
  name: 'headlines-uncut',
  why: 'a headline is cited whole, and without what stands before or behind it: the name of the site, the first sentences',
  mend: 'copy the headline from the page, whole, and nothing else',
  check: ({ news }) =>
    news.flatMap((citation) => {
      const text = faultOf(citation);
      return text === undefined ? [] : [{ ...inNews(citation), text: `“${citation.headline}” ${text}` }];
    }),
};

function faultOf({ headline, publisher }: Citation): string | undefined {
  if (/(…|\.\.\.)$/.test(headline) || headline.endsWith(`| ${publisher}`) || headline.endsWith(`- ${publisher}`))
    return "is cut, or bears its site's name";
  return headline.length > LONGEST ? `has ${headline.length} letters; a headline has at most ${LONGEST}` : undefined;
}
