import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceOf } from '../../background/page/evidence.ts';
import { type PageSays, REQUESTS } from '../../shared/protocol.ts';
import { SURFACES } from '../surfaces.ts';
import type { Detection, Surface } from './detect.ts';
import { isKids, ledTo as ledFrom, showsAd } from './evidence.ts';

function page(html: string, lang = 'en'): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}">${html}</html>`).window.document;
}
const at = (surface: Surface, netflixId = 81219887): Detection => ({ surface, netflixId });
/** As the background understands what the page says. */
const readEvidence = (of: Document, { surface, netflixId }: Detection, past?: PageSays): Evidence =>
  evidenceOf({ netflixId, now: SURFACES[surface].says(of), past, isAfterTitle: false, isSettled: true });
const ledTo = (of: Document, id: number, surface: Surface): boolean => ledFrom(SURFACES[surface].fronts(of), id);
const names = (html: string, surface: Surface): readonly string[] => readEvidence(page(html), at(surface)).names;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const context = (script: string): string => `<script>netflix.reactContext = ${script};</script>`;

describe('a signed-out page is named by structured places', () => {
  const TAB = '<title>Watch Baby Reindeer | Netflix Official Site</title>';
  const SERIES = { '@type': 'TVSeries', name: 'Baby Reindeer', url: 'https://www.netflix.com/title/81219887' };
  test.each([
    ['JSON-LD before all else', `${jsonLd(SERIES) + TAB}<h1>A heading</h1>`, ['Baby Reindeer']],
    ['a film’s', jsonLd({ '@type': 'Movie', name: 'Tom &amp; Jerry' }), ['Tom & Jerry']],
    ['a name in entities', jsonLd({ '@type': 'Movie', name: 'L&#233;on &#X2019; &#9999999;' }), ['Léon ’ &#9999999;']],
    [
      'the one of several with the address’s id',
      jsonLd([{ ...SERIES, name: 'No', url: '/title/7' }, SERIES]),
      ['Baby Reindeer'],
    ],
    [
      'a title with a graph of other things',
      jsonLd({ ...SERIES, '@graph': [{ '@type': 'BreadcrumbList' }] }),
      ['Baby Reindeer'],
    ],
    [
      'a title with a main thing of its own',
      jsonLd({ ...SERIES, mainEntity: { '@type': 'VideoObject', name: 'Trailer' } }),
      ['Baby Reindeer'],
    ],
    ['a graph', jsonLd({ '@graph': [{ '@type': 'Organization', name: 'Netflix' }, SERIES] }), ['Baby Reindeer']],
    ['a season’s series', jsonLd({ '@type': 'TVSeason', name: 'Season 1', partOfSeries: SERIES }), ['Baby Reindeer']],
    ['a series’ of an episode, and not the episode', jsonLd({ '@type': 'TVEpisode', name: 'Pilot' }), []],
    ['no season', `${jsonLd({ '@type': 'TVSeason', name: 'Season 1' })}<h1>Baby Reindeer</h1>`, ['Baby Reindeer']],
    [
      'a type with its vocabulary',
      jsonLd({ ...SERIES, '@type': ['Product', 'http://schema.org/TVSeries'] }),
      ['Baby Reindeer'],
    ],
    ['what a page is about', jsonLd({ '@type': 'WebPage', name: 'A page', mainEntity: SERIES }), ['Baby Reindeer']],
    [
      'a name with its language',
      jsonLd({ ...SERIES, name: { '@value': 'Baby Reindeer', '@language': 'en' } }),
      ['Baby Reindeer'],
    ],
    [
      'several names',
      jsonLd({ ...SERIES, name: ['베이비 레인디어'], alternateName: 'Baby Reindeer' }),
      ['베이비 레인디어', 'Baby Reindeer'],
    ],
    [
      'no several others',
      `${jsonLd([
        { ...SERIES, name: 'No', url: '/title/7' },
        { ...SERIES, name: 'No', url: '/title/8' },
      ])}<h1>Baby Reindeer</h1>`,
      ['Baby Reindeer'],
    ],
    [
      'no several others, though no heading says that they are others',
      jsonLd([
        { ...SERIES, name: 'No', url: '/title/7' },
        { ...SERIES, name: 'Nor this', url: '/title/8' },
      ]),
      [],
    ],
    [
      'one without an address before another',
      jsonLd([
        { ...SERIES, name: 'No', url: '/title/7' },
        { '@type': 'Movie', name: 'Baby Reindeer' },
      ]),
      ['Baby Reindeer'],
    ],
    [
      'no other that the heading does not name',
      `${jsonLd({ ...SERIES, name: 'No', url: '/title/7' })}<h1>Baby Reindeer</h1>`,
      ['Baby Reindeer'],
    ],
    [
      'another that the heading holds',
      `${jsonLd({ ...SERIES, url: '/title/7' })}<h1>BABY REINDEER: Season 2</h1>`,
      ['Baby Reindeer'],
    ],
    ['no list of other titles', jsonLd({ '@type': 'ItemList', name: 'More', itemListElement: [SERIES] }), []],
    ['headings', `<h1> Baby \n Reindeer </h1>${TAB}`, ['Baby Reindeer']],
    ['a logo', '<h1> <img alt="Baby Reindeer"> </h1>', ['Baby Reindeer']],
    ['no heading of the site’s own', '<h1>NETFLIX</h1><h1>Baby Reindeer</h1>', ['Baby Reindeer']],
    ['what is seen', '<h1>\u2068Ba\u00ADby\u200B Rein\uFEFFdeer\u2069\u200E</h1>', ['Baby Reindeer']],
    ['the metadata’s heading', '<div data-uia="metadata"><h2>Baby Reindeer</h2></div>', ['Baby Reindeer']],
    [
      'no heading of a title beside it',
      '<div data-uia="more-like-this"><h1>No</h1><div data-uia="metadata"><h2>No</h2></div></div>',
      [],
    ],
    [
      'the page’s own state',
      context('{"models":{"nmTitleGQL":{"data":{"copy":{"title":"Baby\\x20Reindeer","synopsis":"…"}}}}}'),
      ['Baby Reindeer'],
    ],
    [
      'state, with a synopsis before the name',
      context(
        '{"models":{"nmTitleGQL":{"data":{"copy":{"synopsis":"A \\"word\\".","title":"Tom \\x26 Jerry\\u0027s"}}}}}',
      ),
      ["Tom & Jerry's"],
    ],
    [
      'state in a later script than one without a name',
      context('{"copy":{"button":"Go"}}') + context('{"copy":{"title":"Baby Reindeer"}}'),
      ['Baby Reindeer'],
    ],
    [
      'JSON-LD with all its episodes',
      `${jsonLd({ ...SERIES, description: 'x'.repeat(900_000) })}<h1>A heading</h1>`,
      ['Baby Reindeer'],
    ],
    [
      'JSON-LD after many scripts of other things',
      `${jsonLd({ '@type': 'VideoObject', name: 'Trailer' }).repeat(12) + jsonLd(SERIES)}<h1>A heading</h1>`,
      ['Baby Reindeer'],
    ],
    [
      'all that JSON-LD calls it',
      jsonLd({ ...SERIES, alternateName: [...'abcdefghi'] }),
      ['Baby Reindeer', ...'abcdefghi'],
    ],
    ['no other script', '<script>var other = {"copy":{"title":"No"}}</script>', []],
    ['the tab’s title never', TAB, []],
  ])('%s', (_, html, expected) => {
    expect(names(html, 'page')).toEqual(expected);
  });

  const whole = (id: number): string =>
    context(`{"nmTitleGQL":{"data":{"copy":{"title":"Ozark"},"metaData":{"videoId":7,"topLevelVideoId":${id}}}}}`);

  test('the tab’s title is told apart, as it stands', () => {
    expect(readEvidence(page(TAB), at('page')).tabTitle).toBe('Watch Baby Reindeer | Netflix Official Site');
    expect(readEvidence(page(''), at('page')).tabTitle).toBeUndefined();
  });

  test.each([
    [jsonLd({ ...SERIES, url: '/title/80117552' }), 80117552],
    ['<link rel="canonical" href="https://www.netflix.com/de/title/80117552?x=1">', 80117552],
    [`${jsonLd({ ...SERIES, url: '/title/80117552' })}<link rel="canonical" href="/title/5">`, undefined],
    [whole(80117552), 80117552],
    [`${whole(80117552)}<link rel="canonical" href="/title/5">`, undefined],
    [`${whole(81219887)}<link rel="canonical" href="/title/81219887">`, undefined],
    [jsonLd(SERIES), undefined],
    ['<link rel="canonical" href="/title/0">', undefined],
    ['', undefined],
  ])('a page that is about another id says so: %s', (html, id) => {
    expect(readEvidence(page(html), at('page')).aboutId).toBe(id);
  });
});

