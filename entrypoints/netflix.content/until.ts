/** Waiting for what comes later than the address: a few looks, further and further apart, then no more. No observer. */

/** Milliseconds between looks; together they are the deadline, some 3.5 s. */
const PAUSES = [0, 30, 60, 90, 120, 200, 300, 400, 600, 800, 1000];

/**
 * @param read looks once; `undefined` means not yet
 * @param signal ends the waiting
 * @returns the first thing found; `undefined` after the deadline or when aborted
 */
export async function until<T>(
  read: () => T | undefined | Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (const pause of PAUSES) {
    await sleep(pause, signal);
    if (signal.aborted) return undefined;
    const found = await read();
    if (found !== undefined) return found;
  }
  return undefined;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
