/** The tool for messages, on a small folder of languages of its own. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLocales, writeLocales } from './messages/locales.ts';
import { runMessage } from './messages/run.ts';

const HOME = mkdtempSync(join(tmpdir(), 'show-notes-test-'));
const FOLDER = join(HOME, '_locales');

const TEXTS = {
  en: {
    back: { message: 'Back', description: 'To the list.' },
    pref_side: { message: 'Side' },
    saved: { message: 'Saved' },
  },
  de: { saved: { message: 'Gespeichert' }, pref_side: { message: 'Seite' }, back: { message: 'Zurück' } },
  fr: { back: { message: 'Retour\u00a0!' }, pref_side: { message: 'Côté' }, saved: { message: 'Enregistré' } },
};

function write(path: string, contents: unknown): string {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof contents === 'string' ? contents : `${JSON.stringify(contents, undefined, 2)}\n`);
  return file;
}

function run(...args: string[]): { code: number; out: string; err: string } {
  const said = { log: '', error: '' };
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => {
      said[way] += `${text}\n`;
    });
  const code = runMessage(args, FOLDER);
  vi.restoreAllMocks();
  return { code, out: said.log, err: said.error };
}

/** Every file below the folder with its text. */
function everything(): Map<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

/** A link to a file whose name has no room for an ending: what is written beside it first cannot be. */
function cannotBeWritten(): void {
  const file = write('fr/messages.json', TEXTS.fr);
  renameSync(file, join(HOME, 'a'.repeat(250)));
  symlinkSync(join(HOME, 'a'.repeat(250)), file);
}

/** The file of a language: keys in their order, each with what it says. */
function entries(locale: string): [string, unknown][] {
  return Object.entries(JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as object);
}

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [locale, messages] of Object.entries(TEXTS)) write(`${locale}/messages.json`, messages);
});
afterAll(() => rmSync(HOME, { recursive: true }));

test('help ends with exit code 0', () => {
  expect(run('--help')).toEqual({
    code: 0,
    out: 'npm run message. It accepts: KEY, TEXT, --about …, --remove …, --untranslated.\n',
    err: '',
  });
});

describe('adding', () => {
  test('goes behind the last key of the same first word, in each file’s own order; what stood stays', () => {
    expect(run('pref_kids', 'Children')).toEqual({
      code: 0,
      out: 'pref_kids is in 3 languages; all but English have the English text, marked as untranslated.\n',
      err: '',
    });
    const marked = { message: 'Children', description: 'UNTRANSLATED.' };
    const { back, pref_side: side, saved } = TEXTS.de;
    expect(entries('de')).toEqual(Object.entries({ saved, pref_side: side, pref_kids: marked, back }));
    expect(entries('en')).toEqual(
      Object.entries({
        back: TEXTS.en.back,
        pref_side: TEXTS.en.pref_side,
        pref_kids: { message: 'Children' },
        saved: TEXTS.en.saved,
      }),
    );
    expect(entries('fr')[2]).toEqual(['pref_kids', marked]);
  });

  test('goes to the end where no key begins alike', () => {
    expect(run('open_list', 'Open the list').code).toBe(0);
    for (const locale of ['de', 'en', 'fr']) expect(entries(locale).at(-1)?.[0]).toBe('open_list');
  });

  test('tells of placeholders what they stand for, beside the mark', () => {
    const about = ['--about', 'title=Squid Game', '--about', 'count=3'];
    expect(run('found_in', '$2 hits in $1 and $1', ...about).code).toBe(0);
    const told = '$1: title, such as Squid Game. $2: count, such as 3.';
    expect(entries('en').at(-1)).toEqual(['found_in', { message: '$2 hits in $1 and $1', description: told }]);
    expect(entries('de').at(-1)).toEqual([
      'found_in',
      { message: '$2 hits in $1 and $1', description: `UNTRANSLATED. ${told}` },
    ]);
  });

  test('a file that lies beside the languages is no language', () => {
    write('.DS_Store', 'x');
    expect(run('pref_kids', 'Children')).toMatchObject({ code: 0, err: '' });
  });

  test('and taking out again leaves every file as it was', () => {
    const before = everything();
    run('pref_kids', 'Children');
    expect(everything()).not.toEqual(before);
    expect(run('--remove', 'pref_kids')).toEqual({
      code: 0,
      out: 'pref_kids was removed from 3 languages.\n',
      err: '',
    });
    expect(everything()).toEqual(before);
  });
});

test('a key that only some languages have is taken out of those', () => {
  write('de/messages.json', { ...TEXTS.de, old: { message: 'Alt' } });
  expect(run('--remove', 'old').code).toBe(0);
  expect(entries('de')).toEqual(Object.entries(TEXTS.de));
  expect(entries('en')).toEqual(Object.entries(TEXTS.en));
});

test('what is marked as untranslated is listed by language, until its mark is gone', () => {
  expect(run('--untranslated')).toEqual({
    code: 0,
    out: 'No message is marked as untranslated, in 3 languages.\n',
    err: '',
  });
  run('pref_kids', 'Children');
  run('open_list', 'Open the list');
  write('fr/messages.json', { ...Object.fromEntries(entries('fr')), pref_kids: { message: 'Enfants' } });
  expect(run('--untranslated')).toEqual({
    code: 0,
    out: 'de: 2 still in English: pref_kids, open_list\nfr: 1 still in English: open_list\n',
    err: '',
  });
});

