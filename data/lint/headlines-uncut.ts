import { inNews, type Rule } from './rule.ts';

export const headlinesUncut: Rule = {
  name: 'headlines-uncut',
  why: 'a headline is cited whole, and without the name of the site behind it',
  mend: 'copy the headline from the page, whole, and without the site’s name',
  check: ({ news }) =>
    news
      .filter(
        ({ headline, publisher }) =>
          /(…|\.\.\.)$/.test(headline) || headline.endsWith(`| ${publisher}`) || headline.endsWith(`- ${publisher}`),
      )
      .map((citation) => ({
        ...inNews(citation),
        text: `“${citation.headline}” is cut, or bears its site's name`,
      })),
};
