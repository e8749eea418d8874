import { compareCitations } from '../files/news-files.ts';
import { inNews, type Rule } from './rule.ts';

export const newsInOrder: Rule = {
  name: 'news-in-order',
  why: 'lines in the order of their days, then of their addresses, keep a change a small diff; npm run data -- news puts them so',
  mend: 'npm run data -- news puts every line in its place',
  check: ({ news }) =>
    news.flatMap((citation, at) => {
      const before = news[at - 1];
      if (before === undefined || compareCitations(before, citation) <= 0) return [];
      return [{ ...inNews(citation, before), text: `${citation.url} stands behind ${before.url}` }];
    }),
};
