// @vitest-environment jsdom
/** The panel in each of its states: what a viewer reads, hears and can do; and axe on each. */
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, does, draw, names, press, readOut, the, type } from '../../tests/fixtures/draw.tsx';
import { ARTICLE, BRIEF, FACTS, FULL, SHOWN } from '../../tests/fixtures/notes.ts';
import { PANEL_PROPS } from '../../tests/fixtures/props.ts';
import { Panel, type PanelProps } from './panel.tsx';
import type { PanelView } from './types.ts';

const DATE = 'Jan 2, 2026';
const SECTIONS = ['synopsis', 'cast', 'making', 'news'] as const;
const known = (notes: typeof FACTS): PanelView => ({ state: 'known', notes, date: DATE });
const UNKNOWN: PanelView = { state: 'unknown', date: DATE };

const PROPS: PanelProps = {
  ...PANEL_PROPS,
  view: known(FULL),
  setting: { sections: SECTIONS, cover: true, newTabs: false },
  loadPerson: async () => SHOWN,
};

const show = (change: Partial<PanelProps> = {}): Promise<void> => draw(<Panel {...PROPS} {...change} />);
const text = (): string => document.body.textContent ?? '';

afterEach(clear);

const STATES: Array<[string, Partial<PanelProps>]> = [
  ['looking', { view: { state: 'looking' } }],
  ['full', {}],
  ['full, without covers', { setting: { ...PROPS.setting, cover: false } }],
  ['brief', { view: known(BRIEF) }],
  ['facts', { view: known(FACTS) }],
  ['facts, with people of the page', { view: known({ ...FACTS, cast: BRIEF.cast, castFrom: 'netflix' }) }],
  ['unknown', { view: UNKNOWN }],
  ['unknown, with people of the page', { view: { ...UNKNOWN, people: FULL.cast } }],
  ['unknown, with a page’s name', { view: UNKNOWN, pageName: 'Ozarc (2024)' }],
  ['unknown, in the player', { view: UNKNOWN, playing: true }],
  ['failed', { view: { state: 'failed', why: 'data/meta.json: not JSON' } }],
  ['with notices', { notices: [{ text: 'One' }, { text: 'Two', onRetry: () => {} }] }],
  ['folded', { open: false }],
  [
    'folded, with the cast',
    { open: false, peek: FULL.cast, place: { ...PROPS.place, peek: { width: 200, inset: 12, top: 16, bottom: 16 } } },
  ],
];
test.each(STATES)('axe finds nothing: %s', async (_, change) => {
  await show(change);
  expect(await violations('part')).toEqual([]);
});

/** Opens each row of the cast. */
async function openRows(): Promise<void> {
  for (const row of document.querySelectorAll<HTMLElement>('.cast-row')) await does(() => row.click());
}

