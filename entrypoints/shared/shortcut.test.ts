import { expect, test, vi } from 'vitest';
import { readShortcut } from './shortcut.ts';

const world = vi.hoisted((): { commands?: unknown } => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

test.each<[string, unknown, string | undefined]>([
  ['keys', [{ name: 'enter-panel', shortcut: 'Alt+Shift+Y' }], 'Alt+Shift+Y'],
  ['none set', [{ name: 'enter-panel', shortcut: '' }], ''],
  ['no command of ours', [{ name: '_execute_action' }], ''],
])('%s', async (_, commands, keys) => {
  world.commands = { getAll: async () => commands };
  expect(await readShortcut()).toBe(keys);
});

test('a browser without commands, or one that does not tell, has no shortcut', async () => {
  Reflect.deleteProperty(world, 'commands');
  expect(await readShortcut()).toBeUndefined();
  world.commands = { getAll: () => Promise.reject(new Error('not here')) };
  expect(await readShortcut()).toBeUndefined();
  world.commands = { getAll: async () => 'rubbish' };
  expect(await readShortcut()).toBeUndefined();
});