describe('what is told by a script stays as it is when the address changes', () => {
  const SERIES = { '@type': 'TVSeries', name: 'Ozark', url: '/title/80117552' };
  const stale = (html: string) => SURFACES.page.says(page(html));
  const link = '<link rel="canonical" href="/title/80117552">';
  const state = context('{"nmTitleGQL":{"copy":{"title":"Ozark"},"metaData":{"topLevelVideoId":80117552}}}');
  test.each([jsonLd(SERIES), jsonLd({ '@type': 'Movie', name: 'Ozark' }), link, state])('%s', (data) => {
    const after = page(`${data}<h1>Baby Reindeer</h1>`);
    expect(readEvidence(after, at('page'), stale(data))).toMatchObject({
      names: ['Baby Reindeer'],
      aboutId: undefined,
    });
  });

  test('and where another script is the first, it tells of the last title all the same', () => {
    const more = state.replace('"copy"', '"genreInfo":[],"copy"').replace('"metaData"', '"more":1,"metaData"');
    expect(readEvidence(page(more), at('page'), stale(state + more))).toMatchObject({ names: [], aboutId: undefined });
  });

  test('what is for the address’s own id is its own, and what is new counts', () => {
    const own = jsonLd({ ...SERIES, name: 'Baby Reindeer', url: '/title/81219887' });
    const evidence = readEvidence(page(`${own}<h1>Ozark</h1>`), at('page'), stale(own));
    expect(evidence).toMatchObject({ names: ['Baby Reindeer'] });
    const early = { netflixId: 81219887, now: stale(own), past: stale(own), isAfterTitle: false, isSettled: false };
    expect(evidenceOf(early)).toMatchObject({ names: ['Baby Reindeer'], earlier: [] });
    const season = page(`${jsonLd(SERIES)}${link}<h1>Ozark</h1>`);
    expect(readEvidence(season, at('page'), stale(own))).toMatchObject({ names: ['Ozark'], aboutId: 80117552 });
  });
});

