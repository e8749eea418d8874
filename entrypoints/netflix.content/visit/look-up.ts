/**
 * A visit of a title's page or modal: shows what may be shown and, where the data set has no cast, the people that the page
 * names.
 */
import { isKids } from '../site/evidence.ts';
import { inquire, type Past } from './inquiry.ts';
import { readCast, withPageCast } from './page-cast.ts';
import { rememberWith } from './remember.ts';
import type { Answer } from './trail.ts';
import type { Look, Visit, VisitDependencies } from './visit.ts';

/**
 * @param dependencies what every visit works with
 * @param visit of a page or a modal
 * @param past what the page said when the visit began
 * @returns a look at the page, to be had again and again; it throws where the background failed
 */
export function lookUp(
  dependencies: VisitDependencies,
  visit: Visit,
  past: Past | undefined,
): (look: Look) => Promise<void> {
  const { panel, trail, ask } = dependencies;
  const page = dependencies.view.document;
  // Until this title is known, whatever is played from here belongs to no known show.
  trail.forget();
  const inquiry = inquire(dependencies, visit, past);
  /** What was last shown. */
  let shown: Answer | undefined;
  const remember = rememberWith(ask, visit.signal);
  const lookAtCast = readCast(dependencies, visit, inquiry);
  return async (look) => {
    const answer = await inquiry.look(look);
    if (visit.signal.aborted) return;
    if (answer) {
      shown = answer;
      show(dependencies, visit, answer, past?.says.names);
    }
    // Only an answer that cannot be taken back any more goes onto the list of titles looked up.
    if (shown?.state === 'known' && (shown.agrees || !shown.unlessNamed)) {
      // Preferences decide whether it may be remembered, and may arrive after the answer.
      await panel.choices.first;
      // What is open behind another tab, or made ready before it is opened, nobody has seen; it is looked at again when it is.
      if (!visit.signal.aborted && !page.hidden && panel.mayShow()) remember(shown.notes);
    }
    await lookAtCast(look);
  };
}

function show(
  { view, trail }: VisitDependencies,
  { detection, now, update }: Visit,
  answer: Answer,
  pastNames: readonly string[] | undefined,
): void {
  const title = answer.state === 'known' ? answer.notes : { ...detection, name: '' };
  const { netflixId } = title;
  update({
    view: withPageCast(answer, trail.casts),
    showId: netflixId === detection.netflixId ? undefined : netflixId,
    // The page may have shown that it is a Kids profile's since the last look.
    kids: now().kids || isKids(view),
  });
  trail.sawTitle(title, detection.surface, pastNames);
}
