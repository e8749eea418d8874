/** Chance that comes out the same every time. */

export type Random = {
  /** At least 0, less than 1. */
  next: () => number;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** A whole number from 0 up, less than `below`. */
  below: (below: number) => number;
};

/** @returns mulberry32, begun with the seed */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  return { next, below, pick };
}
