/** Puts titles on the list of those looked up: each once a visit, and not before the viewer sees the page. */
import { again } from '../../shared/errand.ts';
import { type Page, whenSeen } from '../when-shown.ts';
import type { Ask } from './visit.ts';

type Title = { netflixId: number; name: string };

/**
 * @param page the document, which may have been opened behind another, or made ready for nothing
 * @param ask asks the background
 * @param signal the visit's: what was not seen by its end was not looked up
 * @returns remembers a title; never throws
 */
export function rememberWith(page: Page, ask: Ask, signal: AbortSignal): (title: Title) => void {
  const remembered = new Set<number>();
  const seen = whenSeen(page, signal);
  return ({ netflixId, name }) => {
    if (remembered.has(netflixId)) return;
    remembered.add(netflixId);
    seen
      .then(() => again(() => ask({ type: 'remember', netflixId, name }), PAUSES, signal))
      // A list that cannot be stored must not affect the notes; the popup shows what it has.
      .catch((error: unknown) => console.info('Show Notes: not listed', error));
  };
}

/** Milliseconds before each further try: a storage that gave no answer in time was busy, and may not be any more. */
const PAUSES = [2000, 10_000];
