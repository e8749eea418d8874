import { expect, test, vi } from 'vitest';
import { readMeta } from './gather.ts';

const world = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

test('a data set that is not told of is a failure in words', async () => {
  world.runtime = { sendMessage: async () => ({ ok: false, why: 'data/meta.json: not in this build' }) };
  expect(await readMeta()).toEqual({ why: 'data/meta.json: not in this build' });
});
