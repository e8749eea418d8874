/** Looks up by name the people that a page names, for titles of which the data set knows no cast. */
import type { NotesInWords } from '../../../components/notes/in-words.ts';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Inquiry } from './inquiry.ts';
import type { Trail } from './trail.ts';
import type { Look, Visit, VisitDependencies } from './visit.ts';

/**
 * @param view what may be shown of a title
 * @param casts people named by pages, by title
 * @returns the same, with the people named by pages where the data set has no cast
 */
export function withPageCast<T extends PanelView>(view: T, casts: Trail['casts']): T {
  if (view.state !== 'known' || !isTheirs(view.notes)) return view;
  const cast = casts.get(view.notes.netflixId);
  return cast ? { ...view, notes: { ...view.notes, cast, castFrom: 'netflix' } } : view;
}

/**
 * @param dependencies what every visit works with
 * @param visit of any surface
 * @param inquiry the visit's
 * @returns a look at whom the page names, to be had again and again: names may come however late
 */
export function readCast(
  { ask, trail }: VisitDependencies,
  visit: Visit,
  inquiry: Inquiry,
): (look: Look) => Promise<void> {
  /** What the page said when it was last looked at, and whom it named by that. */
  let said = '';
  let told = '';
  return async (look) => {
    const of = lacking(visit);
    if (of === undefined) {
      said = '';
      told = '';
      return;
    }
    const saying = inquiry.readCast(look);
    const lastSaid = said;
    said = JSON.stringify([of, saying]);
    if (!saying || said === lastSaid) return;
    const found = await extra(ask({ type: 'page-names', ...saying }));
    if (!found || lacking(visit) !== of) return;
    const lastTold = told;
    told = JSON.stringify([of, found]);
    if (told === lastTold) return;
    const { name, names } = found;
    if (of === 0) visit.update({ pageName: name });
    const people = names.length > 0 ? await extra(ask({ type: 'people-named', names })) : undefined;
    // What became known meanwhile stays.
    if (lacking(visit) !== of) return;
    const { view } = visit.now();
    if (view.state === 'unknown') visit.update({ view: { ...view, people: people ?? [] } });
    // Nobody whom we know counts as well: who was taken for its cast before may be the last title's.
    if (view.state !== 'known' || !people) return;
    trail.casts.set(view.notes.netflixId, people);
    visit.update({ view: withPageCast(view, trail.casts) });
  };
}

/** The id of the title whose cast is missing; 0 where the title is unknown; `undefined` where no cast is needed. */
function lacking({ signal, now }: Visit): number | undefined {
  if (signal.aborted) return undefined;
  const { view } = now();
  if (view.state === 'unknown') return 0;
  return view.state === 'known' && isTheirs(view.notes) ? view.notes.netflixId : undefined;
}

/** Whether the cast is not ours. */
function isTheirs({ cast, castFrom }: NotesInWords): boolean {
  return cast.length === 0 || castFrom !== undefined;
}

/** The page's cast is an extra: where it cannot be looked up, the notes are shown without it. */
function extra<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    console.info('Show Notes: names not looked for', error);
    return undefined;
  });
}
