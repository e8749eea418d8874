// @vitest-environment jsdom
/** The options page in each of its states: what a viewer reads, hears and can do; and axe on each. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Meta } from '../../data/schema.ts';
import { controlsOf } from '../../entrypoints/options/controls.ts';
import { DEFAULTS } from '../../entrypoints/shared/preference-defaults.ts';
import type { PreferenceChanges, Preferences } from '../../entrypoints/shared/preferences.ts';
import { violations } from '../../tests/fixtures/axe.ts';
import { clear, does, draw, names, press, readOut, the } from '../../tests/fixtures/draw.tsx';
import { OPTIONS_PROPS } from '../../tests/fixtures/props.ts';
import { Options } from './options.tsx';
import type { OptionsProps } from './types.ts';

const META: Meta = {
  format: 1,
  date: '2026-01-02',
  titles: 17_000,
  fullNotes: 300,
  briefNotes: 700,
  people: 40_000,
  articles: 2_500,
  titleShards: 1,
  personShards: 1,
  articleLanguages: ['en', 'ko', 'pt-BR'],
};

type Change = Partial<OptionsProps> & { values?: Partial<Preferences> };

/** @returns every change that was asked for since, made of the values that are shown */
async function show(change: Change = {}): Promise<PreferenceChanges[]> {
  const { values = {}, ...props } = { ...OPTIONS_PROPS, meta: META, ...change };
  const languages = props.meta?.articleLanguages;
  const stored = { ...DEFAULTS, ...values };
  const changes: PreferenceChanges[] = [];
  const controls = controlsOf({ values: stored, languages, onChange: (made) => void changes.push(made(stored)) });
  await draw(<Options {...props} controls={controls} />);
  return changes;
}

const text = (): string => document.body.textContent ?? '';
const isChecked = (role: 'radio' | 'checkbox', name: string): boolean => the(role, name).matches(':checked');

afterEach(async () => {
  expect(await violations('page')).toEqual([]);
  clear();
  vi.unstubAllGlobals();
});

describe('the choices', () => {
  test('stand in groups, each with a name, and each choice in it with its words', async () => {
    await show();
    const groups = names('group').map((name) => [name, ...names('radio', the('group', name))]);
    for (const group of [
      [
        'On a title',
        'Open the panel by itself',
        'Show only the round button',
        'Show nothing until the shortcut is pressed',
      ],
      [
        'In the player',
        "A round button that leaves with the player's controls",
        'Open by itself on a pause, close on play',
        'Nothing until the shortcut is pressed',
      ],
      ['On Kids profiles', 'Nothing', 'As everywhere else'],
      ['Side', 'Right', 'Left'],
      ['Width of the panel', 'Narrow', 'Normal', 'Wide'],
      ['Theme', 'Dark on Netflix, elsewhere as the system', 'Dark', 'Light'],
      ['Text size', 'Small', 'Normal', 'Large', 'Very large'],
      ['Sections'],
      ['Languages of articles'],
      ['Spoilers', 'Cover them until I ask', 'Show them'],
    ])
      expect(groups).toContainEqual(group);
    expect(the('group', 'Width of the panel').textContent).toContain('Applies where the panel has room of its own.');
  });

  test('stand under six headings, every preference under one of them', async () => {
    await show();
    const parts = [...document.querySelectorAll('.options-part')];
    const fields = parts.map((part) => [
      part.getAttribute('aria-label'),
      ...new Set([...part.querySelectorAll('input:not([type=file])')].map((input) => input.getAttribute('name'))),
    ]);
    expect(fields).toEqual([
      ['Opening', 'opens', 'player', 'kids'],
      ['Looks', 'side', 'width', 'theme', 'textSize'],
      ['Contents', 'synopsis', 'cast', 'making', 'news', 'language-en', 'language-ko', 'language-pt-BR'],
      ['Spoilers', 'spoilers'],
      ['Privacy', 'remember'],
      ['Backup and self-check'],
    ]);
    expect(parts.map((part) => part.querySelector('h2')?.textContent)).toEqual(fields.map(([name]) => name));
    expect(names('button', parts.at(-1))).toEqual(['Export', 'Import', 'Reset all', 'Check the open Netflix tabs']);
  });

  test('each says what it does', async () => {
    await show();
    const fields = [...document.querySelectorAll('.options-part :is(fieldset, div.options-group)')];
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !field.querySelector('.options-soft')?.textContent)).toEqual([]);
  });

  test('show what holds, one of each group', async () => {
    await show({ values: { side: 'left', spoilers: 'shown' } });
    expect([isChecked('radio', 'Left'), isChecked('radio', 'Right'), isChecked('radio', 'Show them')]).toEqual([
      true,
      false,
      true,
    ]);
    const checked = [...document.querySelectorAll('fieldset:has([type=radio])')].map(
      (group) => group.querySelectorAll(':checked').length,
    );
    expect(checked.length).toBeGreaterThan(7);
    expect(new Set(checked)).toEqual(new Set([1]));
  });

  test('each applies at once', async () => {
    const changes = await show();
    await press('radio', 'Left');
    await press('radio', 'Very large');
    await press('checkbox', 'Keep a list of the last titles looked up, on this machine only');
    expect(changes).toEqual([{ side: 'left' }, { textSize: 'larger' }, { remember: false }]);
  });

  test('what remembering means stands below it', async () => {
    await show();
    const box = the('checkbox', 'Keep a list of the last titles looked up, on this machine only');
    expect(box.closest('div')?.textContent).toContain('Nothing from a private window goes in.');
  });
});

