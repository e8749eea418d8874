/** A visit of a title's page or modal: show what may be shown, and where nothing is known, read what the page says. */
import type { CastMember } from '../../../data/schema.ts';
import { mayBeEnglish } from '../site/language.ts';
import { type Answer, type Inquiry, inquire } from './inquiry.ts';
import { rememberWith } from './remember.ts';
import type { Ask, Look, Means, Visit } from './visit.ts';

/** What was last read of the page, what was last shown, and whether that is on its way to the list of what was looked up. */
type Said = { facts: string; answer: Answer | undefined; isKept: boolean };

/**
 * @param means what every visit works with
 * @param visit of a page or a modal
 * @returns a look at the page, to be had again and again; it throws where the background failed
 */
export function lookUp(means: Means, visit: Visit): (look: Look) => Promise<void> {
  const { panel, trail, ask } = means;
  const page = means.view.document;
  // Until this one is known, what is played from here is nobody's.
  trail.forget();
  const inquiry = inquire(page, visit.detection, visit.isFirst, ask);
  const said: Said = { facts: '', answer: undefined, isKept: false };
  const remember = rememberWith(page, ask, visit.signal);
  return async ({ inSight, modals }) => {
    const answer = await inquiry.look(inSight, modals);
    if (visit.signal.aborted) return;
    if (answer) {
      Object.assign(said, { answer, facts: '', isKept: false });
      show(trail, visit, answer);
    }
    if (said.answer?.state === 'known' && !said.isKept && isCertain(page, said.answer)) {
      // Whether it may be is the viewer's choice, which may come after the answer.
      await panel.choices.first;
      if (visit.signal.aborted) return;
      said.isKept = panel.mayShow();
      if (said.isKept) remember(said.answer.notes);
    }
    if (visit.now().view.state === 'unknown') await readUnknown(ask, visit, inquiry, modals, said);
  };
}

function show(trail: Means['trail'], visit: Visit, answer: Answer): void {
  if (answer.state === 'known') {
    const { netflixId } = answer.notes;
    visit.update({ view: answer, showId: netflixId === visit.detection.netflixId ? undefined : netflixId });
    trail.sawTitle(answer.notes, visit.detection.surface);
  } else {
    visit.update({ view: answer, showId: undefined });
    trail.forget();
  }
}

/** The page's word for what we do not know, once it is no longer the last title's; and whom of its people we know. */
async function readUnknown(
  ask: Ask,
  visit: Visit,
  inquiry: Inquiry,
  modals: readonly Element[],
  said: Said,
): Promise<void> {
  const name = inquiry.evidence()?.names[0];
  if (name === undefined) return;
  const { names, year } = inquiry.facts(modals);
  const facts = JSON.stringify([name, names, year]);
  if (facts === said.facts) return;
  said.facts = facts;
  visit.update({ pageName: year === undefined ? name : `${name} (${year})` });
  // Whom the page names is an extra: what is said of the title stays where they cannot be read.
  const people = names.length === 0 ? [] : await peopleNamed(ask, names);
  // What became known meanwhile stays.
  const { view } = visit.now();
  if (view.state === 'unknown') visit.update({ view: { ...view, people } });
}

/** Whom of them we know; that nobody can be looked for takes nothing else away. */
async function peopleNamed(ask: Ask, names: string[]): Promise<CastMember[]> {
  try {
    return await ask({ type: 'people-named', names });
  } catch (error) {
    console.info('Show Notes: people not looked for', error);
    return [];
  }
}

/** What may yet be taken back is not put into a list of what was looked up. */
function isCertain(page: Document, { agrees, unlessNamed }: Extract<Answer, { state: 'known' }>): boolean {
  return agrees || !unlessNamed || !mayBeEnglish(page);
}
