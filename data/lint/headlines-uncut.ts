import type { Citation } from '../schema.ts';
import { inNews, type Rule } from './rule.ts';

/** Letters: the longest that was seen has 184. */
const LONGEST = 250;

export const headlinesUncut: Rule = {
  name: 'headlines-uncut',
  why: 'a headline is cited whole, and without what comes before or after it, such as the name of the site or the first sentences',
  remedy: 'copy the whole headline from the page, and nothing else',
  check: ({ news }) =>
    news.flatMap((citation) => {
      const text = faultOf(citation);
      return text === undefined ? [] : [{ ...inNews(citation), text: `“${citation.headline}” ${text}` }];
    }),
};

function faultOf({ headline, publisher }: Citation): string | undefined {
  if (/(…|\.\.\.)$/.test(headline) || headline.endsWith(`| ${publisher}`) || headline.endsWith(`- ${publisher}`))
    return "is cut off, or contains its site's name";
  return headline.length > LONGEST ? `has ${headline.length} letters; a headline has at most ${LONGEST}` : undefined;
}
