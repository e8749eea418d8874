import { describe, expect, test } from 'vitest';
import { type Preferences, parsePreferences } from '../../shared/preferences.ts';
import { type ChoiceKeeper, keepChoices } from './choices.ts';
import type { Choices } from './state.ts';

type Store = Parameters<typeof keepChoices>[0];
const keeper = (store: Store): { kept: ChoiceKeeper; shown: Choices[] } => {
  const shown: Choices[] = [];
  return { kept: keepChoices(store, (choices) => shown.push(choices)), shown };
};
const refuses: Store = async () => {
  throw new Error('over quota');
};

test('what is stored arrives once it was read', async () => {
  const { kept, shown } = keeper(refuses);
  let isThere = false;
  void kept.first.then(() => {
    isThere = true;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  kept.take({ preferences: parsePreferences({ side: 'left' }) });
  await kept.first;
  expect(shown).toMatchObject([{ preferences: { side: 'left' }, unread: undefined, unsaved: undefined }]);
});

test('choices that could not be read are the defaults, with the reason', () => {
  const { kept, shown } = keeper(refuses);
  kept.take({ preferences: parsePreferences({}), why: 'no storage' });
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'right' }, unread: 'no storage' });
});

test('a change is stored, and what the store gives back applies', async () => {
  const stored: unknown[] = [];
  const { kept, shown } = keeper(async (changes) => {
    stored.push(changes);
    return parsePreferences({ ...changes, width: 'wide' });
  });
  await kept.change({ side: 'left' });
  expect(stored).toEqual([{ side: 'left' }]);
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left', width: 'wide' }, unsaved: undefined });
});

test('a change that cannot be stored applies all the same, with the reason', async () => {
  const { kept, shown } = keeper(refuses);
  kept.take({ preferences: parsePreferences({}) });
  await kept.change({ side: 'left' });
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left' }, unsaved: 'over quota' });
});

test('a change holds while it is being stored', async () => {
  const { kept, shown } = keeper(() => new Promise(() => {}));
  kept.take({ preferences: parsePreferences({}) });
  void kept.change({ side: 'left' });
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left' }, unsaved: undefined });
});

test('of two that are changed quickly neither is lost, whichever is stored', async () => {
  const outcomes: Array<PromiseWithResolvers<Preferences>> = [];
  const { kept, shown } = keeper((changes) => {
    const outcome = Promise.withResolvers<Preferences>();
    outcomes.push(outcome);
    asked.push(changes);
    return outcome.promise;
  });
  const asked: unknown[] = [];
  kept.take({ preferences: parsePreferences({}) });
  const changed = [kept.change({ side: 'left' }), kept.change({ width: 'wide' })];
  expect(asked.at(-1)).toEqual({ side: 'left', width: 'wide' });
  outcomes[0]?.resolve(parsePreferences({ side: 'left' }));
  await changed[0];
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left', width: 'wide' }, unsaved: undefined });
  outcomes[1]?.reject(new Error('over quota'));
  await changed[1];
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left', width: 'wide' }, unsaved: 'over quota' });
});

test('a change that is taken back while it is being stored stays taken back, also where that is refused', async () => {
  const first = Promise.withResolvers<Preferences>();
  const second = Promise.withResolvers<Preferences>();
  const { kept, shown } = keeper(({ side }) => (side === 'left' ? first : second).promise);
  kept.take({ preferences: parsePreferences({}) });
  const changed = [kept.change({ side: 'left' }), kept.change({ side: 'right' })];
  first.resolve(parsePreferences({ side: 'left' }));
  await changed[0];
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'right' }, unsaved: undefined });
  second.reject(new Error('over quota'));
  await changed[1];
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'right' }, unsaved: 'over quota' });
});

describe('what was refused', () => {
  const oneRefused = async (): Promise<ReturnType<typeof keeper>> => {
    let times = 0;
    const tried = keeper(async (changes) => (times++ === 0 ? refuses(changes) : parsePreferences(changes)));
    tried.kept.take({ preferences: parsePreferences({}) });
    await tried.kept.change({ hidden: ['news'] });
    return tried;
  };

  test('outlives other changes of what is stored', async () => {
    const { kept, shown } = await oneRefused();
    kept.take({ preferences: parsePreferences({ theme: 'light' }) });
    expect(shown.at(-1)).toMatchObject({ preferences: { hidden: ['news'], theme: 'light' }, unsaved: 'over quota' });
  });

  test('goes along with the next choice', async () => {
    const { kept, shown } = await oneRefused();
    await kept.change({ side: 'left' });
    expect(shown.at(-1)).toMatchObject({ preferences: { hidden: ['news'], side: 'left' }, unsaved: undefined });
  });

  test('and was stored after all, only late, is no longer said to be, and holds no longer than what is stored', async () => {
    const { kept, shown } = await oneRefused();
    kept.take({ preferences: parsePreferences({ hidden: ['news'] }) });
    expect(shown.at(-1)).toMatchObject({ preferences: { hidden: ['news'] }, unsaved: undefined });
    kept.take({ preferences: parsePreferences({}) });
    expect(shown.at(-1)).toMatchObject({ preferences: { hidden: [] } });
  });
});

test('choices that were read once go on to apply where they cannot be read again', () => {
  const { kept, shown } = keeper(refuses);
  kept.take({ preferences: parsePreferences({ side: 'left' }) });
  kept.take({ preferences: parsePreferences({}), why: 'no storage' });
  expect(shown.at(-1)).toMatchObject({ preferences: { side: 'left' }, unread: undefined });
});