describe('sections', () => {
  const inGroup = (): string[] => names('checkbox', the('group', 'Sections'));

  test('stand in the viewer’s order, those that are hidden too', async () => {
    await show({ values: { sections: ['news', 'cast', 'synopsis', 'making'], hidden: ['cast'] } });
    expect(inGroup()).toEqual(['News', 'Cast', 'Synopsis', 'Behind the scenes']);
    expect(['News', 'Cast'].map((name) => isChecked('checkbox', name))).toEqual([true, false]);
  });

  test('one is hidden, shown, and moved, and its button stays the one that it was', async () => {
    const changes = await show({ values: { hidden: ['cast'] } });
    await press('checkbox', 'News');
    await press('checkbox', 'Cast');
    const up = the('button', 'Move Cast up');
    await press('button', 'Move Cast up');
    await press('button', 'Move Cast down');
    expect(changes).toEqual([
      { hidden: ['cast', 'news'] },
      { hidden: [] },
      { sections: ['cast', 'synopsis', 'making', 'news'] },
      { sections: ['synopsis', 'making', 'cast', 'news'] },
    ]);
    await show({ values: { sections: ['cast', 'synopsis', 'making', 'news'] } });
    expect(the('button', 'Move Cast up')).toBe(up);
  });

  test('the first does not go up, nor the last down, and says so', async () => {
    const changes = await show();
    for (const name of ['Move Synopsis up', 'Move News down']) {
      expect(the('button', name).getAttribute('aria-disabled')).toBe('true');
      await press('button', name);
    }
    expect(changes).toEqual([]);
    expect(the('button', 'Move Synopsis down').getAttribute('aria-disabled')).toBe('false');
  });
});

test('languages of articles have their names, and each is left out or taken back', async () => {
  const changes = await show({ values: { hiddenLanguages: ['ko'] } });
  expect(names('checkbox', the('group', 'Languages of articles'))).toEqual([
    'English',
    'Korean',
    'Brazilian Portuguese',
  ]);
  expect(['English', 'Korean'].map((name) => isChecked('checkbox', name))).toEqual([true, false]);
  await press('checkbox', 'Korean');
  await press('checkbox', 'Brazilian Portuguese');
  expect(changes).toEqual([{ hiddenLanguages: [] }, { hiddenLanguages: ['ko', 'pt-BR'] }]);
});

test('without the data set every choice is there, and a language that is toggled off can be taken back', async () => {
  const text = 'The data set could not be read.';
  const changes = await show({
    meta: undefined,
    values: { hiddenLanguages: ['ko'] },
    notices: [{ text, onRetry: () => {} }],
  });
  expect(document.querySelectorAll('input:checked')).toHaveLength(13);
  expect(readOut()).toEqual([`${text} Try again`]);
  await press('checkbox', 'Korean');
  expect(changes).toEqual([{ hiddenLanguages: [] }]);
});

describe('the shortcut', () => {
  const PLACE = 'Set it in the browser at chrome://extensions/shortcuts.';

  test.each([
    ['Alt+Shift+Y', ['Alt+Shift+Y', 'Opens the notes and goes into them, from anywhere on the page.', PLACE]],
    ['', ['None is set.', PLACE]],
  ])('%j is said, and how to set one', async (shortcut, says) => {
    await show({ shortcut });
    for (const part of says) expect(the('region', 'Keyboard shortcut').textContent).toContain(part);
  });

  test('is not spoken of in a browser without commands', async () => {
    await show({ shortcut: undefined });
    expect(names('region')).not.toContain('Keyboard shortcut');
  });
});

