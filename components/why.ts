import { shorten } from './shorten.ts';

/** Letters of a reason that a viewer gets to see: some libraries fail with a page of text. */
const LONGEST = 300;

/**
 * @param error whatever was thrown
 * @returns why, in the words of who threw it, short enough to be shown
 */
export function whyOf(error: unknown): string {
  const why = error instanceof Error && error.message !== '' ? error.message : String(error);
  return shorten(why, LONGEST);
}
