/**
 * Fills the replica of a signed-out title's page. Its address may ask for what such pages do:
 *
 * - `name`, `lang`: the title's name, the page's language (and direction)
 * - `tab`: a template of the tab's title with `{title}` in it
 * - `jsonld`, `h1`, `metadata`, `context`: `off`, or another name than `name` in that one place
 * - `canonical`: another id in the canonical link and in the structured data, as on a season's page
 * - `type`: `film` or `series`; `began`: the first year
 * - `cast`, `creators`, `directors`: names with `|` between them
 * - `late`: every name comes that many milliseconds after the page; with `asked`, once `bringNames()` is called
 * - `body`: `held`, until somebody asks for `/replica/rest`: of the page only the head has come (server.ts)
 * - `hero-end`, `cta`: where controls stand, see tests/pages/title.js
 * - `translated`: the language into which the browser translated the page; `translated-name`: what became of the name
 */
import { escapeHtml } from './escape.ts';
import { directionOf, PAGE_LANGUAGES, type PageWords, tabTitle, wordsIn } from './words.ts';

type Facts = {
  id: string;
  ownId: string;
  name: string;
  language: string;
  words: PageWords;
  isFilm: boolean;
  began: number;
  cast: string[];
  creators: string[];
  directors: string[];
  address: string;
};

/**
 * @param url the page's address
 * @param id as the address says it
 * @param name the title's name
 * @param language of the page
 * @returns what stands for each `{{key}}` of tests/pages/title.html: markup, ready to be put in
 */
export function titlePage(url: URL, id: string, name: string, language: string): Record<string, string> {
  const { searchParams: query } = url;
  const facts = factsOf(url, id, name, language);
  const named = (place: string): string | undefined => {
    const asked = query.get(place);
    return asked === 'off' ? undefined : (asked ?? name);
  };
  const late = query.get('late');
  const when = (markup: string): string =>
    late === null ? markup : `<template data-late="${escapeHtml(late)}">${markup}</template>`;
  const tab = tabTitle(name, language, query.get('tab'));
  return {
    ...text(facts.words),
    lang: escapeHtml(language),
    dir: directionOf(language),
    tab: escapeHtml(late === null ? tab : 'Netflix'),
    tabLater: late === null ? '' : escapeHtml(tab),
    head: when(headOf(facts, named('jsonld'))),
    h1: when(heading('h1', named('h1'), 'title-title')),
    metadata: when(heading('h2', named('metadata'), 'metadata-title')),
    years: escapeHtml(facts.isFilm ? `${facts.began}` : `${facts.began} · ${facts.words.seasons}`),
    cast: escapeHtml(facts.cast.join(', ')),
    makers: escapeHtml([...facts.creators, ...facts.directors].join(', ')),
    context: when(contextOf(facts, named('context'))),
    languages: PAGE_LANGUAGES.map((tag) => `<option>${tag}</option>`).join(''),
    translated: escapeHtml(query.get('translated') ?? ''),
    translatedName: escapeHtml(query.get('translated-name') ?? ''),
  };
}

function factsOf(url: URL, id: string, name: string, language: string): Facts {
  const { searchParams: query, pathname } = url;
  const people = (key: string, otherwise: string): string[] => (query.get(key) ?? otherwise).split('|').filter(Boolean);
  const ownId = query.get('canonical') ?? id;
  const locale = /^(.*)\/title\//.exec(pathname)?.[1] ?? '';
  return {
    id,
    ownId,
    name,
    language,
    words: wordsIn(language),
    isFilm: query.get('type') === 'film',
    began: Number(query.get('began') ?? 2019),
    cast: people('cast', 'Somebody Invented|Another Invented'),
    creators: people('creators', 'A Maker Invented'),
    directors: people('directors', 'A Director Invented'),
    address: `https://www.netflix.com${locale}/title/${ownId}`,
  };
}

function text(words: PageWords): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, escapeHtml(word)]));
}

function heading(tag: 'h1' | 'h2', name: string | undefined, className: string): string {
  return name === undefined ? '' : `<${tag} class="${className}">${escapeHtml(name)}</${tag}>`;
}

/** What a search engine reads: og: tags, the canonical link, the structured data. */
function headOf(facts: Facts, name: string | undefined): string {
  const address = escapeHtml(facts.address);
  return [
    `<meta property="og:title" content="${escapeHtml(`Watch ${facts.name} | Netflix Official Site`)}" />`,
    `<meta property="og:url" content="${address}" />`,
    `<link rel="canonical" href="${address}" />`,
    name === undefined ? '' : jsonLd(facts, name),
  ].join('\n    ');
}

function jsonLd(facts: Facts, name: string): string {
  const { isFilm, began, words, address, cast, creators, directors } = facts;
  const people = (names: string[]): object[] => names.map((person) => ({ '@type': 'Person', name: person }));
  const data = {
    '@context': 'http://schema.org',
    '@type': isFilm ? 'Movie' : 'TVSeries',
    url: address,
    name,
    description: words.synopsis,
    // Not the first year: the day on which the title's latest part came to be.
    dateCreated: `${began + 1}-11-27`,
    actors: people(cast),
    creators: people(creators),
    directors: people(directors),
    ...(isFilm ? {} : { numberOfSeasons: 2, startDate: `${began}-1-1` }),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The page's own state, as text: blanks and signs are written as escapes there. No policy lets it run. */
function contextOf(facts: Facts, name: string | undefined): string {
  if (name === undefined) return '';
  const { id, ownId, words, isFilm, cast, creators, directors } = facts;
  const people = (names: string[]): object[] => names.map((person) => ({ name: person }));
  const data = {
    copy: { title: name, synopsis: words.synopsis },
    genreInfo: { name: 'Drama' },
    metaData: { type: isFilm ? 'Movie' : 'Show', videoId: Number(id), topLevelVideoId: Number(ownId) },
    persons: {
      actors: people(cast),
      creators: people(creators),
      directors: people(directors),
      fullCast: people(cast),
    },
  };
  const state = JSON.stringify({ models: { nmTitleGQL: { data } } })
    .replaceAll(' ', '\\x20')
    .replaceAll('<', '\\x3C')
    .replaceAll('&', '\\x26');
  return `<script>window.netflix = window.netflix || {}; netflix.reactContext = ${state};</script>`;
}
