/**
 * Where the catalogue's facts come from: the closed list of what may stand in a title's `sources`. The prose to it,
 * with the number of rows of each, is data/SOURCES.md.
 */

/** What a source says of a title or a person, beside the pairing of a Netflix id with a name and a type. */
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
  | 'identities'
  /** Which item of Wikidata's a title or a person is. */
  | 'items'
  | 'people-names'
  | 'births'
  | 'occupations'
  | 'awards';

/**
 * What a source says of an id. `listed`: it is Netflix's own list, or a copy of it. `stated`: it pairs the id with a name.
 * `inferred`: the pair was worked out. A source without this knows no ids: its rows were joined to ours by name.
 */
export type IdWord = 'listed' | 'stated' | 'inferred';

export type SourceInfo = {
  readonly id: string;
  readonly name: string;
  readonly terms: string;
  readonly gives: readonly Gives[];
  readonly ids?: IdWord;
  /**
   * Where it has its ids from in the end. Two sources of one lineage are one voice: Wikidata, and a list made from Wikidata.
   * A source with ids whose lineage nobody knows may be a copy of any other, and is no second voice.
   */
  readonly lineage?: string;
  /** The last day it can know of; only where its rows bear no Netflix id or it is a copy of one day. */
  readonly until?: string;
};

export const SOURCES: readonly SourceInfo[] = [
  {
    id: 'kaggle-netflix-2020',
    name: 'Netflix Movies and TV Shows, as of January 2020 (Kaggle)',
    terms: 'CC0 1.0',
    gives: ['year', 'countries', 'genres', 'maturity', 'runtime', 'directors', 'cast'],
    ids: 'listed',
    lineage: 'netflix',
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
    ids: 'stated',
    lineage: 'bangumi',
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
    ids: 'stated',
    lineage: 'wikidata',
  },
  {
    id: 'wikidata-2026',
    name: 'Wikidata, answers of its query service (docs/data.md)',
    terms: 'CC0 1.0',
    gives: ['year', 'countries', 'cast', 'characters'],
    ids: 'stated',
    lineage: 'wikidata',
  },
  {
    id: 'tmdb-homepage-2025',
    name: 'Films whose homepage on TMDB is their Netflix page',
    terms: 'facts; names and ids',
    gives: ['year', 'countries', 'genres', 'runtime'],
    ids: 'stated',
    lineage: 'tmdb',
  },
  {
    id: 'anilist-malsync-2021',
    name: 'Anime on AniList paired with Netflix ids by MAL-Sync',
    terms: 'facts; names and ids',
    gives: ['names'],
    ids: 'stated',
    lineage: 'anilist',
  },
  {
    id: 'imdb-externallinks-2025',
    name: 'Links from IMDb pages to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'stated',
    lineage: 'imdb',
  },
  {
    id: 'unogs-hetbestevannetflix-2026',
    name: 'uNoGS listing, read through a Dutch guide to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'listed',
    lineage: 'unogs',
  },
  {
    id: 'unogs-log-inferred-2026',
    name: 'uNoGS change log: ids paired with names by inference',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'inferred',
    lineage: 'unogs',
  },
  {
    id: 'netflix-pages-2022-2025',
    name: "Netflix's own pages as saved by web archives: weekly Top 10, browse pages",
    terms: 'facts',
    gives: ['year'],
    ids: 'listed',
    lineage: 'netflix',
  },
  {
    id: 'handlist:netflix-fr-ui-2026',
    name: "List of ids with the names that Netflix's French pages show",
    terms: 'facts; names and ids',
    gives: ['year', 'names'],
    ids: 'stated',
    lineage: 'netflix-fr-ui',
  },
  {
    id: 'handlist:netflix-in-home-2025',
    name: "List of ids from Netflix's Indian home page",
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'stated',
    lineage: 'netflix-in-home',
  },
  {
    id: 'handlist:smartest-tv-cache-2026',
    name: 'List of ids kept by the smartest-tv project',
    terms: 'facts; names and ids',
    gives: [],
    ids: 'stated',
  },
  {
    id: 'handlist:unogs-LetsWatchThis-2021',
    name: 'List of uNoGS ids kept by the LetsWatchThis project',
    terms: 'facts; names and ids',
    gives: [],
    ids: 'stated',
    lineage: 'unogs',
  },
  {
    id: 'handlist:public-code',
    name: 'Ids that several public code repositories pair with the same name',
    terms: 'facts; names and ids',
    gives: [],
    ids: 'stated',
  },
  {
    id: 'links-2026',
    name: 'Lists of links to Netflix',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'stated',
  },
  {
    id: 'second-source-2026',
    name: 'A second source that agrees on the id',
    terms: 'facts; names and ids',
    gives: [],
    ids: 'stated',
  },
  {
    id: 'wikidata-2025-06',
    name: 'Wikidata as of June 2025, Netflix ID (P1874)',
    terms: 'CC0 1.0',
    gives: ['year', 'items'],
    ids: 'stated',
    lineage: 'wikidata',
  },
  {
    id: 'wikidata-2023-12',
    name: 'Wikidata as of December 2023, Netflix ID (P1874)',
    terms: 'CC0 1.0',
    gives: ['year'],
    ids: 'stated',
    lineage: 'wikidata',
  },
  {
    id: 'kdrama-site-es',
    name: 'List of ids in the code of a Spanish site on Korean series',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'stated',
    lineage: 'kdrama-site-es',
  },
  {
    id: 'german-dub-lists-2026',
    name: 'Lists of German dubs with Netflix ids',
    terms: 'facts; names and ids',
    gives: ['year'],
    ids: 'stated',
    lineage: 'german-dub-lists',
  },
  {
    id: 'pages-2026',
    name: 'Public pages, read singly',
    terms: 'facts; the pages are articles of their publishers',
    gives: ['year', 'cast', 'characters', 'genres', 'countries'],
    ids: 'stated',
  },
  {
    id: 'netflix-page-2021',
    name: 'A page of Netflix itself, saved in 2021',
    terms: 'facts',
    gives: ['cast', 'genres'],
    until: '2021-12-31',
  },
  {
    id: 'wikipedia-movies-2023',
    name: 'Lists of American films (Wikipedia), as of 2023',
    terms: 'facts; Wikipedia is named',
    gives: ['cast', 'genres', 'countries'],
    until: '2023-12-31',
  },
  {
    id: 'wikipedia-movies-2024-12',
    name: 'Lists of American films (Wikipedia), as of December 2024',
    terms: 'facts; Wikipedia is named',
    gives: ['cast', 'genres', 'countries'],
    until: '2024-12-31',
  },
  {
    id: 'wikipedia-movies-2026-01',
    name: 'Lists of American films (Wikipedia), as of January 2026',
    terms: 'facts; Wikipedia is named',
    gives: ['cast', 'genres', 'countries'],
    until: '2026-01-31',
  },
  {
    id: 'tvmaze-2024',
    name: 'TVmaze, as of 2024',
    terms: 'CC BY-SA 4.0',
    gives: ['cast', 'characters', 'genres', 'countries'],
    until: '2024-12-31',
  },
  {
    id: 'justwatch-paramount-2022',
    name: 'Paramount+ listing of 2022 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['cast', 'characters', 'genres', 'countries', 'directors'],
    until: '2022-12-31',
  },
  {
    id: 'justwatch-disney-2022-05',
    name: 'Disney+ listing as of May 2022 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['cast', 'characters', 'genres', 'countries', 'directors'],
    until: '2022-05-31',
  },
  {
    id: 'justwatch-viki-2023-03',
    name: 'Viki listing as of March 2023 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['cast', 'characters', 'genres', 'countries', 'directors'],
    until: '2023-03-31',
  },
  {
    id: 'justwatch-amazon-2022-05',
    name: 'Amazon listing as of May 2022 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['genres', 'countries'],
    until: '2022-05-31',
  },
  {
    id: 'justwatch-crunchyroll-2022',
    name: 'Crunchyroll listing of 2022 (Kaggle, compiled from JustWatch)',
    terms: 'published as CC0 1.0; facts compiled from a listing site',
    gives: ['genres', 'countries'],
    until: '2022-12-31',
  },
  {
    id: 'kaggle-amazon-2021',
    name: 'Amazon Prime Movies and TV Shows, as of 2021 (Kaggle)',
    terms: 'CC0 1.0',
    gives: ['cast', 'genres', 'countries', 'directors'],
    until: '2021-12-31',
  },
  {
    id: 'kaggle-disney-2021',
    name: 'Disney+ Movies and TV Shows, as of 2021 (Kaggle)',
    terms: 'CC0 1.0',
    gives: ['cast', 'genres', 'countries', 'directors'],
    until: '2021-12-31',
  },
  {
    id: 'wikipedia-names-2023-10',
    name: 'Names of Wikipedia’s pages in other languages, with their Wikidata items, October 2023',
    terms: 'facts; Wikipedia is named',
    gives: ['names', 'people-names', 'items'],
  },
  {
    id: 'kdrama-actors-2023',
    name: 'List of Korean actors and their series, 2023',
    terms: 'facts',
    gives: ['names', 'people-names', 'occupations'],
  },
  {
    id: 'indian-actors',
    name: 'List of Indian actors',
    terms: 'facts',
    gives: ['births'],
  },
  {
    id: 'pantheon-2013',
    name: 'Pantheon 1.0, as of 2013',
    terms: 'CC BY-SA 4.0',
    gives: ['births', 'occupations'],
  },
  {
    id: 'oscars-2026',
    name: 'Academy Awards to March 2026 (oscar_data)',
    terms: 'BSD 2-Clause: DLu/oscar_data',
    gives: ['awards'],
  },
  {
    id: 'emmys-2019',
    name: 'Emmy Awards 1949 to 2019 (Kaggle)',
    terms: 'published as CC0 1.0',
    gives: ['awards'],
  },
  {
    id: 'golden-globes-2020',
    name: 'Golden Globe Awards 1944 to 2020 (Kaggle)',
    terms: 'published as CC0 1.0',
    gives: ['awards'],
  },
];
