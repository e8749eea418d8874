import { inNews, type Rule } from './rule.ts';

export const newsOfTitles: Rule = {
  name: 'news-of-titles',
  why: 'a citation is shown beside the titles that it names: of one that is not here nobody would ever see it',
  mend: 'look at the id in the address of the title’s page; take it out of titles, the whole line where it is the only one, or bring the title in (docs/data.md)',
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
          text: `${citation.url} is about ${netflixId}, which is not here`,
        })),
    );
  },
};
