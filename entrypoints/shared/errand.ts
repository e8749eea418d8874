/**
 * Errands: calls that may be missing, fail, throw or never answer, and must not take down anything else. Without zod and
 * without the browser, so that every context can use this.
 */
import { whyOf } from '../../components/why.ts';

export { whyOf };

/** What came of an errand: its value, or in words why there is none. */
export type Outcome<T> = { value: T; why?: undefined } | { value?: undefined; why: string };

/** Milliseconds after which an errand counts as one that gives no answer. */
export const ERRAND_PATIENCE = 3000;

/**
 * @param errand may throw at once, reject, or never answer
 * @param within milliseconds that it may take
 * @returns its value
 * @throws what it threw, or that there was no answer in time
 */
export async function inTime<T>(errand: () => T | PromiseLike<T>, within = ERRAND_PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${within / 1000} s`)), within);
  });
  try {
    // Called at once: some APIs want to be called while a key or a click is being handled.
    return await Promise.race([new Promise<T>((resolve) => resolve(errand())), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Does an errand again where it failed.
 * @param errand rejects where it fails
 * @param pauses milliseconds before each further try
 * @param signal ends the trying
 * @returns its value
 * @throws what the last try threw, or that the signal came
 */
export async function again<T>(errand: () => Promise<T>, pauses: readonly number[], signal?: AbortSignal): Promise<T> {
  for (const pause of pauses) {
    try {
      return await errand();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal?.throwIfAborted();
    }
  }
  return errand();
}

/**
 * @param errand may throw at once, reject, or never answer; an API that this browser does not have counts as a failure too
 * @param within milliseconds that it may take
 * @returns its value, or why there is none; never throws
 */
export function outcomeOf<T>(errand: () => T | PromiseLike<T>, within = ERRAND_PATIENCE): Promise<Outcome<T>> {
  return inTime(errand, within).then(
    (value) => ({ value }),
    (error: unknown) => ({ why: whyOf(error) }),
  );
}
