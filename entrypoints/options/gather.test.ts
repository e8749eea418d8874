import { expect, test, vi } from 'vitest';
import { readMeta } from './gather.ts';

const world = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

test('a missing description of the data set is a failure with a reason', async () => {
  world.runtime = { sendMessage: async () => ({ ok: false, why: 'data/meta.json: not in this build' }) };
  expect(await readMeta()).toEqual({ why: 'data/meta.json: not in this build' });
});
