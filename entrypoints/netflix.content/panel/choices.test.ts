import { expect, test } from 'vitest';
import { parsePreferences } from '../../shared/preferences.ts';
import { type ChoiceKeeper, keepChoices } from './choices.ts';
import type { Choices } from './state.ts';

type Store = Parameters<typeof keepChoices>[0];
const keeper = (store: Store): { kept: ChoiceKeeper; told: Choices[] } => {
  const told: Choices[] = [];
  return { kept: keepChoices(store, (choices) => told.push(choices)), told };
};
const refuses: Store = async () => {
  throw new Error('over quota');
};

test('what is stored is told, and then there are choices', async () => {
  const { kept, told } = keeper(refuses);
  let isThere = false;
  void kept.first.then(() => {
    isThere = true;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  kept.take({ preferences: parsePreferences({ side: 'left' }) });
  await kept.first;
  expect(told).toMatchObject([{ preferences: { side: 'left' }, unread: undefined, unsaved: undefined }]);
});

test('choices that could not be read are the defaults, and why is told', () => {
  const { kept, told } = keeper(refuses);
  kept.take({ preferences: parsePreferences({}), why: 'no storage' });
  expect(told.at(-1)).toMatchObject({ preferences: { side: 'right' }, unread: 'no storage' });
});

test('a change is stored, and what came of it told', async () => {
  const stored: unknown[] = [];
  const { kept, told } = keeper(async (changes) => {
    stored.push(changes);
    return parsePreferences({ ...changes, width: 'wide' });
  });
  await kept.change({ side: 'left' });
  expect(stored).toEqual([{ side: 'left' }]);
  expect(told.at(-1)).toMatchObject({ preferences: { side: 'left', width: 'wide' }, unsaved: undefined });
});

test('a change that cannot be stored holds all the same, and why is told', async () => {
  const { kept, told } = keeper(refuses);
  kept.take({ preferences: parsePreferences({}) });
  await kept.change({ side: 'left' });
  expect(told.at(-1)).toMatchObject({ preferences: { side: 'left' }, unsaved: 'over quota' });
});
