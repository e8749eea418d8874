import { expect, test } from 'vitest';
import { type Preferences, parsePreferences } from '../shared/preferences.ts';
import { type Change, PageChoices } from './page-choices.ts';

const DEFAULTS = parsePreferences(undefined);
const refuse = async (): Promise<never> => {
  throw new Error('over quota');
};
const write =
  (stored: Partial<Preferences> = {}) =>
  async (change: Change): Promise<Preferences> =>
    parsePreferences({ ...stored, ...change(parsePreferences(stored)) });

test('before anything is read, the defaults apply', () => {
  expect(new PageChoices().current).toEqual(DEFAULTS);
});

test('a failed read is shown; what was read before goes on to apply', () => {
  const choices = new PageChoices();
  choices.take({ preferences: DEFAULTS, why: 'no answer' });
  expect(choices.unread).toBe('no answer');
  choices.take({ preferences: parsePreferences({ side: 'left' }) });
  expect([choices.unread, choices.current.side]).toEqual([undefined, 'left']);
  choices.take({ preferences: DEFAULTS, why: 'no answer' });
  expect([choices.unread, choices.current.side]).toEqual([undefined, 'left']);
});

test('a refused choice applies, is shown as refused, and outlives other changes of what is stored', async () => {
  const choices = new PageChoices();
  expect(await choices.change(() => ({ side: 'left' }), refuse)).toBe(false);
  expect(choices.unsaved).toBe('over quota');
  choices.take({ preferences: parsePreferences({ theme: 'light' }) });
  expect(choices.current).toMatchObject({ side: 'left', theme: 'light' });
  expect(choices.unsaved).toBe('over quota');
});

test('a choice applies while it is being stored, and two quick ones do', async () => {
  const choices = new PageChoices();
  choices.take({ preferences: DEFAULTS });
  const slow = Promise.withResolvers<Preferences>();
  const first = choices.change(
    () => ({ theme: 'light' }),
    () => slow.promise,
  );
  const second = choices.change(({ hidden }) => ({ hidden: [...hidden, 'news'] }), refuse);
  expect(choices.current).toMatchObject({ theme: 'light', hidden: ['news'] });
  expect(await second).toBe(false);
  expect(choices.current).toMatchObject({ theme: 'light', hidden: ['news'] });
  slow.resolve(parsePreferences({ theme: 'light', side: 'left' }));
  expect(await first).toBe(true);
  expect(choices.current).toMatchObject({ theme: 'light', side: 'left', hidden: ['news'] });
});

test('what was refused goes along with the next choice', async () => {
  const choices = new PageChoices();
  await choices.change(({ hidden }) => ({ hidden: [...hidden, 'news'] }), refuse);
  expect(await choices.change(({ hidden }) => ({ hidden: [...hidden, 'cast'] }), write({ theme: 'light' }))).toBe(true);
  expect(choices.current).toMatchObject({ hidden: ['news', 'cast'], theme: 'light' });
  expect(choices.unsaved).toBeUndefined();
});

test('what was stored after all, only late, is no longer said to be refused', async () => {
  const choices = new PageChoices();
  await choices.change(() => ({ hidden: ['news'] }), refuse);
  choices.take({ preferences: parsePreferences({ hidden: ['news'] }) });
  expect(choices.unsaved).toBeUndefined();
});

test('a reset gives the defaults, stored or not', async () => {
  const choices = new PageChoices();
  choices.take({ preferences: parsePreferences({ side: 'left' }) });
  expect(await choices.change(() => DEFAULTS, refuse)).toBe(false);
  expect([choices.current, choices.unsaved]).toEqual([DEFAULTS, 'over quota']);
  await choices.change(() => ({ theme: 'light' }), refuse);
  expect(
    await choices.change(
      () => DEFAULTS,
      async () => DEFAULTS,
    ),
  ).toBe(true);
  expect([choices.current, choices.unsaved]).toEqual([DEFAULTS, undefined]);
});

test('what was refused gives way to a later choice of the same, once that is stored', async () => {
  const choices = new PageChoices();
  choices.take({ preferences: DEFAULTS });
  const slow = Promise.withResolvers<Preferences>();
  const first = choices.change(() => ({ theme: 'light' }), refuse);
  const second = choices.change(
    () => ({ theme: 'dark' }),
    () => slow.promise,
  );
  expect(await first).toBe(false);
  slow.resolve({ ...DEFAULTS, theme: 'dark' });
  expect(await second).toBe(true);
  expect(choices.current.theme).toBe('dark');
  expect(choices.unsaved).toBeUndefined();
});
