import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from './badge.ts';

const action = vi.hoisted((): Record<string, ReturnType<typeof vi.fn>> => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    action,
    i18n: { getMessage: (key: string, about: string[]) => [key, ...about].join(' '), getUILanguage: () => 'en' },
  },
}));

const CALLS = ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const;

beforeEach(() => {
  for (const call of CALLS) action[call] = vi.fn(async () => undefined);
});

test.each<[string, { cast: number; stories: number }, string, string]>([
  ['a cast and stories', { cast: 10, stories: 8 }, '10', 'show_notes · holds_cast 10 · holds_stories 8'],
  ['a cast alone', { cast: 3, stories: 0 }, '3', 'show_notes · holds_cast 3'],
  ['stories alone', { cast: 0, stories: 1 }, '', 'show_notes · holds_story 1'],
  ['nothing', { cast: 0, stories: 0 }, '', 'show_notes'],
])('%s', async (_, held, text, title) => {
  await showBadge(5, held);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 5, title });
});

test('every call is for the tab alone, and its ink can be read on its ground', async () => {
  await showBadge(5, { cast: 10, stories: 8 });
  for (const call of CALLS) expect(action[call]?.mock.calls.map(([{ tabId }]) => tabId)).toEqual([5]);
  const colour = (call: string): number[] =>
    (action[call]?.mock.calls[0]?.[0].color.match(/[0-9a-f]{2}/g) ?? []).map((part: string) => {
      const share = Number.parseInt(part, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
  const light = (call: string): number => {
    const [red = 0, green = 0, blue = 0] = colour(call);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  expect(light('setBadgeTextColor') / light('setBadgeBackgroundColor')).toBeGreaterThan(4.5);
});

test('a tab that was closed meanwhile rejects', async () => {
  action.setBadgeText?.mockRejectedValue(new Error('No tab with id: 5.'));
  await expect(showBadge(5, { cast: 1, stories: 0 })).rejects.toThrow('No tab with id');
});
