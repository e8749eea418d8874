import { expect, test } from 'vitest';
import { localeOf } from './locale.ts';

const locale = (browsers: string, ours: string, direction: string): ReturnType<typeof localeOf> =>
  localeOf(
    (key, about) => ({ words_language: ours, words_direction: direction })[key] ?? `${key}: ${about.join(', ')}`,
    browsers,
  );

test.each([
  ['a region of our language', 'en-GB', 'en', 'en-GB'],
  ['another region than ours', 'es-MX', 'es-419', 'es-MX'],
  ['a language that we do not speak', 'bg', 'en', 'en'],
  ['a language that begins alike', 'fil', 'fi', 'fi'],
])('days and countries follow the message: %s', (_, browsers, ours, language) => {
  expect(locale(browsers, ours, 'ltr').language).toBe(language);
});

test('from right to left, what goes into a placeholder keeps its own direction', () => {
  expect(locale('ar', 'ar', 'rtl').message('by', 'Robert Downey Jr.', 3)).toBe(
    'by: \u2068Robert Downey Jr.\u2069, \u20683\u2069',
  );
  expect(locale('en', 'en', 'ltr').message('by', 'Robert Downey Jr.', 3)).toBe('by: Robert Downey Jr., 3');
  expect(locale('en', 'en', '').direction).toBe('ltr');
});
