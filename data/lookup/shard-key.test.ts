import { expect, test } from 'vitest';
import { shardCount, shardKey } from './shard-key.ts';

test.each([
  [0, 48, 1],
  [1, 48, 1],
  [48, 48, 1],
  [49, 48, 2],
  [10_725, 48, 224],
])('%d entries, %d a shard, are %d shards', (entries, perShard, shards) => {
  expect(shardCount(entries, perShard)).toBe(shards);
});

test('a key stays in its shard: a reader of another build would not find it otherwise', () => {
  const keys = [80_100_172, 'p974169', 'n-hwang-jung-min'];
  expect(keys.map((key) => shardKey(key, 224))).toEqual(['5i', '35', '3l']);
  // FNV-1a of "a", as published: 0xe40c292c.
  expect(shardKey('a', 2 ** 32)).toBe((0xe40c292c).toString(36));
});

test('keys spread evenly', () => {
  const counts = new Map<string, number>();
  for (let id = 80_000_000; id < 80_010_000; id++) {
    const shard = shardKey(id, 100);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(counts.size).toBe(100);
  expect(Math.max(...counts.values())).toBeLessThan(160);
});
