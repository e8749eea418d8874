/** One visit's title, over time: what may be shown as the page says more, or takes something back. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { type LookupInWords, lookupInWords } from '../../../components/notes/in-words.ts';
import { lookup, type PageEvidence } from '../../../data/lookup/lookup.ts';
import { readerOf } from '../../../tests/fixtures/compiled.ts';
import { ENGLISH } from '../../../tests/fixtures/english.ts';
import { row, tinyData } from '../../../tests/fixtures/tiny-data.ts';
import { lookUpByEvidence } from '../../background/page/by-evidence.ts';
import type { Detection } from '../site/detect.ts';
import { type AskLookup, type Inquiry, inquire, readPast } from './inquiry.ts';

const NOBODY = { cast: [], directors: [] };

/** The real look-up over three titles, each known as well as its confidence says. */
const ROWS = [
  row({ netflixId: 1, name: 'Sure', confidence: 'A', ...NOBODY }),
  row({ netflixId: 2, name: 'End of the Road', confidence: 'B', ...NOBODY }),
  row({ netflixId: 3, name: 'Skylines', confidence: 'C', ...NOBODY }),
];
const read = readerOf(tinyData({ titles: new Map(), people: new Map(), catalogueTitles: ROWS }));
const lookUp = async (netflixId: number, page?: PageEvidence): Promise<LookupInWords> =>
  lookupInWords(await lookup(netflixId, page, read), ENGLISH);

const asked: unknown[] = [];
const ask: AskLookup = (request) => {
  asked.push(request.type);
  return request.type === 'evidence' ? lookUpByEvidence(request, lookUp) : lookUp(request.netflixId);
};

let page: Document;
const say = (html: string): void => {
  page.body.innerHTML = html;
};
const inquireAt = (detection: Detection, isFirst = true): Inquiry =>
  inquire(
    { view: { document: page }, trail: { answers: new Map(), left: [] }, ask },
    { detection, from: undefined, signal: new AbortController().signal },
    readPast(page, { detection, isFirst }),
  );
const open = (netflixId: number, isFirst?: boolean): Inquiry => inquireAt({ surface: 'page', netflixId }, isFirst);
const shown = async (inquiry: Inquiry, inSight: number): Promise<string | undefined> => {
  const answer = await inquiry.look({ inSight, modals: [] });
  return answer?.state === 'known' ? answer.notes.name : answer?.state;
};

beforeEach(() => {
  page = new JSDOM('<!doctype html><html lang="en"><body></body></html>').window.document;
  asked.length = 0;
});

describe('a title that is certain by its id', () => {
  test('is shown at once, and never asked about again', async () => {
    const inquiry = open(1);
    expect(await shown(inquiry, 0)).toBe('Sure');
    say('<h1>Quite Another Title</h1>');
    expect(await shown(inquiry, 9000)).toBeUndefined();
    expect(asked).toEqual(['lookup']);
  });
});

describe('a title that an English page may contradict', () => {
  test('waits for the name, and is shown with it', async () => {
    const inquiry = open(2);
    expect(await shown(inquiry, 0)).toBeUndefined();
    say('<h1>End of the Road</h1>');
    expect(await shown(inquiry, 100)).toBe('End of the Road');
  });

  test.each([3600, 20_000, 3_600_000])('gives way when another name comes after %i ms', async (later) => {
    const inquiry = open(2);
    expect(await shown(inquiry, 3500)).toBe('End of the Road');
    expect(await shown(inquiry, 3550)).toBeUndefined();
    say('<h1>Quite Another Title</h1>');
    expect(await shown(inquiry, later)).toBe('unknown');
    expect(await shown(inquiry, later + 1000)).toBeUndefined();
    say('<h1>End of the Road</h1>');
    expect(await shown(inquiry, later + 2000)).toBe('End of the Road');
  });

  test('is not contradicted by a page in another language, nor by one that the browser translated', async () => {
    page.documentElement.lang = 'ko';
    say('<h1>전혀 다른 이름</h1>');
    expect(await shown(open(2), 0)).toBe('End of the Road');
    page.documentElement.className = 'translated-ltr';
    page.documentElement.lang = 'en';
    say('<h1>A wholly other name</h1>');
    expect(await shown(open(2), 3500)).toBe('End of the Road');
  });
});

