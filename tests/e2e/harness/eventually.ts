/** Waiting, with no fixed pauses. */

/** When a test that waits in vain gives up, in ms: long, since nothing that works is kept waiting by it. */
const DEADLINE = 20_000;

/** Waits until a reading fits, and gives it back; fails with the last reading. No fixed pauses. */
export async function eventually<T>(
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  what: string,
  within = DEADLINE,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Reads until three readings in a row are alike, and there: a panel is measured anew while its page settles, and what is to be
 * compared with later, or aimed at with the mouse, must not be read before that.
 */
export async function atRest<T>(read: () => Promise<T>, what = 'a reading'): Promise<T> {
  const seen: Array<string | undefined> = [];
  return eventually(
    read,
    (value) => {
      seen.unshift(JSON.stringify(value));
      return value !== undefined && seen.length >= 3 && seen[0] === seen[1] && seen[1] === seen[2];
    },
    `${what} at rest`,
  );
}
