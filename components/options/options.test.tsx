// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { controlsOf } from '../../entrypoints/options/controls.ts';
import { DEFAULTS } from '../../entrypoints/shared/preference-defaults.ts';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear } from '../../tests/fixtures/draw.tsx';
import { showKeys } from '../../tests/fixtures/keys.tsx';
import { OPTIONS_PROPS } from '../../tests/fixtures/props.ts';
import { Options } from './options.tsx';
import type { OptionsProps } from './types.ts';

const PROPS: OptionsProps = {
  ...OPTIONS_PROPS,
  controls: controlsOf({
    values: { ...DEFAULTS, hiddenLanguages: ['ko'] },
    languages: undefined,
    onChange: () => {},
  }),
};

const show = (change: Partial<OptionsProps> = {}): HTMLElement => showKeys(<Options {...PROPS} {...change} />);

afterEach(clear);

test('without the data set every choice is there, and a language that is toggled off can be taken back', async () => {
  const page = show({ notices: [{ text: 'data_unread data/meta.json', onRetry: () => {} }] });
  expect(page.querySelectorAll('input:checked')).toHaveLength(13);
  expect(page.querySelector('input[name="language-ko"]')).not.toBeNull();
  expect(page.textContent).toContain('data_unread data/meta.json');
  expect(await violations('page')).toEqual([]);
});

test.each([
  ['Alt+Shift+Y', ['Alt+Shift+Y', 'pref_shortcut_help', 'shortcut_place_chromium']],
  ['', ['pref_shortcut_none', 'shortcut_place_chromium']],
])('a shortcut %j, and how to set one', (shortcut, says) => {
  const section = show({ shortcut }).querySelector('[aria-label=pref_shortcut]');
  for (const part of says) expect(section?.textContent).toContain(part);
});

test('a browser without commands has no shortcut to speak of', () => {
  expect(show({ shortcut: undefined }).querySelector('[aria-label=pref_shortcut]')).toBeNull();
});

test('a self-check that the browser does not allow says so', async () => {
  const page = show({ runSelfCheck: () => Promise.reject(new Error('no tabs here')) });
  await act(async () => {
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'self_check_run')?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(page.textContent).toContain('not_done no tabs here');
});
