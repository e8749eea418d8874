import { expect, test } from 'vitest';
import { article, making, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import type { Citation } from '../schema.ts';
import { lackingIn } from './completeness.ts';
import { countData } from './stats.ts';
import { ALL_HOURS_VIEWED } from './stats-hours.ts';
import { statsText } from './stats-text.ts';

const news = [
  article(),
  article({ url: 'https://paper.example/2', date: '2019-05-01' }),
  article({ url: 'https://other.example/3', publisher: 'Other', language: 'no' }),
];
const DATA = tinyData({ news });

test('what is counted', () => {
  expect(countData(DATA)).toEqual({
    date: '2026-01-02',
    titles: 2,
    fullNotes: 1,
    briefNotes: 0,
    short: [
      [
        'the-harbour',
        ['1 of the cast', '1 on the making', '3 in the news', 'publishers: 2', 'no interview, no production'],
      ],
    ],
    people: 3,
    peopleWithBackground: 1,
    makingNotes: 1,
    articles: 3,
    articlesByYear: [
      ['2019', 1],
      ['2020', 2],
    ],
    articlesByPublisher: [
      ['Paper', 2],
      ['Other', 1],
    ],
    articlesByLanguage: [
      ['en', 2],
      ['no', 1],
    ],
    hoursByCoverage: {
      'full notes': 5_000_000 / ALL_HOURS_VIEWED,
      'brief notes': 0,
      // Who plays in the other one is known from this one.
      'cast with works': 5_000_000 / ALL_HOURS_VIEWED,
      'cast only': 0,
      'news only': 0,
      'facts only': 0,
      'nothing at all': 1 - 10_000_000 / ALL_HOURS_VIEWED,
      newsWithoutNotes: 0,
    },
  });
});

test('the shares of hours are said, the best first', () => {
  const met = {
    'full notes': 0.271,
    'brief notes': 0.05,
    'cast with works': 0.317,
    'cast only': 0.011,
    'news only': 0.0144,
    'facts only': 0.103,
    'nothing at all': 0.2336,
    newsWithoutNotes: 0.065,
  };
  const lines = statsText({ ...countData(DATA), hoursByCoverage: met }, 80);
  const first = lines.indexOf('all hours viewed on Netflix, by the most that a viewer finds');
  expect(lines.slice(first + 1, first + 9).map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    '  full notes  27.1 %',
    '  brief notes  5.0 %',
    '  cast with works  31.7 %',
    '  cast only  1.1 %',
    '  news only  1.4 %',
    '  facts only  10.3 %',
    '  nothing at all  23.4 %',
    '  news, of those without notes  6.5 %',
  ]);
});

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ person: name }));
const VOICES = ['A', 'B', 'C', 'C'].map((publisher, at) =>
  article({ publisher, url: `https://paper.example/${at}`, kind: at === 0 ? 'interview' : 'review' }),
);
const WHOLE = { cast: PEOPLE, behindTheScenes: [making(), making()] };

type Changed = { cast?: object[]; behindTheScenes?: object[]; news?: Citation[] };

test.each<[Changed, string[]]>([
  [{}, []],
  [{ cast: PEOPLE.slice(1) }, ['5 of the cast']],
  [{ behindTheScenes: [making()] }, ['1 on the making']],
  [{ news: VOICES.slice(0, 3) }, ['3 in the news']],
  [{ news: [...VOICES.slice(1), article({ publisher: 'B', kind: 'production' })] }, ['publishers: 2']],
  [{ news: [article(), ...VOICES.slice(1)] }, ['no interview, no production']],
])('whole notes but for %j lack %j', ({ news: about = VOICES, ...changes }: Changed, lacks) => {
  expect(lackingIn(title({ ...WHOLE, ...changes }), about)).toEqual(lacks);
});

test('no line is wider than asked for, no entry is cut in two, and who comes behind the first is counted', () => {
  const names = Array.from({ length: 30 }, (_, at) => [`Publisher ${at}`, 32 - at] as const);
  const stats = { ...countData(DATA), articlesByPublisher: [...names, ['Once', 1]] as const };
  for (const width of [60, 66, 72, 78])
    expect(Math.max(...statsText(stats, width).map((line) => line.length))).toBeLessThanOrEqual(width);
  const lines = statsText(stats, 70);
  const text = lines.map((line) => line.trim()).join(' ');
  for (const [name, count] of names.slice(0, 20)) expect(text).toContain(`${name} ${count},`);
  expect(text).toContain('Publisher 19 13, 10 more with several each, 1 with one each');
  expect(text).not.toContain('Publisher 20');
  expect(text).not.toContain('Once');
});
