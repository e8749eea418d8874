/**
 * Where the catalogue's facts come from: the closed list of what may stand in a title's `sources`. The prose to it,
 * with the number of rows of each, is data/SOURCES.md.
 */

/** What a source says of a title, beside the pairing of a Netflix id with a name and a type. */
export type Gives =
  | 'year'
  | 'names'
  | 'countries'
  | 'genres'
  | 'maturity'
  | 'runtime'
  | 'premiere'
  | 'directors'
  | 'cast'
  | 'characters'
  /** Which credits are one person's. */
  | 'identities';

export interface SourceInfo {
  readonly id: string;
  readonly name: string;
  readonly terms: string;
  readonly gives: readonly Gives[];
  /** The last day it can know of; only where its rows bear no Netflix id or it is a copy of one day. */
  readonly until?: string;
}

export const SOURCES: readonly SourceInfo[] = [
  {
    id: 'kaggle-netflix-2020',
    name: 'Netflix Movies and TV Shows, as of January 2020 (Kaggle)',
    terms: 'CC0 1.0',
    gives: ['year', 'countries', 'genres', 'maturity', 'runtime', 'directors', 'cast'],
    until: '2020-01-31',
  },
  {
    id: 'kaggle-netflix-2021',
    name: 'Netflix Movies and TV Shows, as of September 2021 (Kaggle)',
    terms: 'CC0 1.0',
    gives: ['year', 'countries', 'genres', 'maturity', 'runtime', 'directors', 'cast'],
    until: '2021-09-30',
  },
  {
    id: 'justwatch-2022-07',
    name: 'Netflix TV Shows and Movies, as of July 2022 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['year', 'countries', 'genres', 'maturity', 'runtime', 'directors', 'cast', 'characters', 'identities'],
    until: '2022-07-31',
  },
  {
    id: 'justwatch-2023-03',
    name: 'Netflix TV Shows and Movies, as of March 2023 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['year', 'countries', 'genres', 'maturity', 'runtime', 'directors', 'cast', 'characters', 'identities'],
    until: '2023-03-31',
  },
  {
    id: 'bangumi-data-2026',
    name: 'bangumi-data',
    terms: 'CC BY 4.0',
    gives: ['year', 'names'],
  },
  {
    id: 'wikipedia-netflix-originals-2025',
    name: 'Lists of Netflix original programming (Wikipedia)',
    terms: 'facts; Wikipedia is named',
    gives: ['premiere'],
  },
  {
    id: 'wikidata-2023-10',
    name: 'Wikidata, Netflix ID (P1874) with English labels',
    terms: 'CC0 1.0',
    gives: ['year'],
  },
  {
    id: 'wikidata-2026',
    name: 'Wikidata, answers of its query service (docs/data.md)',
    terms: 'CC0 1.0',
    gives: ['year', 'countries', 'cast', 'characters'],
  },
  {
    id: 'tmdb-homepage-2025',
    name: 'Films whose homepage on TMDB is their Netflix page',
    terms: 'facts; names and ids',
    gives: ['year', 'countries', 'genres', 'runtime'],
  },
  {
    id: 'anilist-malsync-2021',
    name: 'Anime on AniList paired with Netflix ids by MAL-Sync',
    terms: 'facts; names and ids',
    gives: ['names'],
  },
  {
    id: 'imdb-externallinks-2025',
    name: 'Links from IMDb pages to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
  },
  {
    id: 'unogs-hetbestevannetflix-2026',
    name: 'uNoGS listing, read through a Dutch guide to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
  },
  {
    id: 'unogs-log-inferred-2026',
    name: 'uNoGS change log: ids paired with names by inference',
    terms: 'facts; names and ids',
    gives: ['year'],
  },
  {
    id: 'netflix-pages-2022-2025',
    name: "Netflix's own pages as saved by web archives: weekly Top 10, browse pages",
    terms: 'facts',
    gives: ['year'],
  },
  {
    id: 'handlist:netflix-fr-ui-2026',
    name: "List of ids with the names that Netflix's French pages show",
    terms: 'facts; names and ids',
    gives: ['year', 'names'],
  },
  {
    id: 'handlist:netflix-in-home-2025',
    name: "List of ids from Netflix's Indian home page",
    terms: 'facts; names and ids',
    gives: ['year'],
  },
  {
    id: 'handlist:smartest-tv-cache-2026',
    name: 'List of ids kept by the smartest-tv project',
    terms: 'facts; names and ids',
    gives: [],
  },
  {
    id: 'handlist:unogs-LetsWatchThis-2021',
    name: 'List of uNoGS ids kept by the LetsWatchThis project',
    terms: 'facts; names and ids',
    gives: [],
  },
  {
    id: 'handlist:public-code',
    name: 'Ids that several public code repositories pair with the same name',
    terms: 'facts; names and ids',
    gives: [],
  },
  {
    id: 'links-2026',
    name: 'Lists of links to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
  },
  {
    id: 'second-source-2026',
    name: 'A second source that agrees on the id',
    terms: 'facts; names and ids',
    gives: [],
  },
];