describe('after another title, while what it called itself may still stand there', () => {
  const past: PageSays = { names: ['Skylines'], tabTitle: 'Skylines - Netflix', kind: 'series', language: 'en' };
  const understood = (now: Partial<PageSays>, isSettled = false): Evidence =>
    evidenceOf({ netflixId: 5, now: { ...past, ...now }, past, isAfterTitle: true, isSettled });

  test('neither its name nor a new title of the tab beside that is proof, nor what it is', () => {
    const nothing = { names: [], earlier: [], tabTitle: undefined, type: undefined };
    expect(understood({ tabTitle: 'Watch Skylines | Netflix' })).toMatchObject(nothing);
  });

  test('a new title of the tab is proof where no name stands there any more', () => {
    expect(understood({ names: [], tabTitle: 'The Shore - Netflix' })).toMatchObject({
      tabTitle: 'The Shore - Netflix',
    });
  });

  test('what has stayed for long is the title’s own', () => {
    expect(understood({}, true)).toMatchObject({ names: past.names, tabTitle: past.tabTitle, type: 'series' });
  });
});

describe('whatever a page holds is cut before it is used', () => {
  test.each([
    ['a name of 501 letters', `<h1>${'x'.repeat(501)}</h1>`],
    ['a tab’s title of 60 kB', `<title>${'- '.repeat(30_000)}</title>`],
    ['state of one endless name', context(`{"nmTitleGQL":{"copy":{"title":"${'\\x20'.repeat(50_000)}"}}}`)],
    ['state that opens and opens', context('"copy":{'.repeat(50_000))],
    ['JSON-LD of one endless name', jsonLd({ '@type': 'Movie', name: 'x'.repeat(200_000) })],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type":"Movie"</script>'],
    [
      'JSON-LD that nests and nests',
      `<script type="application/ld+json">${'['.repeat(60_000)}${']'.repeat(60_000)}</script>`,
    ],
    ['JSON-LD of a type that is no word', jsonLd({ '@type': [{ toString: 1 }, [[{ toString: 1 }]]], name: 'A' })],
    ['JSON-LD of nothing', jsonLd(null) + jsonLd(7) + jsonLd([[null]])],
  ])('%s', (_, html) => {
    const { names: found, tabTitle } = readEvidence(page(html), at('page'));
    for (const text of [...found, tabTitle ?? '']) expect(text.length).toBeLessThanOrEqual(300);
  });

  test.each(['page', 'modal', 'player'] as const)('and the background takes what is sent of it: %s', (surface) => {
    const long = 'x'.repeat(30_000);
    const pictures = [long, ...Array(200).keys()].map((name) => `<img class="previewModal--boxart" alt="${name}">`);
    const modal = `${pictures.join('')}<div class="previewModal--tags">${long}${',A'.repeat(5000)}</div>
      <div data-uia="videoMetadata--container"><p class="year">${long}</p></div>`;
    const held = page(
      `<head><title>${long}</title><link rel="canonical" href="${long}"></head><body>
        <div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">${modal}</div>
        <div data-uia="video-title">${long}</div><h1>${long}</h1><h1>\uD83D</h1>
        <div data-uia="info-starring">${long}${',A'.repeat(5000)}</div>
        ${context(`{"copy":{"title":"${long}"}}`)}${jsonLd('x'.repeat(1_000_001))}${jsonLd({ '@type': 'Movie' }).repeat(200)}</body>`,
      long,
    );
    const { says, cast } = SURFACES[surface];
    const saying = { netflixId: 5, now: says(held), past: says(held), isAfterTitle: false, isSettled: false };
    expect(REQUESTS.evidence.safeParse({ type: 'evidence', ...saying }).error).toBeUndefined();
    const named = { type: 'page-names', ...saying, listed: cast(held) };
    expect(REQUESTS['page-names'].safeParse(named).error).toBeUndefined();
  });

  test('no half of a letter is left', () => {
    expect(names(`<h1>${'x'.repeat(299)}😀</h1>`, 'page')).toEqual(['x'.repeat(299)]);
  });

  test('a language tag of any length', () => {
    expect(readEvidence(page('', `en-${'x'.repeat(60)}`), at('page')).language).toHaveLength(35);
  });
});

