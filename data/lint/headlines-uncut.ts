import { newsPlace, type Rule } from './rule.ts';

export const headlinesUncut: Rule = {
  name: 'headlines-uncut',
  why: 'a headline is cited whole, and without the name of the site behind it',
  check: ({ news }) =>
    news
      .filter(
        ({ headline, publisher }) =>
          /(…|\.\.\.)$/.test(headline) || headline.endsWith(`| ${publisher}`) || headline.endsWith(`- ${publisher}`),
      )
      .map((citation) => ({
        place: newsPlace(citation),
        text: `“${citation.headline}” is cut, or bears its site's name`,
      })),
};
