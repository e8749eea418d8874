/**
 * Which of the compiled shards holds an entry. The compiler and the look-up both call this, so
 * that writer and reader cannot drift apart. Pure integer arithmetic (FNV-1a, 32 bit), the same in every browser.
 */

/** One look-up reads some 60 kB, whatever the size of the catalogue. */
export const TITLES_PER_SHARD = 48;

/** A person's entry is some 240 bytes, with a background some 700: a look-up reads some 55 kB. */
export const PEOPLE_PER_SHARD = 208;

/**
 * How many shards a number of entries is spread over.
 * @param entries count of titles or people
 * @param perShard entries that a shard should hold
 * @returns at least 1
 */
export function shardCount(entries: number, perShard: number): number {
  return Math.max(1, Math.ceil(entries / perShard));
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