describe('the language is that in which the page was written', () => {
  test.each([
    ['<html lang="en" class="translated-ltr">', 'und'],
    ['<html lang="ar" class="translated-rtl">', 'und'],
    ['<html lang="en" class="untranslated-page">', 'en'],
    ['<html lang=" en-US ">', 'en-US'],
    ['<html><body><div class="bd" lang="ko"></div></body>', 'ko'],
    ['<html>', undefined],
  ])('%s', (html, language) => {
    expect(readEvidence(new JSDOM(`<!doctype html>${html}`).window.document, at('page')).language).toBe(language);
  });

  test.each([
    ['ko', 'en'],
    ['fi', 'fil'],
  ])('a translator changes it under the page: %s, %s', (lang, later) => {
    const translated = page('', lang);
    expect(readEvidence(translated, at('page')).language).toBe(lang);
    translated.documentElement.lang = later;
    expect(readEvidence(translated, at('page')).language).toBe('und');
  });
});

describe('a modal', () => {
  const modal = (inside: string): string => `<body>
    <div data-uia="billboard"><img class="previewModal--boxart" alt="On the billboard"></div>
    <div class="previewModal--container" data-uia="modal-motion-container-MINI_MODAL"><img class="previewModal--boxart" alt="Hovered"></div>
    ${inside}</body>`;
  const dialog = (inside: string): string =>
    modal(`<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">${inside}</div>`);
  test.each([
    ['its picture', '<img class="previewModal--boxart" alt=" Squid  Game ">', ['Squid Game']],
    [
      'the next picture where the first has no text',
      '<img class="previewModal--boxart" alt=""><img class="previewModal--boxart" alt="Squid Game">',
      ['Squid Game'],
    ],
    ['the still of the player in it', '<img class="playerModel--player__storyArt" alt="Squid Game">', ['Squid Game']],
    ['its heading', '<h3 class="previewModal--section-header">About <strong>Ozark</strong></h3>', ['Ozark']],
    [
      'no picture of a title beside it',
      '<div class="moreLikeThis--wrapper"><img class="previewModal--boxart" alt="No"></div>',
      [],
    ],
  ])('is named by %s', (_, inside, expected) => {
    expect(names(dialog(inside), 'modal')).toEqual(expected);
  });
  test('two at once, while one goes and the other comes, have both names', () => {
    const one =
      '<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt="Ozark"></div>';
    expect(names(modal(one + one.replace('Ozark', 'Squid Game')), 'modal')).toEqual(['Ozark', 'Squid Game']);
  });
  test('of which the one that goes has many has the other’s all the same', () => {
    const named = (name: string): string => `<img class="previewModal--boxart" alt="${name}">`;
    const going = dialog(Array.from({ length: 8 }, (_, place) => named(`Ozark ${place}`)).join(''));
    const past = SURFACES.modal.says(page(going));
    const now = SURFACES.modal.says(page(going + dialog(named('Squid Game'))));
    const { names: fresh } = evidenceOf({ netflixId: 5, now, past, isAfterTitle: false, isSettled: false });
    expect(fresh).toEqual(['Squid Game']);
  });
  test('the older modal counts too', () => {
    const older =
      '<div data-uia="preview-modal-container-DETAIL_MODAL"><h3 class="previewModal--section-header">About <strong>Ozark</strong></h3></div>';
    expect(names(modal(older), 'modal')).toEqual(['Ozark']);
  });
  test('without a detail modal there is no name', () => {
    expect(names(modal(''), 'modal')).toEqual([]);
  });
});

