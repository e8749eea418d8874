/** Which of somebody's awards are worth a line. */
import type { Award } from '../schema.ts';

/** Four lines say what somebody is honoured for; of fifty nominations the rest is a list. */
const MOST_AWARDS = 4;

/**
 * @param awards all that are known of a person
 * @returns those won before those that were not, each the newest first, at most four
 */
export function tellingAwards(awards: readonly Award[]): Award[] {
  return awards.toSorted((a, b) => Number(b.won) - Number(a.won) || b.year - a.year).slice(0, MOST_AWARDS);
}
