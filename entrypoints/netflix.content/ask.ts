/** Asks for a title's notes and, where its id alone is not proof enough, for the page's word on its name. */
import type { Lookup } from '../../data/lookup.ts';
import { send } from '../shared/send.ts';
import type { Detection } from './detection/detect.ts';
import { type Evidence, readEvidence, readLanguage } from './detection/evidence.ts';
import { until } from './until.ts';

/** What may be shown: a look-up that waits for nothing more. */
export type Answer = Exclude<Lookup, { state: 'name-needed' }>;

/**
 * @param detection the title in front
 * @param page the document
 * @param before the name that the page bore when the address changed: the page lags, so that name counts only if it agrees
 * @param signal the visit's
 * @returns what may be shown
 * @throws where the background failed
 */
export async function askFor(
  detection: Detection,
  page: Document,
  before: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const { netflixId, surface } = detection;
  const first = await send({ type: 'lookup', netflixId });
  if (first.state === 'unknown' || signal.aborted) return first.state === 'name-needed' ? unknown(first.date) : first;
  if (first.state === 'known' && (!first.unlessNamed || !english(page))) return first;
  const confirmed = await until(async () => {
    const evidence = readEvidence(page, surface);
    if (!evidence) return undefined;
    const answer = await send({ type: 'lookup', netflixId, page: toMessage(evidence) });
    if (answer.state === 'known') return answer;
    // A name of before that does not agree is most likely the last title's: wait for the page to change.
    return evidence.name === before || answer.state === 'name-needed' ? undefined : answer;
  }, signal);
  return confirmed ?? (first.state === 'known' ? first : unknown(first.date));
}

function unknown(date: string): Answer {
  return { state: 'unknown', date };
}

function english(page: Document): boolean {
  return /^en\b/i.test(readLanguage(page) ?? 'en');
}

function toMessage({ name, language }: Evidence): { name: string; language?: string } {
  return language === undefined ? { name } : { name, language };
}
