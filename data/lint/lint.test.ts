import { describe, expect, test } from 'vitest';
import { article, brief, line, making, person, row, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import type { DataSet } from '../compile/compile.ts';
import { Citation, Publisher, type WrittenTitle } from '../schema.ts';
import { BUILD_RULES, lint, RULES } from './lint.ts';

const TODAY = '2026-03-01';
const LONG_ENOUGH = 'Harbour after harbour she repairs the lamps that the coast guard gave up years ago for good. ';

type Case = {
  rule: string;
  /** What is wrong with it, and the finding. */
  red: Partial<DataSet>;
  text: string;
  /** The nearest thing that is not wrong; the tiny data set itself where that is it. */
  fine?: Partial<DataSet>;
};

function titles(...all: WrittenTitle[]): Partial<DataSet> {
  return { titles: new Map(all.map((one, at) => [at === 0 ? 'the-harbour' : `other-${at}`, one])) };
}

function news(...all: Citation[]): Partial<DataSet> {
  return { news: all };
}

function people(changes: Parameters<typeof person>[0]): Partial<DataSet> {
  return { people: new Map([['ann-berg', person(changes)]]) };
}

function rows(...changes: Parameters<typeof row>[0][]): Partial<DataSet> {
  return { catalogueTitles: changes.map((change) => row(change)) };
}

const unverified = (changes: object): Partial<DataSet> => titles(title({ idVerified: undefined, ...changes }));
const other = (changes: object = {}): WrittenTitle =>
  title({ netflixId: 70000002, name: 'Tide', type: 'film', synopsis: LONG_ENOUGH.repeat(4), ...changes });
const CAST_COVERED = [{ person: 'ann-berg', character: 'Mia Ness', characterSpoiler: 'full' }];
const covered = (changes: object = {}): Partial<DataSet> =>
  titles(title({ cast: [{ ...CAST_COVERED[0], ...changes }] }));
const cites = (url: string, publisher = 'Paper'): Partial<DataSet> => news(article({ url, publisher }));
/** One page under two addresses. */
const twice = (url: string, again: string): Partial<DataSet> =>
  news(article({ url }), article({ url: again, headline: 'Again' }));
const backedBy = (url: string): object => making({ source: { publisher: 'Paper', url } });
const table = (...publishers: Publisher[]): Partial<DataSet> => ({ publishers });
const PAPER: Publisher = { host: 'paper.example', names: ['Paper'] };
const spelled = (name: string): Partial<DataSet> => ({
  cataloguePeople: [line('p1', name), line('n-bo-lund', 'Bo Lund'), line('p3', 'Eva Dahl')],
});
const berg = (...known: object[]): Partial<DataSet> => people({ knownFor: known });

const CASES: Case[] = [
  { rule: 'ids-once', red: rows({}, {}), text: '81000001 appears twice', fine: rows({}, { netflixId: 2 }) },
  { rule: 'ids-once', red: titles(title(), title()), text: '81000001 appears twice' },
  {
    rule: 'title-agrees',
    red: unverified({ year: 2018 }),
    text: '81000001 is of 2020 in the catalogue, not of 2018; check the id and set idVerified',
    fine: unverified({ year: 2019 }),
  },
  {
    rule: 'title-agrees',
    red: titles(title({ type: 'film' })),
    text: '81000001 is a series in the catalogue, not a film',
    fine: titles(title({ year: 2018 })),
  },
  {
    rule: 'title-agrees',
    red: titles(title({ netflixId: 5 })),
    text: '5 is not in the catalogue',
  },
  {
    rule: 'title-agrees',
    red: titles(title({ name: 'Tide', otherNames: ['Harbour'] })),
    text: '81000001 is “The Harbour” in the catalogue; if that is this title, name it so among the otherNames',
    fine: titles(title({ name: 'Tide', otherNames: ['THE HARBOUR!'] })),
  },
  {
    rule: 'title-agrees',
    red: { ...titles(title({ name: 'Hamnen' })), ...rows({ otherNames: ['Der Hafen'] }) },
    text: '81000001 is “The Harbour” in the catalogue; if that is this title, name it so among the otherNames',
    fine: { ...titles(title({ name: 'Hamnen' })), ...rows({ otherNames: ['Hamnen'] }) },
  },
  {
    rule: 'cast-files-exist',
    red: titles(title({ cast: [{ person: 'ann-berg' }, { person: 'bo-lund' }] })),
    text: 'there is no data/people/bo-lund.json',
  },
  {
    rule: 'cast-files-exist',
    red: titles(title(), brief({ castCorrections: [{ person: 'bo-lund', struck: true }] })),
    text: 'there is no data/people/bo-lund.json',
    fine: titles(title(), brief({ castCorrections: [{ key: 'n-bo-lund', struck: true }] })),
  },
  {
    rule: 'cast-corrections',
    red: titles(title(), brief({ castCorrections: [{ key: 'p3', struck: true }] })),
    text: 'p3 is not in the catalogue’s cast, so it cannot be corrected',
    fine: titles(title(), brief({ castCorrections: [{ person: 'ann-berg', struck: true }] })),
  },
  {
    rule: 'cast-corrections',
    red: titles(title(), brief({ castCorrections: [{ key: 'p1', character: 'Mia Ness' }] })),
    text: 'what is said of p1 is what the catalogue says already',
    fine: titles(title(), brief({ castCorrections: [{ key: 'p1', character: 'Mia Ness', characterSpoiler: 'mild' }] })),
  },
  {
    rule: 'cast-corrections',
    red: titles(title(), brief({ cast: [{ key: 'p1' }, { name: 'Ann Berg' }] })),
    text: 'Ann Berg is named twice',
    fine: titles(title(), brief({ cast: [{ key: 'p1' }, { name: 'Anna Berg' }] })),
  },
  {
    rule: 'cast-corrections',
    red: titles(title({ cast: [{ person: 'ann-berg' }, { person: 'ann-berg' }] })),
    text: 'ann-berg is named twice',
  },
  {
    rule: 'cast-corrections',
    red: titles(title(), brief({ cast: [{ key: 'p9' }] })),
    text: 'nobody in the catalogue has the key p9',
    fine: titles(title(), brief({ cast: [{ key: 'p3' }] })),
  },
  {
    rule: 'cast-corrections',
    red: {
      ...titles(title(), brief({ cast: [{ name: 'Ann Berg' }] })),
      cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Ann-Berg'), line('p3', 'Eva Dahl')],
    },
    text: 'Ann Berg is p1 and n-bo-lund in the catalogue; say which by key',
    fine: titles(title(), brief({ cast: [{ name: 'Ann Berg' }] })),
  },
  {
    rule: 'people-used',
    red: { people: new Map([...tinyData().people, ['bo-lund', person({ name: 'Bo Lund' })]]) },
    text: 'is in no written cast',
  },
  {
    rule: 'one-identity',
    red: people({ otherNames: ['Bo Lund'] }),
    text: 'is p1 and n-bo-lund in the catalogue; set the catalogueKey',
    fine: people({ otherNames: ['Bo Lund'], catalogueKey: 'p1' }),
  },
  {
    rule: 'one-identity',
    red: people({ catalogueKey: 'p9' }),
    text: 'nobody in the catalogue has the key p9',
    fine: people({ catalogueKey: 'p1' }),
  },
  {
    rule: 'one-identity',
    red: { people: new Map([...tinyData().people, ['ann-b', person({ name: 'Ann B', catalogueKey: 'p1' })]]) },
    text: 'is p1 in the catalogue, and so is ann-berg',
    fine: { people: new Map([...tinyData().people, ['eva', person({ name: 'Eva Dahl', catalogueKey: 'p3' })]]) },
  },
  {
    rule: 'spelling-agrees',
    red: spelled('Ann Börk'),
    text: 'The Harbour has Ann Börk in the catalogue, not Ann Berg; list it among the other names, or the right one as the name',
    fine: { ...spelled('Ann Börk'), ...people({ otherNames: ['Ann Bork'] }) },
  },
  {
    rule: 'spelling-agrees',
    red: spelled('Berg Ann'),
    text: 'The Harbour has Berg Ann in the catalogue, not Ann Berg; list it among the other names, or the right one as the name',
    fine: spelled('Änn-Berg'),
  },
  {
    rule: 'spelling-agrees',
    red: { ...spelled('Ann Borg'), ...people({ name: 'Anna Borg' }) },
    text: 'The Harbour has Ann Borg in the catalogue, not Anna Borg; list it among the other names, or the right one as the name',
    // Somebody of nearly their name is in the same cast.
    fine: {
      ...rows({ cast: [{ person: 'p1' }, { person: 'n-bo-lund' }] }),
      cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Anna Berg'), line('p3', 'Eva Dahl')],
    },
  },
  {
    rule: 'catalogue-people',
    red: rows({ directors: ['p4'] }),
    text: 'The Harbour (81000001) credits p4, who has no line in people',
    fine: rows({ directors: ['p3'] }),
  },
  {
    rule: 'catalogue-people',
    red: { cataloguePeople: [...tinyData().cataloguePeople, line('p5', 'Kim Roe')] },
    text: 'p5 (Kim Roe) is in no title',
  },
  {
    rule: 'names-of-people',
    red: { cataloguePeople: [line('n-cast', 'Cast:'), line('n-the', 'the'), line('n-ab-cd', 'ab_cd')] },
    text: 'n-cast (Cast:) is a word of a list, or of a sentence',
    fine: { cataloguePeople: [line('p1', 'k.d. lang'), line('n-bo-lund', 'Mo’Nique'), line('p3', 'waa Wei')] },
  },
  {
    rule: 'casts-of-namesakes',
    red: rows({ wikidata: 'Q1' }, { netflixId: 2, wikidata: 'Q2', from: { cast: 'wikipedia-movies-2023' } }),
    text: 'The Harbour (2) has the cast of 81000001, another title of that name',
    // One title under two ids.
    fine: rows({ wikidata: 'Q1' }, { netflixId: 2, wikidata: 'Q1', from: { cast: 'wikipedia-movies-2023' } }),
  },
  {
    rule: 'casts-of-namesakes',
    red: rows({}, { netflixId: 2, year: 2010, from: { cast: 'wikipedia-movies-2023' } }),
    text: 'The Harbour (2) has the cast of 81000001, another title of that name',
    // So Netflix itself lists them.
    fine: rows({}, { netflixId: 2, year: 2010 }),
  },
  {
    rule: 'known-for-backed',
    red: { ...berg({ title: 'Tide', netflixId: 70000002 }), ...rows({}, { netflixId: 70000002, cast: [] }) },
    text: "Tide (70000002) does not credit Ann Berg; name a source, or the catalogue's spelling among the other names",
    fine: {
      ...berg({ title: 'Tide', netflixId: 70000002, source: 'https://paper.example/tide' }),
      ...rows({}, { netflixId: 70000002, cast: [] }),
    },
  },
  {
    rule: 'text-lengths',
    red: titles(title({ synopsis: 'Too short to say anything.' })),
    text: 'the synopsis has 5 words; a full title’s has 40 to 90',
  },
  {
    rule: 'text-lengths',
    red: people({ background: LONG_ENOUGH.repeat(5) }),
    text: 'the background has 85 words; one has 12 to 70',
    fine: people({ background: LONG_ENOUGH.repeat(4) }),
  },
  {
    rule: 'text-lengths',
    red: titles(title({ behindTheScenes: [making({ text: 'Built in Bergen.' })] })),
    text: 'the behindTheScenes 1 has 3 words; a note on the making has 8 to 70',
  },
  {
    rule: 'text-lengths',
    red: titles(title(), brief({ synopsis: LONG_ENOUGH })),
    text: 'the synopsis has 17 words; a brief title’s has 25 to 60',
    fine: titles(title(), brief({ synopsis: LONG_ENOUGH.repeat(2) })),
  },
  {
    rule: 'text-lengths',
    red: titles(title(), brief({ synopsis: LONG_ENOUGH.repeat(4) })),
    text: 'the synopsis has 68 words; a brief title’s has 25 to 60',
    fine: titles(title({ synopsis: LONG_ENOUGH.repeat(4) })),
  },
  {
    rule: 'covered-characters',
    red: { ...covered(), ...people({ background: `${LONG_ENOUGH} She was Ness.` }) },
    text: 'the background says “Ness” of Ann Berg, whose character is covered',
    fine: covered(),
  },
  {
    rule: 'covered-characters',
    red: covered({ role: making({ text: 'She cut the hair of Mia herself.' }) }),
    text: 'the role says “Mia” of Ann Berg, whose character is covered',
    fine: covered({ role: making({ text: 'She cut the hair of Mia herself.', spoiler: 'mild' }) }),
  },
  {
    rule: 'covered-characters',
    red: { ...covered(), ...news(article({ headline: 'Ann Berg on being Mia' })) },
    text: 'a headline says “Mia” of Ann Berg, whose character is covered',
    fine: { ...covered(), ...news(article({ headline: 'Who is Mia?' })) },
  },
  {
    rule: 'covered-characters',
    red: { ...covered(), ...news(article({ headline: 'Ann Berg on being Mia', titles: [70000002, 81000001] })) },
    text: 'a headline says “Mia” of Ann Berg, whose character is covered',
    // In another title she may be of that name, and in sight.
    fine: { ...covered(), ...news(article({ headline: 'Ann Berg on being Mia', titles: [70000002] })) },
  },
  {
    rule: 'covered-characters',
    red: titles(
      title({ cast: CAST_COVERED, behindTheScenes: [making({ text: 'Mia Ness was cast late, as Ann Berg.' })] }),
    ),
    text: 'a note on the making says “Mia Ness” of Ann Berg, whose character is covered',
    fine: titles(title({ behindTheScenes: [making({ text: 'Mia Ness was cast late, as Ann Berg.' })] })),
  },
  {
    rule: 'covered-characters',
    // The character is the catalogue's own.
    red: {
      ...titles(title(), brief({ castCorrections: [{ key: 'p1', characterSpoiler: 'full' }] })),
      ...news(article({ headline: 'Ann Berg on being Mia', titles: [70000002] })),
    },
    text: 'a headline says “Mia” of Ann Berg, whose character is covered',
    fine: titles(title(), brief({ castCorrections: [{ key: 'p1', characterSpoiler: 'full' }] })),
  },
  {
    rule: 'synopses-differ',
    red: titles(title(), other({ synopsis: `Mia Ness, comes to ${LONG_ENOUGH.repeat(3)}` })),
    text: 'the synopsis begins like that of the-harbour',
    fine: titles(title(), other({ synopsis: `Mia Ness leaves ${LONG_ENOUGH.repeat(3)}` })),
  },
  {
    rule: 'no-repeated-sentence',
    red: titles(
      title(),
      other({ behindTheScenes: [making({ text: 'The lighthouse was built in a car-park in Bergen!' })] }),
    ),
    text: '“The lighthouse was built in a car-park in Bergen!” also appears in data/titles/the-harbour.json',
    fine: titles(title(), other({ synopsis: 'A tide.', behindTheScenes: [] })),
  },
  {
    rule: 'no-repeated-sentence',
    red: titles(title({ behindTheScenes: [making(), making(), making()] })),
    text: '“The lighthouse was built in a car park in Bergen.” appears 3 times in it',
    fine: titles(
      title({ behindTheScenes: [making(), making({ text: 'It was built in Bergen, and painted white.' })] }),
    ),
  },
  {
    rule: 'article-addresses',
    red: cites('https://ann:secret@paper.example/light'),
    text: 'https://ann:secret@paper.example/light contains a login',
    fine: cites('https://paper.example/@ann/light'),
  },
  {
    rule: 'article-addresses',
    red: news(article({ url: 'https://paper.example/light?utm_source=x' })),
    text: 'https://paper.example/light?utm_source=x has tracking parameters',
    fine: news(article({ url: 'https://paper.example/light?id=7' })),
  },
  {
    rule: 'article-addresses',
    red: people({ sources: ['https://paper.example/berg?fbclid=1'] }),
    text: 'https://paper.example/berg?fbclid=1 has tracking parameters',
  },
  {
    rule: 'article-addresses',
    red: news(article(), article({ headline: 'Again' })),
    text: 'https://paper.example/light appears twice in the news',
    fine: news(article(), article({ url: 'https://paper.example/2' })),
  },
  {
    rule: 'article-addresses',
    red: cites('https://paper.example/light;jsessionid=7?id=7'),
    text: 'https://paper.example/light;jsessionid=7?id=7 has tracking parameters',
    fine: cites('https://paper.example/light;7?id=7&reference=8'),
  },
  {
    rule: 'article-addresses',
    red: cites('https://paper.example/light#at_medium=rss'),
    text: 'https://paper.example/light#at_medium=rss has tracking parameters',
    fine: cites('https://paper.example/light#lamps'),
  },
  {
    rule: 'article-addresses',
    red: berg({ title: 'Tide', source: 'https://paper.example/tide?gclid=1' }),
    text: 'https://paper.example/tide?gclid=1 has tracking parameters',
    fine: berg({ title: 'Tide', source: 'https://paper.example/tide' }),
  },
  {
    rule: 'article-addresses',
    red: cites('https://news.castrumors.example/light'),
    text: 'https://news.castrumors.example/light is on a site that invents its stories',
    fine: cites('https://paper.example/castrumors'),
  },
  {
    rule: 'news-once',
    red: twice('https://paper.example/light', 'https://www.paper.example/light/'),
    text: 'https://www.paper.example/light/ is the article at https://paper.example/light',
    fine: twice('https://paper.example/light', 'https://www.paper.example/light/2'),
  },
  {
    rule: 'news-once',
    red: twice('https://paper.example/a?id=7', 'https://m.paper.example/a/index.html?utm_source=x&id=7#top'),
    text: 'https://m.paper.example/a/index.html?utm_source=x&id=7#top is the article at https://paper.example/a?id=7',
    fine: twice('https://paper.example/a?id=7', 'https://paper.example/a?id=8'),
  },
  {
    rule: 'news-once',
    red: twice('https://paper.example/a.html', 'https://paper.example/amp/a.amp.html?outputType=amp'),
    text: 'https://paper.example/amp/a.amp.html?outputType=amp is the article at https://paper.example/a.html',
    fine: twice('https://paper.example/a.html', 'https://paper.example/lamp/a.html'),
  },
  {
    rule: 'news-once',
    red: twice('https://paper.example/a', 'https://web.archive.org/web/2020/http://paper.example/a'),
    text: 'https://web.archive.org/web/2020/http://paper.example/a is the article at https://paper.example/a',
    fine: twice('https://paper.example/a', 'https://web.archive.org/web/2020/http://other.example/a'),
  },
  {
    rule: 'news-once',
    // An agency's piece in two papers.
    red: news(article({ publisher: 'UPI' }), article({ publisher: 'UPI', url: 'https://other.example/1' })),
    text: 'https://other.example/1 is the article at https://paper.example/light',
    fine: news(article(), article({ publisher: 'Other', url: 'https://other.example/1' })),
  },
  {
    rule: 'news-once',
    red: news(article(), article({ url: 'https://paper.example/2', headline: '“A Light, Nobody Lit”' })),
    text: 'https://paper.example/2 is the article at https://paper.example/light',
    fine: news(article(), article({ url: 'https://paper.example/2', date: '2020-05-02' })),
  },
  {
    rule: 'original-addresses',
    red: cites('https://web.archive.org/web/2020/https://paper.example/light'),
    text: 'https://web.archive.org/web/2020/https://paper.example/light is an archive’s copy',
    fine: cites('https://paper.example/archive.org/light'),
  },
  {
    rule: 'original-addresses',
    red: cites('https://t.co/x7'),
    text: 'https://t.co/x7 leads elsewhere',
    fine: cites('https://sport.co/x7'),
  },
  {
    rule: 'original-addresses',
    red: cites('https://www.msn.com/light'),
    text: 'https://www.msn.com/light is a repost, or a reseller’s page',
    fine: cites('https://msn.example/light'),
  },
  {
    rule: 'original-addresses',
    red: { ...cites('https://uk.yahoo.com/light'), ...table({ host: 'yahoo.com', names: ['Yahoo'] }) },
    text: 'https://uk.yahoo.com/light is a repost, or a reseller’s page, not Yahoo’s own',
    fine: { ...cites('https://uk.yahoo.com/light', 'Yahoo'), ...table({ host: 'yahoo.com', names: ['Yahoo'] }) },
  },
  ...(
    [
      ['https://paper.example/light/amp/', 'AMP', 'https://paper.example/amplified/'],
      ['https://amp.paper.example/light', 'AMP', 'https://amplifier.example/light'],
      ['https://paper.example/light.amp.html', 'AMP', 'https://paper.example/light.html'],
      ['https://paper.example/light?amp', 'AMP', 'https://paper.example/light?page=amps'],
      ['https://paper.example/print/light', 'print', 'https://paper.example/prints/light'],
      ['https://paper.example/light?view=print', 'print', 'https://paper.example/light?view=reprint'],
      ['https://paper.example/7/print-view.html', 'print', 'https://paper.example/7/printing-views.html'],
      ['https://staging.paper.example/light', 'staging', 'https://staging.example/light'],
    ] as const
  ).map(([url, view, fine]) => ({
    rule: 'original-addresses',
    red: cites(url),
    text: `${url} is the ${view} view of a page`,
    fine: cites(fine),
  })),
  {
    rule: 'pages-of-notes',
    red: titles(title({ synopsisSources: ['https://amp.paper.example/light'] })),
    text: 'https://amp.paper.example/light is the AMP view of a page',
    fine: titles(title({ synopsisSources: ['https://amplifier.example/light'] })),
  },
  {
    rule: 'pages-of-notes',
    red: titles(title({ behindTheScenes: [backedBy('https://preview.paper.example/light')] })),
    text: 'https://preview.paper.example/light is the staging view of a page',
    // What an archive keeps may be all that is left.
    fine: titles(
      title({ behindTheScenes: [backedBy('https://web.archive.org/web/2017/https://paper.example/light')] }),
    ),
  },
  {
    rule: 'pages-of-notes',
    red: titles(title({ cast: [{ person: 'ann-berg', role: backedBy('https://t.co/x7') }] })),
    text: 'https://t.co/x7 leads elsewhere',
    fine: titles(title({ cast: [{ person: 'ann-berg', role: backedBy('https://sport.co/x7') }] })),
  },
  {
    rule: 'pages-of-notes',
    red: people({ sources: ['https://paper.example/light?amp'] }),
    text: 'https://paper.example/light?amp is the AMP view of a page',
    fine: people({ sources: ['https://paper.example/light'] }),
  },
  {
    rule: 'pages-of-notes',
    red: berg({ title: 'The Harbour', year: 2018, source: 'https://paper.example/print/light' }),
    text: 'https://paper.example/print/light is the print view of a page',
    fine: berg({ title: 'The Harbour', year: 2018, source: 'https://paper.example/light' }),
  },
  {
    rule: 'publisher-fits',
    red: cites('https://www.other.example/light', 'Other'),
    text: 'lacks the host of https://www.other.example/light; add the line {"host":"other.example","names":["Other"]}',
    fine: {
      ...cites('https://www.other.example/light', 'Other'),
      ...table(PAPER, { host: 'other.example', names: ['Other'] }),
    },
  },
  {
    rule: 'publisher-fits',
    // One line for all of a host, and an agency is nobody's own name.
    red: news(
      article({ url: 'https://other.example/1', publisher: 'Weekend' }),
      article({ url: 'https://other.example/2', publisher: 'Reuters' }),
      article({ url: 'https://other.example/3', publisher: 'Other' }),
    ),
    text: 'lacks the host of https://other.example/1; add the line {"host":"other.example","names":["Other","Weekend"]}',
    // Whose a copy is, nobody needs to know.
    fine: cites('https://www.msn.com/light', 'Other'),
  },
  {
    rule: 'publisher-fits',
    red: cites('https://blog.paper.example/light', 'PAPER'),
    text: 'the publisher of https://blog.paper.example/light is Paper, not PAPER; if both are right, change the line in data/vocabulary/publishers.jsonl to {"host":"paper.example","names":["Paper","PAPER"]}',
    fine: {
      ...cites('https://blog.paper.example/light', 'The Blog'),
      ...table(PAPER, { host: 'blog.paper.example', names: ['The Blog'] }),
    },
  },
  {
    rule: 'publisher-fits',
    red: cites('https://paper.example/light', 'AFP News'),
    text: 'the publisher of https://paper.example/light is Paper, not AFP News; if both are right, change the line in data/vocabulary/publishers.jsonl to {"host":"paper.example","names":["Paper","AFP News"]}',
    fine: cites('https://paper.example/light', 'AFP'),
  },
  {
    rule: 'publisher-fits',
    red: titles(
      title({
        behindTheScenes: [
          making({ source: { publisher: 'Post', url: 'https://web.archive.org/web/2020/http://paper.example/a' } }),
        ],
      }),
    ),
    text: 'the publisher of https://web.archive.org/web/2020/http://paper.example/a is Paper, not Post; if both are right, change the line in data/vocabulary/publishers.jsonl to {"host":"paper.example","names":["Paper","Post"]}',
    // A page of another host, and one on a portal, may back a statement.
    fine: {
      ...titles(
        title({
          behindTheScenes: [
            making({ source: { publisher: 'Post', url: 'https://post.example/a' } }),
            making({ text: 'The boat sank.', source: { publisher: 'Post', url: 'https://yahoo.com/a' } }),
          ],
        }),
      ),
      ...table(PAPER, { host: 'yahoo.com', names: ['Yahoo'] }),
    },
  },
  {
    rule: 'publisher-fits',
    red: table(PAPER, { host: 'sunday.example', names: ['The PAPER'] }),
    text: 'The PAPER (sunday.example) is called Paper elsewhere',
    fine: table(PAPER, { host: 'sunday.example', names: ['Paper', 'Papers'] }),
  },
  {
    rule: 'publisher-fits',
    red: table(PAPER, { host: 'wire.example', names: ['The Associated Press'] }),
    text: 'The Associated Press (wire.example) is called Associated Press elsewhere',
    fine: table(PAPER, { host: 'wire.example', names: ['Associated Press'] }),
  },
  {
    rule: 'publisher-fits',
    red: table(PAPER, PAPER),
    text: 'paper.example appears twice',
  },
  {
    rule: 'news-of-titles',
    red: news(article({ titles: [81000001, 9] })),
    text: 'https://paper.example/light is about 9, which is not in the data set',
    fine: { ...news(article({ titles: [9] })), ...titles(title(), other({ netflixId: 9 })) },
  },
  {
    rule: 'news-in-order',
    red: news(article(), article({ url: 'https://paper.example/2', date: '2020-04-30' })),
    text: 'https://paper.example/2 must come before https://paper.example/light',
    fine: news(article(), article({ url: 'https://paper.example/2', date: '2020-05-02' })),
  },
  {
    rule: 'news-in-order',
    red: news(article(), article({ url: 'https://paper.example/2' })),
    text: 'https://paper.example/2 must come before https://paper.example/light',
    fine: news(article({ url: 'https://paper.example/2' }), article()),
  },
  {
    rule: 'article-dates',
    red: news(article({ date: '2026-03-02' })),
    text: '“A light nobody lit” is in the future (2026-03-02)',
    fine: news(article({ date: '2026-01-02' })),
  },
  {
    rule: 'article-dates',
    red: news(article({ date: '2026-04' })),
    text: '“A light nobody lit” is in the future (2026-04)',
    // The month that the edition is of.
    fine: news(article({ date: '2026-01' })),
  },
  {
    rule: 'news-in-order',
    red: news(article({ date: '2020-05-02' }), article({ date: '2020-05', url: 'https://paper.example/z' })),
    text: 'https://paper.example/z must come before https://paper.example/light',
    fine: news(article(), article({ date: '2020-05', url: 'https://paper.example/z' })),
  },
  {
    rule: 'article-dates',
    red: news(article({ date: '2026-02-01' })),
    text: '“A light nobody lit” (2026-02-01) is younger than the edition (2026-01-02): set data/edition.json',
  },
  {
    rule: 'article-dates',
    red: news(article({ date: '2005-01-01', publisher: 'Vulture' })),
    text: 'Vulture did not exist on 2005-01-01',
    fine: news(article({ date: '2006-01-01', publisher: 'Vulture' })),
  },
  {
    rule: 'days-passed',
    red: { date: '2026-03-02' },
    text: 'the edition is in the future (2026-03-02)',
    fine: { date: TODAY },
  },
  {
    rule: 'days-passed',
    red: { ...titles(title({ idVerified: '2026-03-02' })), date: TODAY },
    text: 'the id was checked in the future (2026-03-02)',
    fine: { ...titles(title({ idVerified: TODAY })), date: TODAY },
  },
  {
    rule: 'days-passed',
    red: titles(title({ idVerified: '2026-02-01' })),
    text: 'the id was checked (2026-02-01) after the edition (2026-01-02): set data/edition.json',
  },
  {
    rule: 'days-passed',
    red: titles(title({ year: 2028 })),
    text: 'The Harbour is of 2028',
    fine: titles(title({ year: 2027 })),
  },
  {
    rule: 'days-passed',
    red: rows({ premiere: '2028-01-01' }),
    text: 'the premiere of The Harbour (81000001) is of 2028',
    fine: rows({ premiere: '2027-01-01' }),
  },
  {
    rule: 'days-passed',
    red: berg({ title: 'Tide', year: 2099, source: 'https://paper.example/tide' }),
    text: 'Tide is of 2099',
    fine: berg({ title: 'Tide', source: 'https://paper.example/tide' }),
  },
  {
    rule: 'one-kind-of-marks',
    red: people({ background: `${LONG_ENOUGH} She’s at home on the stage.` }),
    text: 'its background has ’',
    fine: people({ background: `${LONG_ENOUGH} She's at home on the stage, “and nowhere else”.` }),
  },
  {
    rule: 'one-kind-of-marks',
    red: titles(
      title({ behindTheScenes: [making({ text: 'They called the place "a light" while they built it there.' })] }),
    ),
    text: 'its behindTheScenes 1 has "',
  },
  {
    rule: 'headlines-uncut',
    red: news(article({ headline: 'A light nobody…' })),
    text: "“A light nobody…” is cut off, or contains its site's name",
    fine: news(article({ headline: 'A light … nobody lit' })),
  },
  {
    rule: 'headlines-uncut',
    red: news(article({ headline: 'A light | Paper' })),
    text: "“A light | Paper” is cut off, or contains its site's name",
  },
  {
    rule: 'headlines-uncut',
    red: news(article({ headline: 'A light nobody lit. '.repeat(13).trim() })),
    text: `“${'A light nobody lit. '.repeat(13).trim()}” has 259 letters; a headline has at most 250`,
    fine: news(article({ headline: 'A light nobody lit. '.repeat(12).trim() })),
  },
  {
    rule: 'private-life',
    red: people({ background: `${LONG_ENOUGH} She married a colleague.` }),
    text: 'says “married”',
    fine: people({
      background: `${LONG_ENOUGH} She was seen in Just Married.`,
      knownFor: [{ title: 'Just Married', source: 'https://paper.example/jm' }],
    }),
  },
];

function findings(changes: Partial<DataSet> | undefined, rule: string): string[] {
  return lint(tinyData(changes), [], TODAY)
    .filter((problem) => problem.rule === rule)
    .map(({ text }) => text);
}

test('a good data set has no findings', () => {
  expect(lint(tinyData(), [], TODAY)).toEqual([]);
});

describe.each(CASES)('$rule: $text', ({ rule, red, text, fine }) => {
  test('is found', () => {
    expect(findings(red, rule)).toContain(text);
  });
  test('and its correct counterpart is not', () => {
    expect(findings(fine, rule)).toEqual([]);
  });
});

test('every finding leads to its place: a file of one value, or the lines it is about', () => {
  const ONE_VALUE = /^data\/(titles\/.+|people\/.+|edition)\.json$/;
  const lost = CASES.flatMap(({ red, rule }) =>
    lint(tinyData(red), [], TODAY).filter((problem) => problem.rule === rule),
  ).filter(({ place, about = [] }) => !ONE_VALUE.test(place) && about.length === 0);
  expect(lost).toEqual([]);
});

test('an article that is there twice by its address and by its words is one finding', () => {
  const again = article({ url: 'https://www.paper.example/light/' });
  expect(findings(news(article(), again), 'news-once')).toEqual([
    'https://www.paper.example/light/ is the article at https://paper.example/light',
  ]);
});

test('a finding about two places names both', () => {
  const both = (changes: Partial<DataSet>, rule: string): unknown =>
    lint(tinyData(changes), [], TODAY).find((problem) => problem.rule === rule)?.about;
  const [one, other] = [article(), article({ headline: 'Again' })];
  const files = titles(title(), title());
  expect(both(news(one, other), 'article-addresses')).toEqual([other, one]);
  expect(both(rows({}, { year: 2001 }), 'ids-once')).toEqual([row({ year: 2001 }), row()]);
  expect(both(files, 'ids-once')).toEqual([files.titles?.get('other-1'), files.titles?.get('the-harbour')]);
});

test('a finding’s own remedy replaces its rule’s', () => {
  const remedies = (changes: Partial<DataSet>, rule: string): string[] =>
    lint(tinyData(changes), [], TODAY).flatMap((problem) => (problem.rule === rule ? problem.remedy : []));
  const short = [LONG_ENOUGH, LONG_ENOUGH.repeat(4)].map((synopsis) => titles(title(), brief({ synopsis })));
  expect(short.flatMap((changes) => remedies(changes, 'text-lengths'))).toEqual([
    'lengthen the text until it fits',
    'shorten the text until it fits',
  ]);
  const nobody = { cast: [{ person: 'eva-dahl' }] };
  expect(remedies(titles(title(), brief(nobody)), 'cast-files-exist').join()).toMatch(/^name them by "name"/);
  expect(remedies(titles(title(nobody)), 'cast-files-exist').join()).toMatch(/^npm run data -- new --person NAME/);
});

test('a sentence that a file repeats is found once in it, and once in each other file', () => {
  const again = other({ behindTheScenes: [making(), making()] });
  const data = tinyData(titles(title({ behindTheScenes: [making(), making(), making()] }), again, again));
  const found = lint(data, [], TODAY).filter(({ rule }) => rule === 'no-repeated-sentence');
  const said = found.map(({ place, text }) => `${place}: ${text}`).filter((line) => line.includes('lighthouse'));
  const sentence = '“The lighthouse was built in a car park in Bergen.”';
  expect(said).toEqual([
    `data/titles/the-harbour.json: ${sentence} appears 3 times in it`,
    `data/titles/other-1.json: ${sentence} appears 2 times in it`,
    `data/titles/other-1.json: ${sentence} also appears in data/titles/the-harbour.json`,
    `data/titles/other-2.json: ${sentence} appears 2 times in it`,
    `data/titles/other-2.json: ${sentence} also appears in data/titles/the-harbour.json`,
  ]);
});

test('every rule has a case, a name of its own, a reason and a remedy', () => {
  expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ name }) => name).sort());
  for (const { why, remedy } of RULES) for (const words of [why, remedy]) expect(words.length).toBeGreaterThan(20);
});