describe('what just happened', () => {
  test.each([
    ['a choice that is stored', 'Saved.'],
    ['a choice that could not be saved', 'This could not be saved and applies in this tab only: over quota'],
    ['an import that is refused', 'Not imported: choices.json: preferences: side: Invalid option'],
    ['a reset', 'All choices are back to the defaults.'],
  ])('%s is read out, and stays until something else happens', async (_, status) => {
    await show({ status });
    expect(readOut()).toEqual([status]);
    await show({ status: undefined });
    expect(readOut()).toEqual([status]);
    await show({ status: 'Imported.' });
    expect(readOut()).toEqual(['Imported.']);
  });

  test('choices that could not be read are read out, asked for again, and can be changed', async () => {
    const onRetry = vi.fn();
    const changes = await show({ notices: [{ text: 'Your choices could not be read.', onRetry }] });
    expect(readOut()).toEqual(['Your choices could not be read. Try again']);
    await press('button', 'Try again');
    await press('radio', 'Left');
    expect([onRetry.mock.calls.length, changes]).toEqual([1, [{ side: 'left' }]]);
  });
});

describe('all choices at once', () => {
  test('go into a file, come back as they came, each when asked', async () => {
    const done = { onExport: vi.fn(), onReset: vi.fn() };
    await show(done);
    expect(names('region')).toContain('All choices');
    await press('button', 'Export');
    expect([done.onExport.mock.calls.length, done.onReset.mock.calls.length]).toEqual([1, 0]);
    await press('button', 'Reset all');
    expect([done.onExport.mock.calls.length, done.onReset.mock.calls.length]).toEqual([1, 1]);
  });

  test('come out of a file that the browser asks for, the same one as often as one likes', async () => {
    const taken: File[] = [];
    await show({ onImport: (file) => void taken.push(file) });
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for a file');
    const asked = vi.spyOn(field, 'click');
    await press('button', 'Import');
    expect(asked).toHaveBeenCalledTimes(1);
    const file = new File(['{}'], 'choices.json');
    Object.defineProperty(field, 'files', { value: [file] });
    const emptied = vi.spyOn(field, 'value', 'set');
    await does(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(taken).toEqual([file]);
    expect(emptied).toHaveBeenCalledWith('');
  });
});

describe('the self-check', () => {
  const run = (): Promise<void> => press('button', 'Check the open Netflix tabs');
  const REPORT = 'Show Notes 1.0\ntitle, full, page in en';

  test('is a report to read and to copy', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
    await show({ runSelfCheck: async () => REPORT });
    expect(names('textbox')).toEqual([]);
    await run();
    expect(the('textbox', 'Report')).toMatchObject({ value: REPORT, readOnly: true });
    await press('button', 'Copy the report');
    expect(copied).toEqual([REPORT]);
    expect(readOut().map((words) => words.trim())).toEqual(['Copied.']);
    expect(await violations('page')).toEqual([]);
    await run();
    expect(readOut()).toEqual([]);
  });

  test('without a tab of Netflix says so', async () => {
    await show();
    await run();
    expect(readOut()).toEqual(['No Netflix tab is open.']);
  });

  test('that the browser does not allow says so', async () => {
    await show({ runSelfCheck: () => Promise.reject(new Error('no tabs here')) });
    await run();
    expect(readOut()).toEqual(['That did not work: no tabs here']);
  });

  test('that cannot be copied says why, and the report stays', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    await show({ runSelfCheck: async () => REPORT });
    await run();
    await press('button', 'Copy the report');
    expect(readOut()).toEqual(['That did not work: not allowed']);
    expect(names('textbox')).toEqual(['Report']);
  });
});

test('what the extension holds and keeps is said, the numbers as one writes them', async () => {
  await show();
  expect(names('region').at(-1)).toBe('About');
  expect(text()).toContain(
    'Data of Jan 2, 2026: 17,000 titles, 300 of them with full notes; 40,000 people; 2,500 articles.',
  );
  expect(text()).toContain('Show Notes makes no request to any server.');
  expect(text()).toContain('not affiliated with Netflix');
});
