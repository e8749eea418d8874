import { newsByTitle } from '../compile/news.ts';
import type { Rule } from './rule.ts';

const ARTICLES = 5;

export const briefBounds: Rule = {
  name: 'brief-bounds',
  why: `brief notes are read in a glance; with more than ${ARTICLES} articles a title is worth full ones`,
  check: ({ titles, news }) => {
    const about = newsByTitle(news);
    return [...titles].flatMap(([slug, { depth, netflixId }]) => {
      const count = about.get(netflixId)?.length ?? 0;
      if (depth !== 'brief' || count <= ARTICLES) return [];
      return [{ place: `data/titles/${slug}.json`, text: `is brief and has ${count} articles` }];
    });
  },
};
