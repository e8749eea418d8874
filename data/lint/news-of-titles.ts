import { inNews, type Rule } from './rule.ts';

export const newsOfTitles: Rule = {
  name: 'news-of-titles',
  why: 'a citation is shown beside the titles that it names; if the title is not in the data set, nobody would ever see it',
  remedy:
    'check the id against the address of the title’s page; remove it from titles (or the whole line if it is the only one), or add the title (docs/data.md)',
  check: ({ news, titles, catalogueTitles }) => {
    const known = new Set([
      ...catalogueTitles.map(({ netflixId }) => netflixId),
      ...[...titles.values()].map(({ netflixId }) => netflixId),
    ]);
    return news.flatMap((citation) =>
      citation.titles
        .filter((netflixId) => !known.has(netflixId))
        .map((netflixId) => ({
          ...inNews(citation),
          text: `${citation.url} is about ${netflixId}, which is not in the data set`,
        })),
    );
  },
};
