import { beforeEach, expect, test, vi } from 'vitest';
import { enterPanel, onEnterCommand } from './events.ts';

type World = { tabs: Record<string, unknown>; action?: { openPopup: () => Promise<void> }; commands?: unknown };
const world = vi.hoisted((): Partial<World> => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

const openPopup = vi.fn();
const nobody = (): Promise<never> => Promise.reject(new Error('no receiving end'));
const NETFLIX = { id: 1, url: 'https://www.netflix.com/browse', status: 'complete' };

beforeEach(() => {
  openPopup.mockReset().mockResolvedValue(undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(world, { tabs: { query: async () => [NETFLIX], sendMessage: nobody }, action: { openPopup } });
});

test('only our own command enters', () => {
  const heard: Array<(command: string) => void> = [];
  world.commands = { onCommand: { addListener: (listener: (command: string) => void) => heard.push(listener) } };
  const enter = vi.fn();
  onEnterCommand(enter);
  for (const listener of heard) for (const command of ['another', 'enter-panel']) listener(command);
  expect(enter).toHaveBeenCalledTimes(1);
});

test('a browser without commands takes nothing down', () => {
  Reflect.deleteProperty(world, 'commands');
  expect(() => onEnterCommand(() => {})).not.toThrow();
});

test('where the tab is older than the extension, the popup says so', async () => {
  await enterPanel();
  expect(openPopup).toHaveBeenCalledTimes(1);
});

test.each<[string, () => unknown]>([
  ['the panel answers', () => Object.assign(world.tabs ?? {}, { sendMessage: async () => true })],
  ['the page has no title', () => Object.assign(world.tabs ?? {}, { sendMessage: async () => false })],
  ['the tab is another page', () => Object.assign(world.tabs ?? {}, { query: async () => [{ id: 1 }] })],
  ['there is no tab', () => Object.assign(world.tabs ?? {}, { query: async () => [] })],
])('no popup where %s', async (_, change) => {
  change();
  await enterPanel();
  expect(openPopup).not.toHaveBeenCalled();
});

test.each<[string, () => unknown]>([
  ['refuses', () => openPopup.mockRejectedValue(new Error('no user gesture'))],
  ['is not there', () => Reflect.deleteProperty(world, 'action')],
  [
    'throws',
    () =>
      openPopup.mockImplementation(() => {
        throw new Error('no window');
      }),
  ],
])('a popup that %s takes nothing down', async (_, change) => {
  change();
  await expect(enterPanel()).resolves.toBeUndefined();
});
