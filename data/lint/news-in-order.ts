import { compareCitations } from '../files/news-files.ts';
import { inNews, type Rule } from './rule.ts';

export const newsInOrder: Rule = {
  name: 'news-in-order',
  why: 'lines sorted by day, then by address, keep the diff of a change small; npm run data -- news sorts them',
  remedy: 'run npm run data -- news, which sorts every line',
  check: ({ news }) =>
    news.flatMap((citation, at) => {
      const before = news[at - 1];
      if (before === undefined || compareCitations(before, citation) <= 0) return [];
      return [{ ...inNews(citation, before), text: `${citation.url} must come before ${before.url}` }];
    }),
};
