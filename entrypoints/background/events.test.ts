import { beforeEach, describe, expect, test, vi } from 'vitest';
import { enterPanel, greet, onEnterCommand, onFirstUse } from './events.ts';

type World = {
  tabs: Record<string, unknown>;
  action?: { openPopup: () => Promise<void> };
  commands?: unknown;
  runtime?: unknown;
};
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

test('only our own command moves the focus into the panel', () => {
  const heard: Array<(command: string) => void> = [];
  world.commands = { onCommand: { addListener: (listener: (command: string) => void) => heard.push(listener) } };
  const enter = vi.fn();
  onEnterCommand(enter);
  for (const listener of heard) for (const command of ['another', 'enter-panel']) listener(command);
  expect(enter).toHaveBeenCalledTimes(1);
});

test('a browser without commands throws nothing', () => {
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
])('a popup that %s throws nothing', async (_, change) => {
  change();
  await expect(enterPanel()).resolves.toBeUndefined();
});

describe('the first use', () => {
  test.each<[string, object, number]>([
    ['an installation', { reason: 'install' }, 1],
    ['Firefox’s own installation', { reason: 'install', temporary: false }, 1],
    ['an add-on that is loaded for a while', { reason: 'install', temporary: true }, 0],
    ['an update', { reason: 'update', previousVersion: '0.1.0' }, 0],
    ['an update of the browser', { reason: 'browser_update' }, 0],
  ])('%s greets %3$i times', (_, details, times) => {
    const heard: Array<(details: object) => void> = [];
    world.runtime = { onInstalled: { addListener: (listener: (details: object) => void) => heard.push(listener) } };
    const greeting = vi.fn();
    onFirstUse(greeting);
    for (const listener of heard) listener(details);
    expect(heard).toHaveLength(1);
    expect(greeting).toHaveBeenCalledTimes(times);
  });

  test('opens the welcome page; where no tab opens, nothing is thrown', async () => {
    const create = vi.fn();
    Object.assign(world, { tabs: { create }, runtime: { getURL: (path: string) => `own:/${path}` } });
    await greet();
    expect(create).toHaveBeenCalledWith({ url: 'own://welcome.html' });
    create.mockRejectedValue(new Error('no window'));
    await expect(greet()).resolves.toBeUndefined();
  });
});