test('what holds a build finds the same there, and minds its own exceptions alone', () => {
  expect(BUILD_RULES.map(({ name }) => name)).toEqual(['article-dates', 'days-passed']);
  const data = tinyData({ date: '2099-01-01', ...people({ background: 'Her son.' }) });
  const finding = {
    rule: 'days-passed',
    place: 'data/edition.json',
    text: 'the edition is in the future (2099-01-01)',
  };
  const others = { rule: 'private-life', place: 'data/people/bo.json', text: 'says “son”', why: 'nobody looks here' };
  expect(lint(data, [others], TODAY, BUILD_RULES)).toMatchObject([finding]);
  expect(lint(data, [others, { ...finding, why: 'a test of the future' }], TODAY, BUILD_RULES)).toEqual([]);
});

describe('exceptions', () => {
  const son = people({ background: `${LONG_ENOUGH} Her son is a part she played.` });
  const exception = {
    rule: 'private-life',
    place: 'data/people/ann-berg.json',
    text: 'says “son”',
    why: 'the son of a character',
  };

  test('silence the finding that they match, and no other', () => {
    expect(lint(tinyData(son), [exception], TODAY)).toEqual([]);
    expect(lint(tinyData(son), [{ ...exception, place: 'data/people/bo-lund.json' }], TODAY)).toHaveLength(2);
  });

  test('for one word do not hide another', () => {
    const more = people({ background: `${LONG_ENOUGH} She played a son, and married.` });
    expect(lint(tinyData(more), [exception], TODAY).map(({ text }) => text)).toEqual(['says “married”']);
  });

  test('that nothing needs any more are an error', () => {
    expect(lint(tinyData(), [exception], TODAY)).toMatchObject([
      {
        rule: 'exceptions-needed',
        place: 'data/lint/exceptions.json',
        text: 'no longer needed: private-life at data/people/ann-berg.json: says “son”',
      },
    ]);
  });

  test.each([
    [{}, 'data/lint/exceptions.json: is not a list'],
    [
      [exception, { ...exception, why: 'so' }],
      'data/lint/exceptions.json: entry 2, why: “so” is shorter than 10 characters',
    ],
    [[{ rule: 'private-life' }], 'data/lint/exceptions.json: entry 1, place: is missing'],
  ])('that are malformed are named: %j', (exceptions, message) => {
    expect(() => lint(tinyData(), exceptions, TODAY)).toThrow(message);
  });
});

