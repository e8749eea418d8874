/** A finding of the lint, for whoever fixes it. */
import type { Problem } from '../data/lint/lint.ts';
import type { Places } from './read-files.ts';

/**
 * @param problem a finding
 * @param places where the values stand that were read
 * @returns what is wrong, and below it in which lines (where the first line does not say that by itself), what to do and why;
 *   of the first line, `exceptions.json` has both halves
 */
export function problemText({ place, text, about = [], rule, why, remedy }: Problem, places: Places): string {
  const found = [...new Set(about.flatMap((value) => places.get(value) ?? []))].filter((at) => at !== place);
  const at =
    found.length > 0 ? [`in ${found.slice(0, MOST_PLACES).join(' and ')}${more(found.length - MOST_PLACES)}`] : [];
  return [`${place}: ${text}`, ...at, `to fix it: ${remedy}`, `(${rule}: ${why})`].join('\n    ');
}

/** Lines that are named; of one host there may be hundreds. */
const MOST_PLACES = 3;

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}
