import type { Rule } from './rule.ts';

export const headlinesUncut: Rule = {
  name: 'headlines-uncut',
  why: 'a headline is cited whole, and without the name of the site behind it',
  check: ({ titles }) =>
    [...titles].flatMap(([slug, { news }]) =>
      news
        .filter(
          ({ headline, publisher }) =>
            /(…|\.\.\.)$/.test(headline) || headline.endsWith(`| ${publisher}`) || headline.endsWith(`- ${publisher}`),
        )
        .map(({ headline }) => ({
          place: `data/titles/${slug}.json`,
          text: `“${headline}” is cut, or bears its site's name`,
        })),
    ),
};
