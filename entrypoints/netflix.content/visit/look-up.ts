/** A visit of a title's page or modal: show what may be shown, and where nothing is known, read what the page says. */
import type { CastMember } from '../../../data/schema.ts';
import { send } from '../../shared/send.ts';
import type { PagePanel } from '../panel/page-panel.tsx';
import { mayBeEnglish } from '../site/language.ts';
import { readPageFacts } from '../site/page-facts.ts';
import { type Answer, Inquiry } from './inquiry.ts';
import { rememberWith } from './remember.ts';
import type { Trail } from './trail.ts';
import type { Look, Visit } from './visit.ts';

/** What was last read of the page, what was last shown, and whether that is on its way to the list of what was looked up. */
type Said = { facts: string; answer: Answer | undefined; isKept: boolean };

/**
 * @param page the document
 * @param panel shows what comes out
 * @param trail is told what was seen
 * @param visit of a page or a modal
 * @returns a look at the page, to be had again and again; it throws where the background failed
 */
export function lookUp(page: Document, panel: PagePanel, trail: Trail, visit: Visit): (look: Look) => Promise<void> {
  // Until this one is known, what is played from here is nobody's.
  trail.forget();
  const inquiry = new Inquiry(page, visit.detection, visit.isFirst);
  const said: Said = { facts: '', answer: undefined, isKept: false };
  const remember = rememberWith(page, visit.signal);
  return async ({ inSight, modals }) => {
    const answer = await inquiry.look(inSight, modals);
    if (visit.signal.aborted) return;
    if (answer) {
      Object.assign(said, { answer, facts: '', isKept: false });
      show(panel, trail, visit, answer);
    }
    if (said.answer?.state === 'known' && !said.isKept && isCertain(page, said.answer)) {
      // Whether it may be is the viewer's choice, which may come after the answer.
      await panel.ready;
      said.isKept = !visit.signal.aborted && panel.mayShow(visit);
      if (said.isKept) remember(said.answer.notes);
    }
    if (visit.view.state === 'unknown') await readUnknown(page, panel, visit, inquiry, modals, said);
  };
}

function show(panel: PagePanel, trail: Trail, visit: Visit, answer: Answer): void {
  if (answer.state === 'known') {
    const { netflixId } = answer.notes;
    panel.update(visit, { view: answer, showId: netflixId === visit.detection.netflixId ? undefined : netflixId });
    trail.sawTitle(answer.notes, visit.detection.surface);
  } else {
    panel.update(visit, { view: answer, showId: undefined });
    trail.forget();
  }
}

/** The page's word for what we do not know, once it is no longer the last title's; and whom of its people we know. */
async function readUnknown(
  page: Document,
  panel: PagePanel,
  visit: Visit,
  inquiry: Inquiry,
  modals: readonly Element[],
  said: Said,
): Promise<void> {
  const name = inquiry.evidence?.names[0];
  if (name === undefined) return;
  const { names, year } = readPageFacts(page, visit.detection, inquiry.stale, modals);
  const facts = JSON.stringify([name, names, year]);
  if (facts === said.facts) return;
  said.facts = facts;
  panel.update(visit, { pageName: year === undefined ? name : `${name} (${year})` });
  // Whom the page names is an extra: what is said of the title stays where they cannot be read.
  const people = names.length === 0 ? [] : await peopleNamed(names);
  // What became known meanwhile stays.
  if (visit.view.state === 'unknown') panel.update(visit, { view: { ...visit.view, people } });
}

/** Whom of them we know; that nobody can be looked for takes nothing else away. */
async function peopleNamed(names: string[]): Promise<CastMember[]> {
  try {
    return await send({ type: 'people-named', names });
  } catch (error) {
    console.info('Show Notes: people not looked for', error);
    return [];
  }
}

/** What may yet be taken back is not put into a list of what was looked up. */
function isCertain(page: Document, { agrees, unlessNamed }: Extract<Answer, { state: 'known' }>): boolean {
  return agrees || !unlessNamed || !mayBeEnglish(page);
}
