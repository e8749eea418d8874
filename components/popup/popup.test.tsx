// @vitest-environment jsdom
/** The popup in each of its states: what a viewer reads, hears and can do; and axe on each. How Enter waits is search-field.test.tsx's. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../data/search/search.ts';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, does, draw, names, press, readOut, the, type } from '../../tests/fixtures/draw.tsx';
import { FULL, SHOWN } from '../../tests/fixtures/notes.ts';
import { POPUP_PROPS } from '../../tests/fixtures/props.ts';
import { Popup } from './popup.tsx';
import type { PopupProps } from './types.ts';

const SEARCH = 'Search titles and people';
const HITS: SearchHit[] = [
  { kind: 'title', netflixId: 1, name: 'A Film', type: 'film', year: 2020, country: 'DE', sure: true },
  { kind: 'title', netflixId: 2, name: 'Tide', type: 'series', sure: false, matched: 'A Tide' },
  { kind: 'person', key: 'p1', name: 'Ann Berg', titles: ['A Film', 'Tide'] },
];

const PROPS: PopupProps = {
  ...POPUP_PROPS,
  search: async (words) => (words === 'a' ? HITS : []),
  loadNotes: async () => FULL,
  loadPerson: async () => SHOWN,
  setting: { sections: ['synopsis', 'cast', 'making', 'news'], cover: true, newTabs: true },
};

const show = (change: Partial<PopupProps> = {}): Promise<void> => draw(<Popup {...PROPS} {...change} />);
const text = (): string => document.body.textContent ?? '';
const field = (): HTMLElement => the('textbox', SEARCH);
const fails = (why: string) => async (): Promise<never> => {
  throw new Error(why);
};

afterEach(async () => {
  expect(await violations('page')).toEqual([]);
  clear();
});

describe('before anything is typed', () => {
  test('the field has the focus, and a hint says what it takes', async () => {
    await show();
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(text()).toContain('Type the name of a film, a series or a person.');
    expect(names('heading')).toEqual(['Show Notes', 'For example']);
    expect(readOut()).toEqual([]);
  });

  test('the options are a press away', async () => {
    const onOptions = vi.fn();
    await show({ onOptions });
    expect(names('button').at(-1)).toBe('Options');
    await press('button', 'Options');
    expect(onOptions).toHaveBeenCalledTimes(1);
  });

  test('three searches are there to be tried, and each is made when it is pressed', async () => {
    const search = vi.fn(PROPS.search);
    await show({ search });
    expect(names('button')).toEqual(['Ozark', 'Bae Doona', '오징어 게임', 'Options']);
    // As a press by hand does.
    the('button', 'Bae Doona').focus();
    await press('button', 'Bae Doona');
    expect(field()).toHaveProperty('value', 'Bae Doona');
    expect(document.activeElement).toBe(field());
    expect(search).toHaveBeenLastCalledWith('Bae Doona');
  });

  test('a title that was looked up has its year, and there are no examples any more', async () => {
    await show({
      lookedUp: [
        { netflixId: 3, name: 'Ozark', year: 2017 },
        { netflixId: 4, name: 'Tide' },
      ],
    });
    expect(names('button')).toEqual(['Ozark 2017', 'Tide', 'Clear the list', 'Options']);
  });

  test('the tab’s title has the first four of its cast, with whom they play and what one knows them from, and leads to all notes', async () => {
    const cast = ['p1', 'p2', 'p3', 'p4', 'p5'].map((person) => ({ person, name: `Name ${person}`, works: [] }));
    const [ann, bo] = FULL.cast;
    if (!ann || !bo) throw new Error('no cast');
    const loadNotes = vi.fn(PROPS.loadNotes);
    const loadPerson = vi.fn(PROPS.loadPerson);
    const current = { netflixId: 1, name: 'A Film', year: 2020, cast: [ann, bo, ...cast] };
    await show({ current, loadNotes, loadPerson });
    expect(names('button')).toEqual([
      'A Film 2020',
      'Ann Berg Mia Ness Tide · A Play',
      'Bo Lund',
      'Name p1',
      'Name p2',
      'All notes',
      'Options',
    ]);
    await press('button', 'Ann Berg Mia Ness Tide · A Play');
    expect(loadPerson.mock.calls).toEqual([['p1', 'Ann Berg']]);
    expect(names('heading')).toContain('Known for');
    await press('button', 'Back');
    await press('button', 'All notes');
    expect(loadNotes.mock.calls).toEqual([[1, 'A Film']]);
    expect(names('heading')).toContain('Synopsis');
  });

  test('a character that gives something away is named only where spoilers are shown', async () => {
    const current = { netflixId: 1, name: 'A Film', cast: FULL.cast };
    await show({ current });
    expect(text()).not.toContain('The Drowned Man');
    await show({ current, setting: { ...PROPS.setting, cover: false } });
    expect(text()).toContain('The Drowned Man');
  });

  test('where the panel is hidden on its page, it can be shown again', async () => {
    const shows = vi.fn();
    await show({ current: { netflixId: 2, name: 'Tide', show: shows } });
    expect(names('button')).toEqual(['Tide', 'Show on this page', 'Options']);
    await press('button', 'Show on this page');
    expect(shows).toHaveBeenCalledTimes(1);
  });

  test('the tab’s title comes first, and is not said twice among the last ones looked up', async () => {
    const tide = { netflixId: 2, name: 'Tide' };
    const onForget = vi.fn();
    const loadNotes = vi.fn(PROPS.loadNotes);
    await show({ current: tide, lookedUp: [tide, { netflixId: 3, name: 'Ozark' }], onForget, loadNotes });
    expect(names('region')).toEqual(['In this tab', 'Looked up lately']);
    expect(names('button')).toEqual(['Tide', 'Ozark', 'Clear the list', 'Options']);
    expect(text()).not.toContain('Type the name of');
    await press('button', 'Clear the list');
    expect(onForget).toHaveBeenCalledTimes(1);
    await press('button', 'Ozark');
    expect(loadNotes.mock.calls).toEqual([[3, 'Ozark']]);
  });

  test('where the list was, the focus is in the field once it is cleared', async () => {
    await show({ lookedUp: [{ netflixId: 3, name: 'Ozark' }], onForget: () => void show({ lookedUp: [] }) });
    // As a press by hand does.
    the('button', 'Clear the list').focus();
    await press('button', 'Clear the list');
    expect(names('button')).not.toContain('Clear the list');
    expect(document.activeElement).toBe(field());
  });

  test('the tab’s title alone is no list to clear', async () => {
    await show({ current: { netflixId: 2, name: 'Tide' }, lookedUp: [{ netflixId: 2, name: 'Tide' }] });
    expect(names('button')).toEqual(['Tide', 'Options']);
  });

  test.each<[keyof PopupProps, string, string]>([
    ['askForAccess', 'The browser does not let Show Notes see Netflix', 'Allow it on Netflix'],
    ['reloadTab', 'This tab was open before Show Notes was installed', 'Reload this tab to start'],
  ])('%s: says what stands in the way, and clears it when asked', async (prop, says, button) => {
    const clears = vi.fn();
    await show();
    expect(text()).not.toContain(says);
    await show({ [prop]: clears });
    expect(text()).toContain(says);
    await press('button', button);
    expect(clears).toHaveBeenCalledTimes(1);
  });

  test('what went wrong beside the search is read out, and the search stays', async () => {
    await show({ notices: [{ text: 'The list could not be read.' }] });
    expect(readOut()).toEqual(['The list could not be read.']);
    expect(names('textbox')).toEqual([SEARCH]);
  });
});

describe('what is typed', () => {
  const active = (): string | null | undefined =>
    document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
  const key = (name: string): Promise<void> =>
    does(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

  test('is answered by hits, each with what tells it from others, in place of the lists', async () => {
    await show({ lookedUp: [{ netflixId: 3, name: 'Ozark' }] });
    await type(SEARCH, 'a');
    expect(names('option')).toEqual([
      'A Film 2020 · Film · Germany',
      'Tide Series · A Tide',
      'Ann Berg Person · A Film · Tide',
    ]);
    expect(document.querySelector('[role=listbox]')?.getAttribute('aria-label')).toBe('Results');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(names('button')).toEqual(['Options']);
    expect(await violations('page')).toEqual([]);
  });

  test('the arrows walk through the hits and round, while the focus stays in the field', async () => {
    await show();
    await type(SEARCH, 'a');
    expect(active()).toContain('A Film');
    await key('ArrowDown');
    expect(active()).toContain('Tide');
    await key('ArrowUp');
    await key('ArrowUp');
    expect(active()).toContain('Ann Berg');
    expect(document.activeElement).toBe(field());
  });

  test('of which nothing is found is said, and read out', async () => {
    await show();
    await type(SEARCH, 'zzz');
    expect(readOut()).toEqual(['Nothing found for “zzz”.']);
    expect(names('option')).toEqual([]);
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('where the search fails says why, and is searched for again when asked', async () => {
    const search = vi.fn(PROPS.search);
    await show({ search });
    search.mockImplementationOnce(fails('data/search.json: not in this build'));
    await type(SEARCH, 'a');
    expect(readOut().join()).toContain('Search is not working');
    expect(readOut().join()).toContain('data/search.json: not in this build');
    expect(await violations('page')).toEqual([]);
    await press('button', 'Try again');
    expect(names('option')).toHaveLength(3);
    expect(readOut()).toEqual([]);
  });
});

describe('what the address asks for is there at first', () => {
  test('somebody, with a way to the search', async () => {
    const loadPerson = vi.fn(PROPS.loadPerson);
    await show({ start: { kind: 'person', key: 'p1', name: 'Ann Berg' }, loadPerson });
    expect(loadPerson.mock.calls).toEqual([['p1', 'Ann Berg']]);
    expect(names('heading')).toEqual(['Show Notes', 'Ann Berg', 'Known for', 'All titles']);
    await press('button', 'Back');
    expect(document.activeElement).toBe(field());
  });

  test('a search', async () => {
    await show({ start: { kind: 'words', words: 'zzz' } });
    expect(field()).toHaveProperty('value', 'zzz');
    expect(readOut()).toEqual(['Nothing found for “zzz”.']);
  });
});

describe('what is opened', () => {
  test('a title’s notes, with the focus on the way back and a link to it; then what was typed is still there', async () => {
    await show();
    await type(SEARCH, 'a');
    await press('option', 'A Film 2020 · Film · Germany');
    expect(names('heading')).toEqual(['Show Notes', 'A Film', 'Synopsis', 'Cast', 'Behind the scenes', 'News']);
    expect(document.activeElement).toBe(the('button', 'Back'));
    expect(the('link', 'Open on Netflix').getAttribute('href')).toBe('https://www.netflix.com/title/1');
    expect(await violations('page')).toEqual([]);
    await press('button', 'Back');
    expect(document.activeElement).toBe(field());
    expect(field()).toHaveProperty('value', 'a');
    expect(names('option')).toHaveLength(3);
  });

  test('a title whose id is not sure is searched for on Netflix', async () => {
    await show();
    await type(SEARCH, 'a');
    await press('option', 'Tide Series · A Tide');
    expect(the('link', 'Search on Netflix').getAttribute('href')).toBe('https://www.netflix.com/search?q=Tide');
  });

  test('and is from the list as well; the title of the tab is where it is', async () => {
    const unsure = { loadNotes: async () => ({ ...FULL, confidence: 'C' as const }) };
    await show({ ...unsure, lookedUp: [{ netflixId: 2, name: 'Tide' }] });
    await press('button', 'Tide');
    expect(the('link', 'Search on Netflix').getAttribute('href')).toBe('https://www.netflix.com/search?q=Tide');
    clear();
    await show({ ...unsure, current: { netflixId: 2, name: 'Tide' } });
    await press('button', 'Tide');
    expect(the('link', 'Open on Netflix').getAttribute('href')).toBe('https://www.netflix.com/title/2');
  });

  test('a person, and a way back', async () => {
    await show();
    await type(SEARCH, 'a');
    await press('option', 'Ann Berg Person · A Film · Tide');
    expect(names('heading')).toEqual(['Show Notes', 'Ann Berg', 'Known for', 'All titles']);
    expect(document.activeElement).toBe(the('button', 'Back'));
    expect(await violations('page')).toEqual([]);
    await press('button', 'Back');
    expect(document.activeElement).toBe(field());
  });

  test('a person is covered, and leads to new tabs, as the viewer chose', async () => {
    const [film] = SHOWN.timeline;
    const secret = { role: 'actor' as const, character: 'The Heir', characterSpoiler: 'full' as const };
    const timeline = film ? [{ work: film.work, parts: [secret] }] : [];
    const start = { kind: 'person' as const, key: 'p1', name: 'Ann Berg' };
    const person = { ...PROPS, start, loadPerson: async () => ({ ...SHOWN, timeline }) };
    await show(person);
    expect(text()).not.toContain('The Heir');
    expect(the('link', 'A Film').getAttribute('target')).toBe('_blank');
    clear();
    await show({ ...person, setting: { ...PROPS.setting, cover: false } });
    expect(text()).toContain('The Heir');
  });

  test('a person of its cast, and the way back leads to where the popup was scrolled to', async () => {
    const scrolled: unknown[] = [];
    const page = { scrollTop: 321, scrollTo: (to: unknown) => scrolled.push(to) };
    Object.defineProperty(document, 'scrollingElement', { configurable: true, value: page });
    await show({ current: { netflixId: 1, name: 'A Film' } });
    await press('button', 'A Film');
    await press('button', names('button').find((name) => name.startsWith('Bo Lund')) ?? 'Bo Lund');
    await press('button', 'All titles of Bo Lund');
    await does(() => document.querySelector<HTMLElement>('.person .person-back')?.click());
    expect(scrolled).toEqual([{ top: 0 }, { top: 321 }]);
    Reflect.deleteProperty(document, 'scrollingElement');
  });

  test('says that it is being looked up, and can be left meanwhile', async () => {
    await show({ current: { netflixId: 2, name: 'Tide' }, loadNotes: () => new Promise(() => {}) });
    await press('button', 'Tide');
    expect(text()).toContain('Looking it up…');
    await press('button', 'Back');
    expect(names('button')).toEqual(['Tide', 'Options']);
  });

  test('and not there is read out', async () => {
    await show({ current: { netflixId: 2, name: 'Tide' }, loadNotes: async () => undefined });
    await press('button', 'Tide');
    expect(readOut()).toEqual(['Not in our notes yet']);
    expect(names('button')).toEqual(['Back']);
  });

  test('and cannot be read is read out with why, and read again when asked', async () => {
    const loadNotes = vi.fn(PROPS.loadNotes);
    loadNotes.mockImplementationOnce(fails('data/titles/1a.json: not JSON'));
    await show({ current: { netflixId: 2, name: 'Tide' }, loadNotes });
    await press('button', 'Tide');
    expect(readOut().join()).toContain('The notes could not be read');
    expect(readOut().join()).toContain('data/titles/1a.json: not JSON');
    await press('button', 'Try again');
    expect(names('heading')).toContain('A Film');
    expect(readOut()).toEqual([]);
  });
});
