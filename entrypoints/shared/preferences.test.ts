import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../tests/fixtures/fuzz.ts';
import { DEFAULTS as PLAIN, type PreferenceField } from './preference-defaults.ts';
import { PREFERENCES } from './preference-table.ts';
import { PreferenceChanges, parsePreferences, withChanges } from './preferences.ts';

const DEFAULTS = parsePreferences(undefined);

test('nothing stored gives the defaults', () => {
  expect(DEFAULTS).toMatchObject({
    opens: 'always',
    side: 'right',
    width: 'normal',
    theme: 'auto',
    textSize: 'normal',
    spoilers: 'covered',
    hidden: [],
    hiddenLanguages: [],
    remember: true,
  });
  expect(DEFAULTS.sections).toEqual(['synopsis', 'cast', 'making', 'news']);
  expect(PLAIN).toEqual(DEFAULTS);
});

test.each<[PreferenceField, unknown]>([
  ['opens', 'sometimes'],
  ['side', 7],
  ['width', 400],
  ['theme', null],
  ['textSize', {}],
  ['sections', 'cast'],
  ['hidden', 'news'],
  ['hiddenLanguages', { es: true }],
  ['spoilers', true],
  ['remember', 'yes'],
  ['player', 'always'],
  ['kids', 1],
])('a broken %s is at its default, and that one field alone', (field, value) => {
  const sound = {
    opens: 'folded',
    side: 'left',
    width: 'wide',
    theme: 'light',
    textSize: 'large',
    hidden: ['news'],
    hiddenLanguages: ['es'],
    spoilers: 'shown',
    remember: false,
    player: 'pause',
    kids: 'on',
    sections: ['news', 'cast', 'making', 'synopsis'],
  };
  const parsed = parsePreferences({ ...sound, [field]: value });
  expect(parsed).toEqual({ ...DEFAULTS, ...sound, [field]: PREFERENCES[field].default });
});

test.each([
  ['hidden', ['news', 'trivia', 7, null, 'cast', 'news'], ['news', 'cast']],
  ['hiddenLanguages', ['es', 'Spanish', {}, 'pt-BR'], ['es', 'pt-BR']],
  ['sections', ['trivia', 'news', ['cast'], 'making'], ['news', 'making', 'synopsis', 'cast']],
])('in %s what is known of %j is shown', (field, list, shown) => {
  expect(parsePreferences({ [field]: list })).toEqual({ ...DEFAULTS, [field]: shown });
});

test.each([[null], ['text'], [[1, 2]], [42]])('%j as a whole gives the defaults', (stored) => {
  expect(parsePreferences(stored)).toEqual(DEFAULTS);
});

test('an order that lacks a section gets it at the end, one that names it twice has it once', () => {
  expect(parsePreferences({ sections: ['news', 'news', 'cast'] }).sections).toEqual([
    'news',
    'cast',
    'synopsis',
    'making',
  ]);
});

const CHANGES: fc.Arbitrary<PreferenceChanges> = fc.record(
  {
    opens: fc.constantFrom('always', 'folded', 'never'),
    side: fc.constantFrom('right', 'left'),
    width: fc.constantFrom('narrow', 'normal', 'wide'),
    sections: fc.subarray([...PLAIN.sections]),
    hidden: fc.subarray([...PLAIN.sections]),
    hiddenLanguages: fc.subarray(['es', 'ko', 'pt-BR']),
    remember: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What may lie in storage: anything, or a record with some of our fields, each sound, another's or broken. */
const Broken = fc.oneof(fc.constantFrom('left', 'dark', true, ['news']), fc.anything({ withNullPrototype: true }));
const STORED = fc.oneof(
  fc.anything(),
  fc.record(Object.fromEntries(Object.keys(PLAIN).map((field) => [field, Broken])), { requiredKeys: [] }),
);

test('whatever is stored gives whole preferences, which stay as they are', () => {
  fc.assert(
    fc.property(STORED, (stored) => {
      const parsed = parsePreferences(stored);
      expect(Object.keys(parsed).sort()).toEqual(Object.keys(DEFAULTS).sort());
      expect(parsePreferences(parsed)).toEqual(parsed);
    }),
    cases(1000),
  );
});

test('whatever is stored, a change holds afterwards and touches no other field', () => {
  fc.assert(
    fc.property(STORED, CHANGES, (stored, changes) => {
      const parsed = parsePreferences(withChanges(stored, changes));
      const expected = parsePreferences({ ...parsePreferences(stored), ...changes });
      expect(parsed).toEqual(expected);
    }),
    cases(1000),
  );
});

test('changes hold only what changes, each of its shape', () => {
  expect(PreferenceChanges.parse({ side: 'left' })).toEqual({ side: 'left' });
  expect(PreferenceChanges.safeParse({ side: 'middle' }).success).toBe(false);
  expect(PreferenceChanges.safeParse({ colour: 'red' }).success).toBe(false);
});
