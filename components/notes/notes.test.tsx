// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { onlyIn, shownPerson } from '../../data/lookup/shown-person.ts';
import type { Notes } from '../../data/schema.ts';
import { clear } from '../../tests/fixtures/draw.tsx';
import { KEYS, showKeys } from '../../tests/fixtures/keys.tsx';
import { ARTICLE_DATA as ARTICLE, FACTS_DATA as FACTS, SOURCE } from '../../tests/fixtures/notes.ts';
import { notesInWords, personInWords } from './in-words.ts';
import { Name } from './name.tsx';
import { NotesPane } from './pane.tsx';
import type { LoadPerson, NotesSetting } from './setting.ts';

const SETTING: Omit<NotesSetting, 'openPerson'> = {
  sections: ['synopsis', 'cast', 'making', 'news'],
  cover: true,
  newTabs: false,
  Name,
};

function show(
  notes: Partial<Notes>,
  setting: Partial<typeof SETTING> = {},
  loadPerson: LoadPerson = onlyFrom({ ...FACTS, ...notes }),
  language = 'en',
  direction: 'ltr' | 'rtl' = 'ltr',
): HTMLElement {
  const locale = { ...KEYS, language, direction };
  return showKeys(
    <NotesPane
      notes={notesInWords({ ...FACTS, ...notes }, locale)}
      setting={{ ...SETTING, ...setting }}
      loadPerson={loadPerson}
    />,
    locale,
  );
}

/** As the background answers where a title's notes are all that is known of its cast. */
function onlyFrom(notes: Notes): LoadPerson {
  return async (key) => {
    const person = onlyIn(notes, key);
    return person && personInWords(shownPerson(person, notes), KEYS);
  };
}

afterEach(clear);

/** Opens each row of the cast. */
function openRows(page: HTMLElement): void {
  for (const row of page.querySelectorAll<HTMLButtonElement>('.cast-row')) act(() => row.click());
}

describe('the head', () => {
  test.each<[Partial<Notes>, string]>([
    [
      { type: 'film', year: 2016, runtime: 118, countries: ['KR'], maturity: 'R' },
      '2016 · runtime 118 · South Korea · R',
    ],
    [
      { type: 'series', year: 2017, seasons: 4, countries: ['US', 'GB'] },
      '2017 · season_many 4 · United States, United Kingdom',
    ],
    [{ type: 'series', seasons: 1 }, 'season_one'],
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

test('written notes are marked as English, whatever the language of the interface', () => {
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
  openRows(page);
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

test('facts that tell nothing beyond what Netflix shows say so', () => {
  expect(show({ genres: ['drama'] }).querySelector('.notes-level')?.textContent).toBe('facts_only nothing_beyond');
  render(null, document.body);
  expect(
    show({ news: [ARTICLE] })
      .querySelector('.notes-level')
      ?.textContent?.trim(),
  ).toBe('facts_only');
});

test('that there are facts only is said after the cast', () => {
  const page = show({ cast: [{ person: 'p1', name: 'Ann', works: [{ name: 'A Play' }] }] });
  expect(page.querySelector('.notes > :last-child')?.textContent?.trim()).toBe('facts_only');
});

test('people whom Netflix names are a cast like ours, and marked as theirs', () => {
  const cast = [{ person: 'p1', name: 'Ann', works: [{ name: 'A Play' }] }];
  const page = show({ cast, castFrom: 'netflix' });
  const section = page.querySelector('section[aria-label="cast"]');
  expect(section?.querySelector('h3')?.textContent).toBe('on_this_page');
  expect(section?.querySelector('.notes-level')?.textContent).toBe('on_this_page_about');
  expect(section?.querySelector('.cast-row')?.textContent).toBe('Ann A Play');
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

test.each([
  ['a key', true, 'news-story'],
  ['the mouse', false, ''],
])('a cover lifted by %s: the focus goes to what it covered by a key alone', (_, byKey, focused) => {
  const page = show({ news: [{ ...ARTICLE, spoiler: 'full' }] });
  const cover = page.querySelector<HTMLButtonElement>('.spoiler-cover');
  // What jsdom does not tell: whether the focus came by a key.
  Object.assign(cover ?? {}, { matches: (selector: string) => byKey && selector === ':focus-visible' });
  cover?.focus();
  act(() => cover?.click());
  expect(page.textContent).toContain('A headline');
  expect(document.activeElement?.className).toBe(focused);
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
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-plain')?.click());
  expect(page.querySelector('.person')?.innerHTML).not.toContain('The Butler');
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
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works }] });
  openRows(page);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.title-link')];
  expect(links.map(({ textContent, href }) => `${textContent} ${href}`)).toEqual([
    'Sure (2020) https://www.netflix.com/title/2',
    'Guessed https://www.netflix.com/search?q=Guessed',
  ]);
});

test('a work that the data set does not hold is named without a link', () => {
  const works = [{ name: 'A Play', year: 1999 }, { name: 'Another' }];
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works }] });
  expect(page.querySelector('.cast-works')?.textContent).toBe('A Play · Another');
  openRows(page);
  expect(page.querySelector('.cast-also')?.textContent).toBe('also_in A Play (1999), Another');
  expect(page.querySelector('.cast-also a')).toBeNull();
});