describe('the bar', () => {
  test('folds, moves to the other side and closes, whatever is shown below', async () => {
    const done = { onFold: vi.fn(), onMoveSide: vi.fn(), onClose: vi.fn() };
    await show({ ...done, view: { state: 'looking' } });
    expect(names('button')).toEqual(['Show Notes', 'Move to the other side', 'More']);
    expect(the('button', 'Show Notes').getAttribute('aria-expanded')).toBe('true');
    await press('button', 'Show Notes');
    await press('button', 'Move to the other side');
    expect(the('button', 'More').getAttribute('aria-expanded')).toBe('false');
    await press('button', 'More');
    await press('button', 'Hide for this title');
    expect(done.onFold.mock.calls).toEqual([[false]]);
    expect([done.onMoveSide, done.onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('what scrolls is reached by key and named after the title', async () => {
    await show();
    expect(the('group', 'A Film').tabIndex).toBe(0);
    await show({ view: { state: 'looking' } });
    expect(the('group', 'Show Notes').tabIndex).toBe(0);
  });
});

describe('the ways into the notes', () => {
  test('stand between the fold and what moves the panel, with how much each leads to', async () => {
    await show();
    const all = names('button');
    expect(all.slice(0, 6)).toEqual([
      'Show Notes',
      'Cast 2',
      'Behind the scenes 2',
      'News 2',
      'Move to the other side',
      'More',
    ]);
  });

  test('over a film lead to the cast first, as the notes have it; what it is about comes last, and is folded', async () => {
    const sections = ['synopsis', 'news', 'cast', 'making'] as const;
    await show({ playing: true, setting: { ...PROPS.setting, sections, characterFirst: true } });
    expect(names('button').slice(1, 4)).toEqual(['Cast 2', 'News 2', 'Behind the scenes 2']);
    expect(names('region').filter((name) => name !== 'Show Notes')).toEqual([
      'Cast',
      'News',
      'Behind the scenes',
      'Synopsis',
    ]);
    expect(the('button', 'More: Synopsis').getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('.notes-text')?.className).toContain('notes-text-line');
    await press('button', 'More: Synopsis');
    expect(document.querySelector('.notes-text')?.className).toBe('notes-text');
  });

  test('lead the focus to the first person and the first story where a key pressed them', async () => {
    await show();
    for (const [name, inside] of [
      ['Cast 2', '.cast-row'],
      ['News 2', '.news-list a'],
    ] as const) {
      const way = the('button', name);
      // What jsdom does not tell: whether the focus came by a key.
      Object.assign(way, { matches: (selector: string) => selector === ':focus-visible' });
      await press('button', name);
      expect(document.activeElement).toBe(document.querySelector(inside));
    }
  });

  test('leave the focus where a mouse pressed them', async () => {
    await show();
    const way = the('button', 'Cast 2');
    Object.assign(way, { matches: () => false });
    way.focus();
    await press('button', 'Cast 2');
    expect(document.activeElement).toBe(way);
  });

  test('are none where there is one part only, which is in sight', async () => {
    await show({ view: known({ ...FACTS, cast: FULL.cast }) });
    expect(names('button').slice(0, 3)).toEqual(['Show Notes', 'Move to the other side', 'More']);
  });

  test('are gone while a person is open, whose name the bar then has, and what scrolls', async () => {
    await show();
    await openRows();
    await press('button', 'All titles of Ann Berg');
    expect(names('button').slice(0, 4)).toEqual(['Back', 'Show Notes', 'Move to the other side', 'More']);
    expect(names('heading')[0]).toBe('Ann Berg');
    // So has what scrolls, which a key leads to as well.
    expect(the('group', 'Ann Berg').textContent).toContain('Known for');
  });
});

test('while a title is looked up it says only that, and nothing is read out', async () => {
  await show({ view: { state: 'looking' } });
  expect(the('group', 'Show Notes').textContent).toBe('Looking it up…');
  expect(readOut()).toEqual([]);
});

test('the live region is there before its words: a browser reads out none that come together with it', async () => {
  render(<Panel {...PROPS} />, document.body);
  expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(readOut()).toEqual([]);
  await vi.waitFor(() => expect(readOut()).toEqual(['show_notes: A Film']));
});

describe('what is known', () => {
  test('in full: read out by name, then the viewer’s sections, and of when the data are', async () => {
    await show();
    expect(readOut()).toEqual(['Show Notes: A Film']);
    expect(names('heading')).toEqual(['A Film', 'Synopsis', 'Cast', 'Behind the scenes', 'News']);
    expect(text()).toContain('2020 · 118 min · Germany · R');
    expect(text()).toContain('Directed by Eva Dahl');
    expect(document.querySelector('footer')?.textContent).toBe('Data of Jan 2, 2026Something wrong?');
    expect(new URL(the('link', 'Something wrong?').getAttribute('href') ?? '').searchParams.get('name')).toBe('A Film');
  });

  test('in brief: not called facts, and the news are for the viewer to search', async () => {
    await show({ view: known(BRIEF) });
    expect(names('heading')).toEqual(['A Film', 'Synopsis', 'Cast']);
    expect(text()).not.toContain('We have the facts');
    expect(the('link', 'Search the news for this title').closest('footer')).not.toBeNull();
  });

  test('facts: says that they are all there is, and offers no news to a viewer who wants none', async () => {
    const setting = { ...PROPS.setting, sections: ['cast'] as const };
    await show({ view: known({ ...FACTS, facts: ['Film', 'drama'] }), setting });
    expect(names('heading')).toEqual(['A Film']);
    expect(text()).toContain('So far there are the facts of this title, and no notes of ours.');
    expect(names('link')).toEqual(['Something wrong?']);
  });

  test('a spoiler is not in the document until its own cover is lifted', async () => {
    await show();
    await openRows();
    const covers = names('button').filter((name) => name.startsWith('Show spoiler'));
    expect(covers).toEqual([
      'Show spoiler: whom Bo Lund plays',
      'Show spoiler: Bo Lund',
      'Show spoiler',
      'Show spoiler: Ein Blatt',
    ]);
    for (const hidden of ['The Drowned Man', 'Plays two parts', 'shot first', 'Der Schluss'])
      expect(document.body.innerHTML).not.toContain(hidden);
    await press('button', 'Show spoiler: whom Bo Lund plays');
    await press('button', 'Show spoiler: Ein Blatt');
    expect(text()).toContain('as The Drowned Man');
    expect(the('link', 'Der Schluss').lang).toBe('de');
    expect(document.body.innerHTML).not.toContain('Plays two parts');
    expect(await violations('part')).toEqual([]);
  });

  test('a person opens in place, with the focus on the way back, which leads to their name', async () => {
    const loadPerson = vi.fn(PROPS.loadPerson);
    await show({ loadPerson });
    await openRows();
    await press('button', 'All titles of Ann Berg');
    expect(loadPerson.mock.calls[0]?.[0]).toBe('p1');
    expect(names('region')).toContain('Ann Berg');
    expect(names('heading')).toEqual(['Ann Berg', 'Known for', 'This role', 'All titles']);
    expect(text()).toContain('2020 A Film as Mia Ness');
    expect(text()).toContain('1999 Tide Director');
    expect(document.activeElement).toBe(the('button', 'Back'));
    expect(await violations('part')).toEqual([]);
    await press('button', 'Back');
    expect(document.activeElement?.textContent).toContain('Ann Berg');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('in the player a title opens beside the film, not in its place', async () => {
    await show({ setting: { ...PROPS.setting, newTabs: true } });
    await openRows();
    expect(the('link', 'Tide (1999)').getAttribute('target')).toBe('_blank');
    clear();
    await show();
    await openRows();
    expect(the('link', 'Tide (1999)').getAttribute('target')).toBeNull();
  });
});

describe('what is not known', () => {
  const field = (): string => {
    const found = the('textbox', 'Search titles and people');
    return found instanceof HTMLInputElement ? found.value : '';
  };

  test('says of when the data are, and can be suggested', async () => {
    await show({ view: UNKNOWN, netflixId: 5 });
    expect(names('heading')).toEqual(['Not in our notes yet']);
    expect(text()).toContain('not in the data set of Jan 2, 2026');
    expect(new URL(the('link', 'Suggest this title').getAttribute('href') ?? '').searchParams.get('netflix-id')).toBe(
      '5',
    );
    expect([names('link'), field()]).toEqual([['Suggest this title'], '']);
  });

  test('by the page’s own name is searched for, here and in the news', async () => {
    const search = vi.fn(async () => [
      { kind: 'title' as const, netflixId: 7, name: 'Ozark', type: 'series' as const, year: 2017, sure: true },
      { kind: 'person' as const, key: 'p9', name: 'Oz Ark', titles: [] },
    ]);
    await show({ view: UNKNOWN, pageName: 'Ozarc (2024)', search });
    expect(names('heading')).toEqual(['Ozarc (2024)']);
    expect([field(), search.mock.calls]).toEqual(['Ozarc', [['Ozarc']]]);
    expect(names('link')).toEqual(['Ozark (2017)', 'Search the news for this title', 'Suggest this title']);
    expect(the('link', 'Ozark (2017)').getAttribute('href')).toBe('https://www.netflix.com/title/7');
  });

  test('a person who is found opens in place, and the way back leads to their name', async () => {
    const search = async () => [{ kind: 'person' as const, key: 'p9', name: 'Oz Ark', titles: ['Tide', 'A Film'] }];
    const loadPerson = vi.fn(PROPS.loadPerson);
    await show({ view: UNKNOWN, pageName: 'Ozarc', search, loadPerson });
    expect(the('button', 'Oz Ark').closest('li')?.textContent).toBe('Oz Ark Tide · A Film');
    expect(await violations('part')).toEqual([]);
    await press('button', 'Oz Ark');
    expect(loadPerson.mock.calls).toEqual([['p9', 'Oz Ark', undefined]]);
    expect(names('heading').slice(0, 2)).toEqual(['Ann Berg', 'Known for']);
    await press('button', 'Back');
    expect(document.activeElement).toBe(the('button', 'Oz Ark'));
  });

  test('says that nothing is found for what is typed, and that a search fails', async () => {
    await show({ view: UNKNOWN });
    await type('Search titles and people', 'zzz');
    expect(readOut()).toEqual(['Nothing found for “zzz”.']);
    const working = { search: false };
    const search = async (): Promise<[]> => {
      if (!working.search) throw new Error('data/search.json: not in this build');
      return [];
    };
    clear();
    await show({ view: UNKNOWN, search, pageName: 'Tide' });
    expect(readOut().join()).toContain('Search is not working');
    expect(readOut().join()).toContain('data/search.json: not in this build');
    expect(await violations('part')).toEqual([]);
    working.search = true;
    await press('button', 'Try again');
    expect(readOut()).toEqual(['Nothing found for “Tide”.']);
  });

  test('the page’s people are named where it names any, and open as any others', async () => {
    await show({ view: { ...UNKNOWN, people: FULL.cast } });
    expect(names('heading')).toEqual(['Not in our notes yet', 'On this page']);
    expect(names('region')).toContain('On this page');
    await openRows();
    await press('button', 'All titles of Ann Berg');
    expect(names('heading')[0]).toBe('Ann Berg');
    await show({ view: { ...UNKNOWN, people: [] }, netflixId: 6 });
    expect(names('heading')).toEqual(['Not in our notes yet']);
  });

  test('in the player says nothing of the title, which may well be known, and takes no suggestion', async () => {
    await show({ view: UNKNOWN, playing: true });
    expect(text()).toContain('We cannot tell which title is playing. Search for it by name.');
    expect(names('link')).toEqual([]);
    expect(names('textbox')).toEqual(['Search titles and people']);
  });
});

test('what failed says why, and is tried again when asked', async () => {
  const onRetry = vi.fn();
  await show({ view: { state: 'failed', why: 'data/meta.json: not JSON' }, onRetry });
  expect(names('heading')).toEqual(['The notes could not be read']);
  expect(text()).toContain('data/meta.json: not JSON');
  await press('button', 'Try again');
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('what went wrong beside the notes is read out, and the notes stay', async () => {
  const onRetry = vi.fn();
  await show({ notices: [{ text: 'The panel looks plain.', onRetry }] });
  expect(readOut()).toEqual(['The panel looks plain. Try again', 'Show Notes: A Film']);
  await press('button', 'Try again');
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(names('heading')).toContain('A Film');
});

describe('folded', () => {
  const disc = (): HTMLElement => the('button', 'Show Notes');

  test('it is one button that says what it holds, and unfolds', async () => {
    const onFold = vi.fn();
    await show({ open: false, onFold });
    expect(names('button')).toEqual(['Show Notes']);
    expect(disc().getAttribute('aria-expanded')).toBe('false');
    expect(disc().getAttribute('aria-description')).toBe('2 cast · 2 stories');
    expect(disc().textContent).toBe('');
    expect(disc().title).toBe('Show Notes · 2 cast · 2 stories');
    expect([names('heading'), readOut()]).toEqual([[], []]);
    await press('button', 'Show Notes');
    expect(onFold.mock.calls).toEqual([[true]]);
  });

  test('it names nothing of which there is none, and nothing at all while a title is looked up', async () => {
    await show({ open: false, view: known({ ...FACTS, news: [ARTICLE] }) });
    expect(disc().getAttribute('aria-description')).toBe('1 story');
    await show({ open: false, view: { state: 'looking' } });
    expect([disc().getAttribute('aria-description'), disc().title]).toEqual(['', 'Show Notes']);
  });

  test('a failure reads differently from a title that is not known', async () => {
    await show({ open: false, view: { state: 'failed', why: 'data/meta.json: not JSON' } });
    expect(disc().getAttribute('aria-description')).toBe('The notes could not be read');
    await show({ open: false, view: UNKNOWN });
    expect(disc().getAttribute('aria-description')).toBe('Not in our notes yet');
  });

  describe('with room for the cast', () => {
    const peek = { width: 200, inset: 12, top: 16, bottom: 16 };
    const peeking = { open: false, peek: FULL.cast, place: { ...PROPS.place, peek } };

    test('it says who, and from where one knows each, but not whom they play', async () => {
      await show(peeking);
      expect(names('button')).toEqual(['Show Notes', 'Ann Berg Tide · A Play', 'Bo Lund', 'More · 2 stories']);
      expect(disc().getAttribute('aria-expanded')).toBe('false');
      expect([names('heading'), names('region'), readOut()]).toEqual([[], ['Show Notes'], []]);
      expect(text()).not.toMatch(/Mia Ness|Drowned/);
    });

    test('its head and its foot unfold it, a row with somebody', async () => {
      const onFold = vi.fn();
      await show({ ...peeking, onFold });
      for (const name of ['Show Notes', 'More · 2 stories', 'Ann Berg Tide · A Play']) await press('button', name);
      expect(onFold.mock.calls).toEqual([
        [true, undefined],
        [true, undefined],
        [true, 'p1'],
      ]);
    });

    test('rows that are not whole within its height are left out', async () => {
      const bottoms: Record<string, number> = { SECTION: 200, LI: 180 };
      const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
        const isLast = this.tagName === 'LI' && this.nextElementSibling === null;
        return { bottom: isLast ? 220 : bottoms[this.tagName] } as DOMRect;
      });
      await show(peeking);
      expect(names('button')).toEqual(['Show Notes', 'Ann Berg Tide · A Play', 'More · 2 stories']);
      const last = the('button', 'Ann Berg Tide · A Play');
      last.focus();
      for (const key of ['End', 'b', 'ArrowDown']) {
        await does(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
        expect(document.activeElement, key).toBe(last);
      }
      bottoms.SECTION = 230;
      await show({ ...peeking, netflixId: 2 });
      expect(names('button')).toContain('Bo Lund');
      measure.mockRestore();
    });
  });

  test('the person who was asked for has their row open from the start', async () => {
    await show({ setting: { ...PROPS.setting, opened: 'p1' } });
    const rows = [...document.querySelectorAll('.cast-row')].map((row) => row.getAttribute('aria-expanded'));
    expect(rows).toEqual(['true', 'false']);
  });
});
