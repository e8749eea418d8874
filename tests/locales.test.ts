/** The interface's messages in every language: all there, with the same placeholders, and short enough for the stores. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldWords } from '../data/files/field-words.ts';
import { describeFault, readJsonText } from '../data/files/json.ts';
import { faultsOfTexts } from '../data/files/signs.ts';
import { LOCALES as FOLDER } from '../scripts/messages/locales.ts';
import { isUntranslated, type Message, Messages, placeholdersOf } from '../scripts/messages/message.ts';
import { readText } from '../scripts/read-text.ts';
import { ROOT } from '../scripts/root.ts';

/** Chrome's web store takes no longer ones; the name is what Firefox's list has room for. */
const LONGEST = { extension_name: 45, extension_description: 132 } as const;
/** A sentence of so many words that reads as in English was forgotten. */
const SENTENCE = 3;
/** Scripts that are written from right to left. */
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const source = (locale: string): string => readText(join(FOLDER, locale, 'messages.json'));
const read = (locale: string): Messages => {
  const { value, faults } = readJsonText(source(locale));
  // Of all the files the one to be mended is to be named.
  if (faults.length > 0)
    throw new Error(
      `public/_locales/${locale}/messages.json: ${faults.map((fault) => describeFault(fault)).join('; ')}`,
    );
  return Messages.parse(value);
};
const ENGLISH = read('en');
const LOCALES = readdirSync(FOLDER).sort();

/** @returns what is wrong with one language, a line each */
function faults(locale: string, messages: Messages): string[] {
  const missing = Object.keys(ENGLISH).filter((key) => !(key in messages));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...Object.entries(messages).flatMap(([key, entry]) => {
      const { message } = entry;
      const english = ENGLISH[key];
      if (!english) return [`${key} is in no other language`];
      return [
        ...(putIn(message) === putIn(english.message) ? [] : [`${key} puts in ${putIn(message)}: ${message}`]),
        ...(message === message.trim() && !/[<>\n]/.test(message) ? [] : [`${key} has space or markup: ${message}`]),
        ...markFaults(locale, key, entry, english.message),
      ];
    }),
    ...Object.entries(LONGEST).flatMap(([key, most]) =>
      (messages[key]?.message.length ?? 0) > most ? [`${key} has more than ${most} characters`] : [],
    ),
  ];
}

/** What is in English must say so, and what says so must be. */
function markFaults(locale: string, key: string, entry: Message, english: string): string[] {
  const { message } = entry;
  if (isUntranslated(entry))
    return locale !== 'en' && message === english ? [] : [`${key} is marked as untranslated, and is not: ${message}`];
  return locale !== 'en' && message === english && message.split(' ').length >= SENTENCE
    ? [`${key} is still English: ${message}`]
    : [];
}

/** French sets a no-break space before its high signs, inside its quotation marks and behind a number. */
const FRENCH_SPACE = /\u00a0(?=[?!:;»%])|(?<=[«\d])\u00a0/g;

/** @returns what a reader cannot see in a language's file, and keys that stand twice */
function faultsOfFile(locale: string, text: string): string[] {
  const { value, faults } = readJsonText(locale === 'fr' ? text.replace(FRENCH_SPACE, ' ') : text);
  return [
    ...faults.map((fault) => describeFault(fault)),
    ...faultsOfTexts(value).map((fault) => `${fieldWords(fault.path)}: ${fault.text}`),
  ];
}

const putIn = (message: string): string => placeholdersOf(message).join();
const text = (messages: Messages, key: string): string => messages[key]?.message ?? '';

test('there are languages to check', () => {
  expect(LOCALES).toContain('ko');
  expect(LOCALES.length).toBeGreaterThan(30);
});

test('every message is said somewhere', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const code = [...files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)), 'wxt.config.ts']
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const said = (key: string): boolean =>
    new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(code) || code.includes(`\`${key.split('_')[0]}_\${`);
  expect(
    Object.keys(ENGLISH).filter((key) => !said(key)),
    'nobody says it; use it, or `npm run message -- --remove KEY`',
  ).toEqual([]);
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = read(locale);
  test('has every message, with the same placeholders', () => {
    expect(faults(locale, messages)).toEqual([]);
  });
  test('holds nothing that a reader cannot see, and each word once', () => {
    expect(faultsOfFile(locale, source(locale))).toEqual([]);
  });
  test('names itself, and the browser knows it', () => {
    const language = text(messages, 'words_language');
    expect(language.replace('-', '_')).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    expect(text(messages, 'words_direction')).toBe(
      FROM_THE_RIGHT.test(text(messages, 'options_intro')) ? 'rtl' : 'ltr',
    );
  });
  test('keeps the product’s name, and says spoiler alike in both places', () => {
    expect(text(messages, 'show_notes')).toBe('Show Notes');
    expect(text(messages, 'extension_name')).toMatch(/^Show Notes/);
    expect(text(messages, 'spoiler_of').startsWith(text(messages, 'spoiler'))).toBe(true);
  });
});

test.each<[string, Messages, string]>([
  ['a word is missing', Object.fromEntries(Object.entries(ENGLISH).slice(1)), 'words_language is missing'],
  ['a word is in no other language', { ...ENGLISH, more: { message: 'More' } }, 'more is in no other language'],
  ['what is put in is lost', { ...ENGLISH, data_of: { message: 'Daten' } }, 'data_of puts in : Daten'],
  ['a sentence was forgotten', ENGLISH, 'search_label is still English: Search titles and people'],
  [
    'a mark was left behind',
    { ...ENGLISH, back: { message: 'Zurück', description: 'UNTRANSLATED.' } },
    'back is marked as untranslated, and is not: Zurück',
  ],
  ['the description is too long', { ...ENGLISH, extension_description: { message: 'a'.repeat(133) } }, 'more than 132'],
])('a fault is found: %s', (_, messages, says) => {
  expect(faults('de', messages).join('\n')).toContain(says);
});

test('what is marked as untranslated may be in English, but for English itself', () => {
  const { search_label: label } = ENGLISH;
  const marked = { ...ENGLISH, search_label: { message: label?.message ?? '', description: 'UNTRANSLATED.' } };
  expect(faults('de', marked).filter((fault) => fault.startsWith('search_label'))).toEqual([]);
  expect(faults('en', marked)).toEqual([
    'search_label is marked as untranslated, and is not: Search titles and people',
  ]);
});

test.each([
  ['a key twice', 'de', '{"cast":{"message":"A"},"cast":{"message":"B"}}', 'the key "cast" appears twice'],
  ['a direction sign', 'ar', '{"cast":{"message":"\u202bب"}}', 'cast, message: contains U+202B'],
  ['a control', 'de', '{"cast":{"message":"a\\u0007"}}', 'cast, message: contains U+0007'],
  [
    'a blank of French elsewhere',
    'de',
    '{"cast":{"message":"Wer\u00a0?"}}',
    'cast, message: contains the space U+00A0',
  ],
  ['one in the wrong place', 'fr', '{"cast":{"message":"Qui\u00a0est"}}', 'cast, message: contains the space U+00A0'],
])('what nobody sees is found: %s', (_, locale, text, says) => {
  expect(faultsOfFile(locale, text).join('\n')).toContain(says);
});

test('French keeps its own blanks', () => {
  expect(faultsOfFile('fr', '{"cast":{"message":"«\u00a0Qui\u00a0»\u00a0? $1\u00a0min"}}')).toEqual([]);
});