test('in a row a film and the one made anew are named once', () => {
  const works = [{ name: 'A Play', year: 1999 }, { name: 'Another' }, { name: 'A Play', year: 2007 }];
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works }] });
  expect(page.querySelector('.cast-works')?.textContent).toBe('A Play · Another');
});

test('somebody of whom there is no more than this credit opens with it', async () => {
  const page = show({ cast: [{ person: 'n-x', name: 'Somebody', character: 'The Cook', works: [] }] });
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-plain')?.click());
  expect(page.querySelector('.person h2')?.textContent).toBe('Somebody');
  expect(page.querySelector('.person-credits')?.textContent).toBe('A Film character_as The Cook');
  act(() => page.querySelector<HTMLButtonElement>('.person-back')?.click());
  expect(document.activeElement?.textContent).toBe('Somebody');
});

test('a person that cannot be read leaves the notes, and says why', async () => {
  const page = show({ cast: [{ person: 'p1', name: 'Somebody', works: [] }] }, {}, async () => {
    throw new Error('data/people/1.json: not JSON');
  });
  await act(async () => page.querySelector<HTMLButtonElement>('.cast-plain')?.click());
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
    expect(page.querySelectorAll('.cast-other')).toHaveLength(2);
    files.there = true;
    open(page, 'try_again');
    await settled();
    expect(page.querySelector('.person h2')?.textContent).toBe('Ann');
  });
});

