/**
 * Where an entry stands among the compiled shards. The compiler and the look-up both call this, so
 * that writer and reader cannot drift apart. Pure integer arithmetic (FNV-1a, 32 bit), the same in every browser.
 */

/** Entries a shard should hold: one look-up then reads some 20 kB, whatever the size of the catalogue. */
const ENTRIES_PER_SHARD = 24;

/**
 * How many shards a number of entries is spread over.
 * @param entries count of titles or people
 * @returns a power of two, at least 1
 */
export function shardCount(entries: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, entries / ENTRIES_PER_SHARD))));
}

/**
 * The shard of a key.
 * @param key a Netflix id or a person's key
 * @param shards how many shards there are, from `shardCount` or `Meta`
 * @returns the shard's name, a number in base 36
 */
export function shardKey(key: number | string, shards: number): string {
  let hash = 0x811c9dc5;
  for (const unit of String(key)) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % shards).toString(36);
}
