/** A visit of a title's page or modal: ask, show, and where nothing is known, read what the page says. */
import { send } from '../shared/send.ts';
import { askFor } from './ask.ts';
import { readEvidence } from './detection/evidence.ts';
import { readPageFacts } from './detection/page-facts.ts';
import type { PagePanel } from './page-panel.tsx';
import type { Trail } from './trail.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';

/**
 * @param page the document
 * @param panel shows what comes out
 * @param trail is told what was seen
 * @throws where the background failed
 */
export async function lookUp(page: Document, panel: PagePanel, trail: Trail, visit: Visit): Promise<void> {
  const { detection, signal } = visit;
  const before = readEvidence(page, detection.surface)?.name;
  const answer = await askFor(detection, page, before, signal);
  panel.update(visit, { view: answer });
  if (signal.aborted) return;
  if (answer.state === 'known') {
    trail.sawTitle(answer.notes);
    remember(answer.notes);
  } else {
    trail.forget();
    await readUnknown(page, panel, visit, answer.date, before);
  }
}

/** The page's word for what we do not know, once it is no longer the last title's; and whom of its people we know. */
async function readUnknown(
  page: Document,
  panel: PagePanel,
  visit: Visit,
  date: string,
  before: string | undefined,
): Promise<void> {
  const { surface } = visit.detection;
  const pageName = await until(() => {
    const name = readEvidence(page, surface)?.name;
    return name === before ? undefined : name;
  }, visit.signal);
  if (pageName === undefined) return;
  const { names, year } = readPageFacts(page, surface);
  panel.update(visit, { pageName: year === undefined ? pageName : `${pageName} (${year})` });
  if (names.length === 0) return;
  const people = await send({ type: 'people-named', names });
  panel.update(visit, { view: { state: 'unknown', date, people } });
}

function remember({ netflixId, name }: { netflixId: number; name: string }): void {
  // A list that could not be kept must not take the notes away; the popup shows what it has.
  send({ type: 'remember', netflixId, name }).catch((error: unknown) =>
    console.info('Show Notes: not remembered', error),
  );
}