describe('the player', () => {
  const player = (html: string, lang = 'en') =>
    SURFACES.player.says(page(`<title>Netflix</title><body>${html}</body>`, lang));
  test.each([
    ['<div data-uia="video-title"><h4>Ozark</h4><span>Ep. 1</span><span>Sugarwood</span></div>', ['Ozark'], 'series'],
    ['<div data-uia="video-title">Train to Busan</div>', ['Train to Busan'], 'film'],
    ['<div data-uia="video-title"> <h4>Ozark</h4></div>', ['Ozark'], 'series'],
    ['<div data-uia="video-title"><span>Ozark</span><span>Ep. 1</span></div>', ['OzarkEp. 1'], undefined],
    ['<div data-uia="video-title"> </div>', [], undefined],
    [
      '<div data-uia="evidence-overlay"><h2>Ozark</h2><p data-uia="evidence-overlay-episode-title">Sugarwood</p></div>',
      ['Ozark'],
      'series',
    ],
    ['<div data-uia="evidence-overlay"><h2>Train to Busan</h2></div>', ['Train to Busan'], undefined],
    ['<div data-uia="episode-preview-title">The next one</div>', [], undefined],
    [
      '<div data-uia="ads-info-container"></div><div data-uia="video-title"><h4>Ozark</h4> resumes after ads</div>',
      [],
      'series',
    ],
    ['', [], undefined],
  ])('%s', (html, expected, kind) => {
    const evidence = player(html, 'ko');
    expect(evidence).toMatchObject({ names: expected, kind, language: 'ko', tabTitle: undefined });
  });

  const card = (painted: boolean): Document => {
    const document = page('<body><div role="dialog" data-uia="pause-ad"></div></body>');
    const element = document.querySelector('[data-uia="pause-ad"]');
    if (element) element.checkVisibility = (options) => painted || !options?.checkOpacity;
    return document;
  };
  test('a pause card is an ad only where it is painted', () => {
    expect(showsAd(card(true))).toBe(true);
    expect(showsAd(card(false))).toBe(false);
    expect(showsAd(page('<div data-uia="pause-ad-title-display">A title</div>'))).toBe(false);
  });
});

