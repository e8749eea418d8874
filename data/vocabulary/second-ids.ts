/** Titles that Netflix has under two ids, where no item of Wikidata's says so. */

export type SecondId = {
  readonly netflixId: number;
  /** The id by which it is searched for. */
  readonly of: number;
  /** Who says so: an id of sources.ts. */
  readonly source: string;
  readonly why: string;
};

export const SECOND_IDS: readonly SecondId[] = [
  {
    netflixId: 81748512,
    of: 81749761,
    source: 'german-dub-lists-2026',
    why: 'Solo Leveling: a list of German dubs links this id, lists of Asian pages the other; both are the series of 2024',
  },
  {
    netflixId: 81292203,
    of: 81519226,
    source: 'justwatch-2022-07',
    why: 'The Ultimatum: Marry or Move On: listings had this id in 2022, French pages have the other since; its day is the same',
  },
  {
    netflixId: 81072516,
    of: 81075235,
    source: 'kaggle-netflix-2021',
    why: 'Sarkar: the listing has the film of 2018 twice, with one cast, director and length; one may be a dubbed version',
  },
  {
    netflixId: 70044596,
    of: 81221873,
    source: 'wikidata-2025-06',
    why: 'Zoom: the item of the film of 2006 has this id, the listing of 2021 the other, with the same cast',
  },
  {
    netflixId: 81977118,
    of: 80227574,
    source: 'unogs-log-inferred-2026',
    why: 'You vs. Wild: the id was inferred for the series of 2019, with its listing',
  },
];
