// @vitest-environment jsdom
/** A browser that translates the page puts elements in the place of text nodes; what then changes must be seen all the same. */
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { SearchHit } from '../data/search/search.ts';
import { clear } from '../tests/fixtures/draw.tsx';
import { showKeys as show } from '../tests/fixtures/keys.tsx';
import { ARTICLE, FACTS, FULL } from '../tests/fixtures/notes.ts';
import { OPTIONS_PROPS, PANEL_PROPS } from '../tests/fixtures/props.ts';
import { Failure } from './failure.tsx';
import type { ArticleInWords } from './notes/in-words.ts';
import { Options } from './options/options.tsx';
import { Panel, type PanelProps } from './panel/panel.tsx';
import type { PanelView } from './panel/types.ts';
import { SearchField } from './popup/search-field.tsx';

/** What a translator does: each text node goes, and an element with other words stands in its place. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `»${text.data}«`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

afterEach(clear);

const never = (): void => {};
const panel = (view: PanelView, changes: Partial<PanelProps> = {}): ComponentChild => (
  <Panel
    {...PANEL_PROPS}
    view={view}
    netflixId={view.state === 'known' ? view.notes.netflixId : 5}
    setting={{ sections: [], cover: true, newTabs: false }}
    {...changes}
  />
);
const known = (netflixId: number, name: string): PanelView => ({
  state: 'known',
  notes: { ...FACTS, netflixId, name },
  date: '2026-01-02',
});
const status = (page: HTMLElement): string => page.querySelector('[role=status]')?.textContent ?? '';

test('the title that is announced, and its name', () => {
  show(panel(known(1, 'Ozark')));
  translate();
  const page = show(panel(known(2, 'Kingdom')));
  expect(status(page)).toBe('show_notes: Kingdom');
  expect(page.querySelector('h2')?.textContent).toBe('Kingdom');
  translate();
  expect(status(show(panel(known(2, 'Kingdom'), { open: false })))).toBe('');
});

test('the page’s own name for what is unknown', () => {
  const unknown: PanelView = { state: 'unknown', date: '2026-01-02' };
  show(panel(unknown));
  translate();
  const page = show(panel(unknown, { pageName: 'A Name' }));
  expect(page.querySelector('h2')?.textContent).toBe('A Name');
});

test('how many stories a folded panel holds', () => {
  const cast = [{ person: 'p1', name: 'Ann', works: [] }];
  const place = { kind: 'beside', side: 'right', width: 380, inset: 16, top: 16, bottom: 16 } as const;
  const peek = { width: 200, inset: 12, top: 16, bottom: 16 };
  const holding = (news: ArticleInWords[]): ComponentChild =>
    panel(
      { state: 'known', notes: { ...FACTS, cast, news }, date: '2026-01-02' },
      { open: false, peek: cast, place: { ...place, disc: { inset: 0, top: 400 }, settled: true, peek } },
    );
  show(holding([ARTICLE, ARTICLE]));
  translate();
  expect(show(holding([ARTICLE])).querySelector('.peek-foot')?.textContent).toBe('show_more · holds_story 1');
});

test('that folded notes hold a spoiler', () => {
  const notes = ['one', 'two', 'three'].map((text, at) => ({ ...FULL.behindTheScenes[at % 2 ? 0 : 1], text }));
  const view = { state: 'known', notes: { ...FACTS, behindTheScenes: notes }, date: '2026-01-02' } as PanelView;
  const covering = (cover: boolean): HTMLElement =>
    show(panel(view, { setting: { sections: ['making'], cover, newTabs: false } }));
  const fold = (page: HTMLElement): string | null | undefined => page.querySelector('.notes-more')?.textContent;
  expect(fold(covering(true))).toBe('more_count 1: behind_the_scenes, holds_spoiler');
  translate();
  expect(fold(covering(false))).not.toContain('holds_spoiler');
});

test('that there is nothing beyond what Netflix shows, until there is', () => {
  const says = (page: HTMLElement): string => page.querySelector('.notes-level')?.textContent ?? '';
  expect(says(show(panel(known(1, 'Ozark'))))).toContain('nothing_beyond');
  translate();
  const notes = { ...FACTS, news: [ARTICLE] };
  expect(says(show(panel({ state: 'known', notes, date: '2026-01-02' })))).not.toContain('nothing_beyond');
});

test('why something failed', () => {
  show(panel({ state: 'failed', why: 'one' }));
  translate();
  expect(show(panel({ state: 'failed', why: 'another' })).querySelector('.failure-why')?.textContent).toBe('another');
  show(<Failure head="failed_head" why="one" onRetry={never} />);
  translate();
  const page = show(<Failure head="failed_head" why="another" onRetry={never} />);
  expect(page.querySelector('.failure-why')?.textContent).toBe('another');
});

test('hits of the popup, and that there are none', async () => {
  const hit = (matched: string): SearchHit => ({
    kind: 'title',
    netflixId: 1,
    name: 'Suits',
    type: 'series',
    sure: true,
    matched,
  });
  const search = async (typed: string): Promise<SearchHit[]> => (typed.length > 3 ? [] : [hit(typed)]);
  const field = (typed: string): ComponentChild => (
    <SearchField field={{ current: null }} typed={typed} onType={never} search={search} onChoose={never} />
  );
  const type = async (typed: string): Promise<HTMLElement> => {
    await act(async () => void show(field(typed)));
    return document.body;
  };
  expect((await type('abc')).querySelector('.popup-hit')?.textContent).toBe('Suits type_series · abc');
  translate();
  expect((await type('abd')).querySelector('.popup-hit')?.textContent).toBe('»Suits« type_series · abd');
  expect(status(await type('abcd'))).toBe('search_none abcd');
  translate();
  expect(status(await type('abce'))).toBe('search_none abce');
});

test('what the options say of a choice', () => {
  const props = { ...OPTIONS_PROPS, controls: [], shortcut: '', status: 'one' };
  show(<Options {...props} />);
  translate();
  const page = show(<Options {...props} status="another" shortcut="Alt+Shift+Y" />);
  expect(status(page)).toBe('another');
  expect(page.querySelector('kbd')?.parentElement?.textContent).toBe('Alt+Shift+Y');
});
