import { newsPlace, type Rule } from './rule.ts';

export const newsOfTitles: Rule = {
  name: 'news-of-titles',
  why: 'a citation is shown beside the titles that it names: of one that is not here nobody would ever see it',
  check: ({ news, titles, catalogueTitles }) => {
    const known = new Set([
      ...catalogueTitles.map(({ netflixId }) => netflixId),
      ...[...titles.values()].map(({ netflixId }) => netflixId),
    ]);
    return news.flatMap((citation) =>
      citation.titles
        .filter((netflixId) => !known.has(netflixId))
        .map((netflixId) => ({
          place: newsPlace(citation),
          text: `${citation.url} is about ${netflixId}, which is not here`,
        })),
    );
  },
};
