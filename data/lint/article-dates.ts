import { firstDay } from '../files/published.ts';
import { inNews, type Rule } from './rule.ts';

/** First year of publishers that are younger than film: nothing of theirs can be older. */
const FOUNDED: Record<string, number> = {
  'Netflix Tudum': 2021,
  Tudum: 2021,
  'Netflix Junkie': 2020,
  Vulture: 2006,
  'The Verge': 2011,
  Collider: 2005,
  Decider: 2014,
  IndieWire: 1996,
  Deadline: 2006,
  ScreenRant: 2003,
  Vox: 2014,
  BuzzFeed: 2006,
  Polygon: 2012,
  HuffPost: 2005,
  Insider: 2009,
};

export const articleDates: Rule = {
  name: 'article-dates',
  why: 'a date in the future, or from before the publisher existed, was guessed, not read on the page',
  remedy:
    'look up the day on the page; if it is right, set data/edition.json to the newest day, or correct the founding year in data/lint/article-dates.ts',
  stopsBuild: true,
  check: ({ news, date: edition }, today) =>
    news.flatMap((citation) => {
      const { date, publisher, headline } = citation;
      const where = inNews(citation);
      const founded = FOUNDED[publisher];
      if (firstDay(date) > today) return [{ ...where, text: `“${headline}” is in the future (${date})` }];
      if (firstDay(date) > edition)
        return [
          { ...where, text: `“${headline}” (${date}) is younger than the edition (${edition}): set data/edition.json` },
        ];
      if (founded !== undefined && Number(date.slice(0, 4)) < founded)
        return [{ ...where, text: `${publisher} did not exist on ${date}` }];
      return [];
    }),
};
