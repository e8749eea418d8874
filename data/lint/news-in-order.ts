import { compareCitations } from '../files/news-files.ts';
import { newsPlace, type Rule } from './rule.ts';

export const newsInOrder: Rule = {
  name: 'news-in-order',
  why: 'lines in the order of their days, then of their addresses, keep a change a small diff; npm run data -- news puts them so',
  check: ({ news }) =>
    news.flatMap((citation, at) => {
      const before = news[at - 1];
      if (before === undefined || compareCitations(before, citation) <= 0) return [];
      return [{ place: newsPlace(citation), text: `${citation.url} stands behind ${before.url}` }];
    }),
};