describe('a row of the cast', () => {
  const role = { text: 'Cast late.', spoiler: 'full' as const, source: SOURCE };
  const ann = {
    person: 'p1',
    name: 'Ann',
    character: 'The Cook',
    background: 'From here.',
    role,
    works: [{ name: 'A Play' }],
  };
  const bob = { person: 'p2', name: 'Bob', background: 'From there.', works: [] };
  const full = { level: 'full' as const, cast: [ann, bob] };
  const rows = (page: HTMLElement) => [...page.querySelectorAll<HTMLButtonElement>('.cast-row')];

  test('says who, whom and from what, and that a spoiler is in it; the rest is one press away', () => {
    const page = show(full);
    const [first, second] = rows(page);
    expect(first?.textContent).toBe('Ann The CookA Play, holds_spoiler');
    expect(second?.textContent).toBe('Bob ');
    expect(page.textContent).not.toContain('From here.');
    act(() => first?.click());
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(page.textContent).toContain('From here.');
    expect(page.textContent).not.toContain('Cast late.');
    act(() => page.querySelector<HTMLButtonElement>('.spoiler-cover')?.click());
    expect(page.textContent).toContain('Cast late.');
    act(() => first?.click());
    expect(page.textContent).not.toContain('From here.');
  });

  test('over a film the character stands first', () => {
    expect(rows(show(full, { characterFirst: true }))[0]?.querySelector('.cast-line')?.textContent).toBe(
      'The Cook Ann',
    );
  });

  test('is still open when one comes back from a person, and has the focus', async () => {
    const page = show(full);
    openRows(page);
    await act(async () => page.querySelectorAll<HTMLButtonElement>('.cast-all')[1]?.click());
    expect(page.querySelector('.person h2')?.textContent).toBe('Bob');
    act(() => page.querySelector<HTMLButtonElement>('.person-back')?.click());
    expect(document.activeElement).toBe(rows(page)[1]);
    expect(rows(page).map((row) => row.getAttribute('aria-expanded'))).toEqual(['true', 'true']);
  });

  test.each(['keydown', 'show-notes-key'])('arrows and letters walk the names, told by %s', (type) => {
    const page = show(full);
    const press = (key: string): boolean => {
      const about = { bubbles: true, cancelable: true };
      const event =
        type === 'keydown'
          ? new KeyboardEvent(type, { ...about, key })
          : new CustomEvent(type, { ...about, detail: key });
      document.activeElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const [first, second] = rows(page);
    first?.focus();
    // Else the page would scroll as well.
    expect(press('ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(second);
    expect(press('ArrowDown')).toBe(false);
    expect(document.activeElement).toBe(second);
    press('a');
    expect(document.activeElement).toBe(first);
    press('End');
    expect(document.activeElement).toBe(second);
    press('Home');
    expect(document.activeElement).toBe(first);
    press('Enter');
    expect(document.activeElement).toBe(first);
  });
});

test('facts: who is known from elsewhere comes first, the others after them', () => {
  const works = [{ name: 'A Play' }];
  const page = show({
    cast: [
      { person: 'p1', name: 'Ann', works: [] },
      { person: 'p2', name: 'Bob', works },
    ],
  });
  expect([...page.querySelectorAll('.cast-name')].map(({ textContent }) => textContent)).toEqual(['Bob', 'Ann']);
  expect(page.querySelector('h3')?.textContent).toBe('known_elsewhere');
});

describe('the newest story', () => {
  const SHUFFLED = ['cast', 'making', 'news', 'synopsis'] as const;
  const older = { ...ARTICLE, url: 'https://a.example/older', headline: 'Older', date: '2020-01-01' };

  test('stands between what it is about and the cast', () => {
    const page = show({
      level: 'full',
      synopsis: 'About.',
      news: [ARTICLE, older],
      cast: [{ person: 'p', name: 'Ann', works: [] }],
    });
    const parts = [...(page.querySelector('.notes')?.children ?? [])].map(
      (part) => part.getAttribute('aria-label') ?? part.className,
    );
    expect(parts).toEqual(['notes-head', 'synopsis', 'newest', 'cast', 'news']);
    expect(page.querySelector<HTMLAnchorElement>('.newest a')?.href).toBe(ARTICLE.url);
  });

  test('is covered where it spoils, and not there where the viewer wants no news', () => {
    const cast = [{ person: 'p1', name: 'Ann', works: [] }];
    const newest = show({ cast, news: [{ ...ARTICLE, spoiler: 'mild' }] }).querySelector('.newest');
    expect(newest?.querySelector('a')).toBeNull();
    // Whose it is stands in the line above.
    expect(newest?.textContent).toBe('newest · A Paper · Jan 28, 2022spoiler');
    render(null, document.body);
    expect(show({ news: [ARTICLE] }, { sections: ['cast'] }).querySelector('.newest')).toBeNull();
  });

  test('is covered again when another story becomes the newest', () => {
    const covered = { ...ARTICLE, spoiler: 'full' as const };
    const others = [{ ...older, spoiler: 'full' as const }, older];
    const page = show({ news: [covered, ...others] });
    act(() => page.querySelector<HTMLElement>('.newest .spoiler-cover')?.click());
    expect(page.querySelector<HTMLAnchorElement>('.newest a')?.href).toBe(ARTICLE.url);
    show({ news: others });
    expect(page.querySelector('.newest a')).toBeNull();
  });

  test('is not announced where it is the only one, and stands next anyway', () => {
    expect(show({ news: [ARTICLE] }).querySelector('.newest')).toBeNull();
    render(null, document.body);
    expect(show({ news: [ARTICLE, older] }).querySelector('.newest')).not.toBeNull();
  });

  test('in the player comes after who is seen, or first where nobody is known', () => {
    const order = (notes: Partial<Notes>): string[] => {
      const page = show(
        { level: 'full', news: [ARTICLE, older], ...notes },
        { characterFirst: true, sections: SHUFFLED },
      );
      const parts = [...(page.querySelector('.notes')?.children ?? [])].map(
        (part) => part.getAttribute('aria-label') ?? part.className,
      );
      render(null, document.body);
      return parts;
    };
    expect(order({ cast: [{ person: 'p', name: 'Ann', works: [] }] })).toEqual(['cast', 'newest', 'news']);
    expect(order({ synopsis: 'About.' })).toEqual(['newest', 'news', 'synopsis']);
  });
});

test('many articles stand by year, and can be filtered by kind', () => {
  const kinds = ['review', 'review', 'interview', 'review', 'production'] as const;
  const news = kinds.map((kind, at) => ({
    ...ARTICLE,
    kind,
    url: `https://a.example/${at}`,
    date: `${2024 - at}-01-01`,
  }));
  const page = show({ news });
  expect([...page.querySelectorAll('.news-year h4')].map(({ textContent }) => textContent)).toEqual([
    '2024',
    '2023',
    '2022',
    '2021',
    '2020',
  ]);
  const chips = (): HTMLButtonElement[] => [...page.querySelectorAll<HTMLButtonElement>('.chip')];
  expect(chips().map(({ textContent }) => textContent)).toEqual([
    'filter_all',
    'kind_review 3',
    'kind_interview 1',
    'kind_production 1',
  ]);
  act(() => chips()[1]?.click());
  expect(page.querySelectorAll('.news-story')).toHaveLength(3);
  expect(chips()[1]?.getAttribute('aria-pressed')).toBe('true');
  act(() => chips()[0]?.click());
  expect(page.querySelectorAll('.news-story')).toHaveLength(5);
});

test('articles of one kind have no filter', () => {
  const news = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({ ...ARTICLE, url: `https://a.example/${at}` }));
  const page = show({ news });
  expect([page.querySelectorAll('.news-story').length, page.querySelectorAll('.chip').length]).toEqual([8, 0]);
});

test('two notes on the making at first; what asks for the others says that a spoiler is among them', () => {
  const note = (text: string, spoiler: 'none' | 'full') => ({ text, spoiler, source: SOURCE });
  const page = show({ behindTheScenes: [note('One.', 'none'), note('Two.', 'none'), note('Three.', 'full')] });
  expect(page.querySelectorAll('.making-list li')).toHaveLength(2);
  const more = page.querySelector<HTMLButtonElement>('.notes-more');
  expect(more?.textContent).toBe('more_count 1: behind_the_scenes, holds_spoiler');
  act(() => more?.click());
  expect(page.querySelectorAll('.making-list li')).toHaveLength(3);
  expect(page.textContent).not.toContain('Three.');
});

test('a long synopsis is all there, three lines of it in sight until asked', () => {
  const synopsis = 'A long one. '.repeat(30).trim();
  const page = show({ level: 'full', synopsis });
  expect(page.querySelector('.notes-text')?.textContent).toBe(synopsis);
  expect(page.querySelector('.notes-text-lines')).not.toBeNull();
  act(() => page.querySelector<HTMLButtonElement>('.notes-more')?.click());
  expect(page.querySelector('.notes-text-lines')).toBeNull();
  render(null, document.body);
  expect(show({ level: 'full', synopsis: 'Short.' }).querySelector('.notes-more')).toBeNull();
});
