// @vitest-environment jsdom
/** The page of the first use in each of its states: what a viewer reads and can do; and axe on each. */
import { afterEach, expect, test, vi } from 'vitest';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, draw, names, press, readOut, the } from '../../tests/fixtures/draw.tsx';
import { FULL, SHOWN } from '../../tests/fixtures/notes.ts';
import type { WelcomeProps } from './types.ts';
import { Welcome } from './welcome.tsx';

const PROPS: WelcomeProps = {
  example: { value: FULL },
  setting: { sections: ['synopsis', 'cast', 'making', 'news'], cover: true, newTabs: true },
  panelTheme: 'dark',
  shortcut: 'Alt+Shift+Y',
  shortcutPlace: 'shortcut_place_chromium',
  pin: 'welcome_pin_chromium',
  keyword: 'notes',
  notices: [],
  loadPerson: async () => SHOWN,
  reloadTabs: undefined,
  onRetry: () => {},
};
const STEPS = [
  'Keyboard shortcut',
  'Keep the icon visible',
  'Search titles and people',
  'Nothing is asked of you',
] as const;

const show = (change: Partial<WelcomeProps> = {}): Promise<void> => draw(<Welcome {...PROPS} {...change} />);
const text = (): string => document.body.textContent ?? '';

afterEach(async () => {
  expect(await violations('page')).toEqual([]);
  clear();
});

test('the notes can be tried, and each way to them is said in a few words', async () => {
  await show();
  expect(names('heading').slice(0, 2)).toEqual(['Show Notes is ready', 'A Film']);
  expect(names('region')).toEqual(expect.arrayContaining(['Show Notes', 'Cast', 'News', ...STEPS]));
  expect(text()).toContain('Alt+Shift+Y Opens the notes and goes into them');
  expect(text()).toContain('then the pin beside Show Notes');
  expect(text()).toContain('type notes, a space, then a name');
  expect(text()).toContain('It makes no request to any server.');
  expect(the('link', 'Open Netflix').getAttribute('href')).toBe('https://www.netflix.com/');
  expect(names('button')).not.toContain('Reload these tabs');
});

test('a row of them opens, and a person in their place', async () => {
  await show();
  await press('button', names('button').find((name) => name.startsWith('Ann Berg')) ?? 'Ann Berg');
  expect(text()).toContain('Trained at the theatre in Bergen.');
  await press('button', 'All titles of Ann Berg');
  expect(names('heading')).toContain('All titles');
  await press('button', 'Back');
  expect(text()).toContain('Trained at the theatre in Bergen.');
});

test('where no keys are granted, it says so and where they are set', async () => {
  await show({ shortcut: '', shortcutPlace: 'shortcut_place_firefox', pin: 'welcome_pin_firefox' });
  expect(text()).toContain('None is set. Set it in the browser at about:addons');
  expect(text()).toContain('then the gear beside Show Notes');
  expect(names('link').filter((name) => name.includes('about:'))).toEqual([]);
});

test('what this browser lacks is not mentioned', async () => {
  await show({ shortcut: undefined, pin: undefined, keyword: undefined });
  expect(STEPS.filter((step) => names('region').includes(step))).toEqual(['Nothing is asked of you']);
});

test('tabs that are older than the extension are loaded anew when asked', async () => {
  const reloadTabs = vi.fn();
  await show({ reloadTabs });
  expect(text()).toContain('show nothing until they are reloaded');
  await press('button', 'Reload these tabs');
  expect(reloadTabs).toHaveBeenCalledTimes(1);
});

test('a failure is read out', async () => {
  await show({ notices: [{ text: 'That did not work: no such tab' }] });
  expect(readOut()).toEqual(['That did not work: no such tab']);
});

test('before the notes are there nothing is said of them; where they cannot be read, why, and they are read again when asked', async () => {
  await show({ example: undefined });
  expect(names('heading')).not.toContain('A Film');
  expect(readOut()).toEqual([]);
  const onRetry = vi.fn();
  await show({ example: { why: 'data/titles/1a.json: not JSON' }, onRetry });
  expect(readOut().join()).toContain('data/titles/1a.json: not JSON');
  await press('button', 'Try again');
  expect(onRetry).toHaveBeenCalledTimes(1);
});
