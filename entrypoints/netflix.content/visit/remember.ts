/** Puts titles on the list of those looked up: each once a visit. */
import { again } from '../../shared/errand.ts';
import type { Ask } from './visit.ts';

type Title = { netflixId: number; name: string };

/**
 * @param ask asks the background
 * @param signal the visit's
 * @returns remembers a title; never throws
 */
export function rememberWith(ask: Ask, signal: AbortSignal): (title: Title) => void {
  const remembered = new Set<number>();
  return ({ netflixId, name }) => {
    if (remembered.has(netflixId)) return;
    remembered.add(netflixId);
    again(() => ask({ type: 'remember', netflixId, name }), PAUSES, signal)
      // A list that cannot be stored must not affect the notes; the popup shows what it has.
      .catch((error: unknown) => console.info('Show Notes: not listed', error));
  };
}

/** Milliseconds before each further try: a storage that gave no answer in time was busy, and may not be any more. */
const PAUSES = [2000, 10_000];
