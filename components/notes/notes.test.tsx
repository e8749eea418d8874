// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Notes } from '../../data/schema.ts';
import { ARTICLE, FACTS, SOURCE } from '../../tests/fixtures/notes.ts';
import { LocaleContext, type Message } from '../locale.ts';
import { NotesPane } from './pane.tsx';
import type { NotesSetting } from './setting.ts';

const message: Message = (key, ...about) => [key, ...about].join(' ');
const SETTING: Omit<NotesSetting, 'openPerson'> = {
  sections: ['synopsis', 'cast', 'making', 'news'],
  cover: true,
  newTabs: false,
};

function show(
  notes: Partial<Notes>,
  setting: Partial<typeof SETTING> = {},
  loadPerson = async (): Promise<undefined> => undefined,
  language = 'en',
  direction: 'ltr' | 'rtl' = 'ltr',
): HTMLElement {
  act(() =>
    render(
      <LocaleContext.Provider value={{ message, language, direction }}>
        <NotesPane notes={{ ...FACTS, ...notes }} setting={{ ...SETTING, ...setting }} loadPerson={loadPerson} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  return document.body;
}

afterEach(() => render(null, document.body));

describe('the head', () => {
  test.each<[Partial<Notes>, string]>([
    [
      { type: 'film', year: 2016, runtime: 118, countries: ['KR'], maturity: 'R' },
      '2016 · type_film · runtime 118 · South Korea · R',
    ],
    [
      { type: 'series', year: 2017, seasons: 4, countries: ['US', 'GB'] },
      '2017 · type_series · season_many 4 · United States, United Kingdom',
    ],
    [{ type: 'series', seasons: 1 }, 'type_series · season_one'],
    [{ type: 'series' }, 'type_series'],
  ])('%j', (notes, line) => {
    expect(show(notes).querySelector('.notes-facts')?.textContent).toBe(line);
  });
});

test('empty sections are left out, and facts say that they are all there is', () => {
  const page = show({});
  expect(page.querySelectorAll('section')).toHaveLength(0);
  expect(page.textContent).toContain('facts_only');
});

test('what is written for us is English, whatever the interface speaks', () => {
  const role = { text: 'Cast late.', spoiler: 'none' as const, source: SOURCE };
  const page = show(
    {
      level: 'full',
      synopsis: 'What it is about.',
      cast: [{ person: 'p1', name: 'Somebody', background: 'From here.', role, works: [] }],
      behindTheScenes: [{ ...role, text: 'Made there.' }],
    },
    {},
    undefined,
    'ar',
    'rtl',
  );
  const marked = (select: string): unknown =>
    [...page.querySelectorAll<HTMLElement>(select)].map(({ lang, dir, textContent }) => [lang, dir, textContent]);
  expect(marked('p[dir=ltr]')).toEqual([
    ['en', 'ltr', 'What it is about.'],
    ['en', 'ltr', 'From here.'],
    ['en', 'ltr', 'Cast late. source_at A Paper'],
    ['en', 'ltr', 'Made there. source_at A Paper'],
  ]);
  expect(marked('.source-link')).toEqual([
    ['ar', 'rtl', 'source_at A Paper'],
    ['ar', 'rtl', 'source_at A Paper'],
  ]);
});

test('sections come in the viewer’s order, hidden ones do not', () => {
  const page = show(
    {
      level: 'full',
      synopsis: 'What it is about.',
      news: [ARTICLE],
      cast: [{ person: 'p1', name: 'Somebody', works: [] }],
    },
    { sections: ['news', 'cast'] },
  );
  expect([...page.querySelectorAll('section')].map((section) => section.getAttribute('aria-label'))).toEqual([
    'news',
    'cast',
  ]);
});

test('an article says its language where it is not English, and leads to its archived copy', () => {
  const page = show({ news: [{ ...ARTICLE, language: 'ko' }] });
  expect(page.querySelector('.news-about')?.textContent).toContain('Korean');
  const [headline, archived] = page.querySelectorAll<HTMLAnchorElement>('.news-story a');
  expect(headline?.href).toBe('https://a.example/b');
  expect(headline?.lang).toBe('ko');
  expect(archived?.href).toBe('https://web.archive.org/web/20220128/https://a.example/b');
});

test('beside a Latin name, a day keeps its own direction', () => {
  const page = show({ news: [ARTICLE] }, {}, undefined, 'he', 'rtl');
  const parts = [...page.querySelectorAll('.news-about > bdi')].map(({ textContent }) => textContent);
  expect(parts).toEqual(['A Paper', '28 בינו׳ 2022', 'kind_interview']);
});

test('a headline that spoils is covered, and uncovered by preference', () => {
  const spoiling = { news: [{ ...ARTICLE, spoiler: 'full' as const }] };
  const page = show(spoiling);
  expect(page.textContent).not.toContain('A headline');
  act(() => page.querySelector<HTMLButtonElement>('.spoiler-cover')?.click());
  expect(page.textContent).toContain('A headline');
  render(null, document.body);
  expect(show(spoiling, { cover: false }).textContent).toContain('A headline');
});

test('a character whose name spoils is not in the page until asked for, nor in what the person opens with', async () => {
  const spoiling: Partial<Notes> = {
    cast: [{ person: 'n-x', name: 'Somebody', character: 'The Butler', characterSpoiler: 'full', works: [] }],
  };
  const page = show(spoiling);
  expect(page.innerHTML).not.toContain('The Butler');
  expect(page.querySelector('.cast-name')?.textContent).toBe('Somebody');
  expect(page.querySelector('.spoiler-cover')?.textContent).toBe('spoiler_character Somebody');
  act(() => page.querySelector<HTMLButtonElement>('.spoiler-cover')?.click());
  expect(page.querySelector('.cast-character')?.textContent).toBe(' character_as The Butler');
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-name')?.click());
  expect(page.innerHTML).not.toContain('The Butler');
  act(() => page.querySelector<HTMLButtonElement>('.person-credits .spoiler-cover')?.click());
  expect(page.querySelector('.person-credits')?.textContent).toBe('A Film character_as The Butler');
  render(null, document.body);
  expect(show(spoiling, { cover: false }).textContent).toContain('The Butler');
});

test('brief notes are not called facts', () => {
  expect(show({ level: 'brief', synopsis: 'What it is about.' }).textContent).not.toContain('facts_only');
});

test('another title whose id is only inferred is linked by its name', () => {
  const works = [
    { netflixId: 2, name: 'Sure', type: 'film' as const, year: 2020, sure: true },
    { netflixId: 3, name: 'Guessed', type: 'film' as const, sure: false },
  ];
  const links = [
    ...show({ cast: [{ person: 'p1', name: 'Somebody', works }] }).querySelectorAll<HTMLAnchorElement>('.title-link'),
  ];
  expect(links.map(({ textContent, href }) => `${textContent} ${href}`)).toEqual([
    'Sure (2020) https://www.netflix.com/title/2',
    'Guessed https://www.netflix.com/search?q=Guessed',
  ]);
});

test('a work that the data set does not hold is named without a link', () => {
  const works = [{ name: 'A Play', year: 1999 }, { name: 'Another' }];
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works }] });
  expect(page.querySelector('.cast-also')?.textContent).toBe('also_in A Play (1999), Another');
  expect(page.querySelector('.cast-also a')).toBeNull();
});