test.each([
  ['<div data-uia="container-kids"></div>', '/browse', true],
  ['<div class="kidsPage"></div>', '/browse', true],
  ['<div data-uia="container-adult"></div>', '/browse', false],
  ['', '/Kids', true],
  ['', '/kr/kids/', true],
  ['', '/es-419/Kids', true],
  ['', '/title/80117552', false],
  ['', '/kidstitle', false],
])('%s at %s: Kids %s', (html, path, kids) => {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: `https://www.netflix.com${path}` });
  expect(isKids(window as unknown as Window)).toBe(kids);
});

test('only a play link of the title that was in front led there', () => {
  const modal =
    '<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><a href="/watch/90000001?trackId=1">Play</a><div class="moreLikeThis--wrapper"><a href="/watch/90000002">That</a></div></div>';
  const grid = '<a href="/watch/5">billboard</a>';
  const open = page(`<body>${grid}${modal}</body>`);
  expect(ledTo(open, 90000001, 'modal')).toBe(true);
  for (const id of [90000002, 5, 9, 9000000]) expect(ledTo(open, id, 'modal')).toBe(false);
  // The modal is gone: what was behind it never was its own.
  expect(ledTo(page(`<body>${grid}</body>`), 5, 'modal')).toBe(false);
  expect(ledTo(page(`<body>${grid}</body>`), 5, 'page')).toBe(true);
});

test.each([
  'page',
  'modal',
  'player',
] as const)('whatever a %s holds, what is read of it is no more than the background takes', (surface) => {
  const long = 'Long '.repeat(700);
  const script = 'Long '.repeat(21_000);
  const links = `<a>${long}</a>`.repeat(150);
  const heads = `<h1>${long}</h1><img class="previewModal--boxart" alt="${long}">`.repeat(12);
  const overfull = page(
    `<head><title>${long}</title><link rel="canonical" href="/title/7?${long}"></head><body>
    ${jsonLd({ '@type': 'Movie', name: script })}${jsonLd({ '@type': 'Movie', name: 'A Film' }).repeat(12)}
    ${context(`{"nmTitleGQL":{"copy":{"title":"A Film","text":"${script}"}}}`)}
    ${heads}<div data-uia="info-starring">${links}</div>
    <div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL">${heads}<div class="previewModal--tags">${links}</div>
      <div data-uia="videoMetadata--container"><span class="year">${long}</span></div></div>
    <div class="watch-video--player-view"><div data-uia="video-title"><h4>${long}</h4></div></div></body>`,
    'x'.repeat(99),
  );
  const { says, cast } = SURFACES[surface];
  const now = says(overfull);
  const request = {
    type: 'page-names',
    netflixId: 7,
    now,
    past: now,
    isAfterTitle: false,
    isSettled: false,
    listed: cast(overfull),
  };
  expect(REQUESTS['page-names'].safeParse(request).error).toBeUndefined();
});