test('any title may have any number of articles, a brief one too', () => {
  const many = Array.from({ length: 22 }, (_, at) =>
    article({ url: `https://paper.example/${10 + at}`, headline: `A light ${at}`, titles: [70000002] }),
  );
  expect(lint(tinyData({ ...titles(title(), brief()), ...news(...many) }), [], TODAY)).toEqual([]);
});

test('an article may be of a month', () => {
  expect(Citation.parse(article({ date: '2024-04' })).date).toBe('2024-04');
});

test.each([
  ['an address is https', { url: 'http://paper.example/light' }, 'url'],
  ['an article says how much it gives away', { spoiler: undefined }, 'spoiler'],
  ['an article is of a day or a month', { date: '2020' }, 'date'],
  ['there are twelve months', { date: '2020-13' }, 'date'],
  ['an article is about a title', { titles: [] }, 'titles'],
  ['an article names a title once', { titles: [81000001, 81000001] }, 'titles'],
])('the schema holds: %s', (_, broken, field) => {
  const parsed = Citation.safeParse({ ...article(), ...broken });
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

test.each([
  ['paper.example', true],
  ['blog.paper.example', true],
  ['m.example', true],
  ['www.paper.example', false],
  ['amp.paper.example', false],
  ['Paper.example', false],
  ['https://paper.example', false],
  ['paper', false],
])('a publisher’s host is without its device and its scheme: %s', (host, isOne) => {
  expect(Publisher.safeParse({ host, names: ['Paper'] }).success).toBe(isOne);
});