describe('a title that needs its name', () => {
  test('stays unknown until the page bears it, however late', async () => {
    const inquiry = open(3);
    expect(await shown(inquiry, 0)).toBeUndefined();
    expect(await shown(inquiry, 3500)).toBe('unknown');
    say('<h1>Skylines</h1>');
    expect(await shown(inquiry, 3_600_000)).toBe('Skylines');
  });

  test('is proved by the tab’s title where the page has no other name, and not against one', async () => {
    page.title = 'Skylines ansehen | Netflix';
    expect(await shown(open(3), 0)).toBe('Skylines');
    say('<h1>Quite Another Title</h1>');
    expect(await shown(open(3), 0)).toBe('unknown');
  });
});

describe('after a navigation the page still shows the last title', () => {
  test('the last title’s name contradicts nothing', async () => {
    say('<h1>Quite Another Title</h1>');
    const inquiry = open(2, false);
    expect(await shown(inquiry, 0)).toBeUndefined();
    expect(await shown(inquiry, 3500)).toBe('End of the Road');
    say('<h1>Third Title</h1>');
    expect(await shown(inquiry, 4000)).toBe('unknown');
  });

  test('unless it stays: then it contradicts', async () => {
    say('<h1>Quite Another Title</h1>');
    const inquiry = open(2, false);
    await shown(inquiry, 3500);
    expect(await shown(inquiry, 8000)).toBe('unknown');
  });

  test('the last tab’s title proves nothing', async () => {
    page.title = 'Skylines - Netflix';
    expect(await shown(open(3, false), 3500)).toBe('unknown');
  });
});

describe('a season’s page', () => {
  const about = (netflixId: number, name: string): string =>
    `<script type="application/ld+json">{"@type":"TVSeries","name":"${name}","url":"/title/${netflixId}"}</script>`;

  test('shows the show that it names by id and by name', async () => {
    say(about(2, 'End of the Road'));
    expect(await shown(open(77), 0)).toBe('End of the Road');
  });

  test.each([
    ['another name', about(2, 'Quite Another Title')],
    ['another name, even where the id is sure', about(1, 'Quite Another Title')],
    ['an id that is not known', about(78, 'End of the Road')],
    ['no name', '<link rel="canonical" href="/title/1">'],
  ])('stays unknown with %s', async (_, html) => {
    say(html);
    expect(await shown(open(77), 0)).toBe('unknown');
  });

  test('keeps its show’s notes while it names no other', async () => {
    say(about(2, 'End of the Road'));
    const inquiry = open(77);
    expect(await shown(inquiry, 0)).toBe('End of the Road');
    say('');
    expect(await shown(inquiry, 1000)).toBeUndefined();
    say('<h1>Quite Another Title</h1>');
    expect(await shown(inquiry, 2000)).toBe('unknown');
  });

  test('is not what the page was before the navigation', async () => {
    say(about(1, 'Sure'));
    expect(await shown(open(77, false), 0)).toBe('unknown');
  });
});

test('the background is asked again only where the page says something new', async () => {
  say('<h1>Skylines</h1>');
  const inquiry = open(3);
  for (let second = 0; second < 20; second++) await inquiry.look({ inSight: second * 1000, modals: [] });
  expect(asked).toHaveLength(2);
});

test('nothing is asked while the controls of the player are hidden, nor when they come back', async () => {
  const controls = '<div data-uia="video-title">Skylines</div>';
  const inquiry = inquireAt({ surface: 'player', netflixId: 3 });
  for (const html of [controls, '', controls, '', controls]) {
    say(html);
    await inquiry.look({ inSight: 100, modals: [] });
  }
  expect(asked).toEqual(['lookup', 'evidence']);
});