describe('bad input ends in a sentence and exit code 1, and writes nothing', () => {
  const nothing = (): void => {};
  test.each<[string, () => unknown, string[], string]>([
    ['a key that is there', nothing, ['back', 'Back'], 'back already exists, in de, en, fr.'],
    [
      'a key that one language has',
      () => write('fr/messages.json', { ...TEXTS.fr, more: { message: 'Plus' } }),
      ['more', 'More'],
      'more already exists, in fr.',
    ],
    ['a key with capitals', nothing, ['openList', 'Open'], 'openList: a key is lower-case words'],
    ['a key with a hyphen', nothing, ['open-list', 'Open'], 'open-list: a key is lower-case words'],
    ['a key of two underscores', nothing, ['open__list', 'Open'], 'open__list: a key is lower-case words'],
    ['a key that begins with a digit', nothing, ['2nd', 'Second'], '2nd: a key is lower-case words'],
    ['no text', nothing, ['more', ' '], '“ ”: it is empty.'],
    ['a placeholder that the shell took', nothing, ['more', 'More of '], '“More of ”: it has a superfluous space'],
    ['one that it took from the middle', nothing, ['more', 'More  here'], '“More  here”: it has a superfluous space'],
    ['markup', nothing, ['more', '<b>More</b>'], 'it has markup'],
    ['a line break', nothing, ['more', 'More\nhere'], 'it has markup, a line break'],
    ['a $ by itself', nothing, ['more', '5 $'], 'it has a $ that no digit follows'],
    ['a gap between placeholders', nothing, ['more', '$1 of $3'], 'its placeholders are $1, $3; number them'],
    ['placeholders from $2 on', nothing, ['more', 'of $2'], 'its placeholders are $2; number them'],
    [
      'an about too many',
      nothing,
      ['more', 'More', '--about', 'title=Dark'],
      '“More” has 0 placeholders and 1 --about',
    ],
    ['an about too few', nothing, ['more', '$1 of $2', '--about', 'count=3'], 'has 2 placeholders and 1 --about'],
    [
      'an about without example',
      nothing,
      ['more', 'of $1', '--about', 'title='],
      '--about title=: expected NAME=EXAMPLE',
    ],
    ['an about without name', nothing, ['more', 'of $1', '--about', '=Dark'], '--about =Dark: expected NAME=EXAMPLE'],
    ['taking out what is not there', nothing, ['--remove', 'more'], 'No language has a message more.'],
    [
      'taking out what every object has',
      nothing,
      ['--remove', 'constructor'],
      'No language has a message constructor.',
    ],
    ['a file that is no JSON', () => write('fr/messages.json', '{'), ['more', 'More'], 'fr/messages.json: '],
    [
      'a key twice in a file',
      () => write('fr/messages.json', '{"a":{"message":"A"},"a":{"message":"B"}}'),
      ['more', 'More'],
      'fr/messages.json: ',
    ],
    [
      'a file of another shape',
      () => write('fr/messages.json', { back: { text: 'Retour' } }),
      ['more', 'More'],
      'fr/messages.json: back, message: ',
    ],
    [
      'a language without its file',
      () => mkdirSync(join(FOLDER, 'nb')),
      ['more', 'More'],
      'nb/messages.json: no such file',
    ],
    [
      'no English',
      () => rmSync(join(FOLDER, 'en'), { recursive: true }),
      ['more', 'More'],
      '_locales: there are no English messages here',
    ],
    ['a file that can be read, not written', cannotBeWritten, ['more', 'More'], ': this name is too long'],
  ])('%s', (_, prepare, args, sentence) => {
    prepare();
    const before = everything();
    const { code, out, err } = run(...args);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^ {4}at /m);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(everything()).toEqual(before);
  });
});

test('what is written between reading and writing is kept, in all languages', () => {
  const read = readLocales(FOLDER);
  write('de/messages.json', { ...TEXTS.de, more: { message: 'Mehr' } });
  const before = everything();
  expect(() => writeLocales(FOLDER, read)).toThrow('de/messages.json: was changed while this command ran');
  expect(everything()).toEqual(before);
});

describe('what the command does not know is named, with exit code 2', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], 'Give one of: KEY TEXT, --remove KEY, or --untranslated'],
    ['a key alone', ['more'], 'Give its English text as well: KEY TEXT'],
    ['an about alone', ['--about', 'a=b'], 'Give its English text as well: KEY TEXT'],
    [
      'two things at once',
      ['more', 'More', '--remove', 'back'],
      'Give one of: KEY TEXT, --remove KEY, or --untranslated',
    ],
    ['a text in several words', ['more', 'More', 'here'], 'unexpected argument “here”. It accepts: KEY, TEXT'],
    ['an option', ['--nope'], "Unknown option '--nope'. It accepts: KEY, TEXT, --about …, --remove …, --untranslated."],
    ['an option without its value', ['--remove'], "'--remove <value>' argument missing"],
  ])('%s', (_, args, sentence) => {
    const before = everything();
    const { code, out, err } = run(...args);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(everything()).toEqual(before);
  });
});