test('somebody of whom there is no more than this credit opens with it', async () => {
  const page = show({ cast: [{ person: 'n-x', name: 'Somebody', character: 'The Cook', works: [] }] });
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-name')?.click());
  expect(page.querySelector('.person h2')?.textContent).toBe('Somebody');
  expect(page.querySelector('.person-credits')?.textContent).toBe('A Film character_as The Cook');
  act(() => page.querySelector<HTMLButtonElement>('.person-back')?.click());
  expect(document.activeElement?.textContent).toBe('Somebody');
});

test('a person that cannot be read leaves the notes, and says why', async () => {
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works: [] }] }, {}, async () => {
    throw new Error('data/people/1.json: not JSON');
  });
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-name')?.click());
  expect(page.querySelector('[role=alert]')?.textContent).toContain('data/people/1.json');
  expect(page.querySelector('.notes-name')?.textContent).toBe('A Film');
});

describe('people', () => {
  const cast = ['Ann', 'Bob'].map((name) => ({ person: name, name, works: [] }));
  const open = (page: HTMLElement, name: string): void =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name))?.click();
  const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

  test('of two that are opened quickly the later wins, whichever is read first', async () => {
    const waiting: Array<() => void> = [];
    const page = show({ cast }, {}, () => new Promise((resolve) => waiting.push(() => resolve(undefined))));
    open(page, 'Ann');
    open(page, 'Bob');
    for (const answer of waiting.toReversed()) answer();
    await settled();
    expect(page.querySelector('.person h2')?.textContent).toBe('Bob');
  });

  test('one who cannot be read is said over the notes, which stay, and is tried again when asked', async () => {
    const files = { there: false };
    const page = show({ cast }, {}, async () => {
      if (!files.there) throw new Error('data/people/a.json: not in this build');
      return undefined;
    });
    open(page, 'Ann');
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('data/people/a.json: not in this build');
    expect(page.querySelectorAll('.cast-member')).toHaveLength(2);
    files.there = true;
    open(page, 'try_again');
    await settled();
    expect(page.querySelector('.person h2')?.textContent).toBe('Ann');
  });
});
