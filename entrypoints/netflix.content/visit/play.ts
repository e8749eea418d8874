/** A visit of the player: which show is playing, told as soon as anything proves it, and taken back when something speaks against it. */
import type { NetflixId } from '../../../data/schema.ts';
import type { Evidence } from '../site/evidence.ts';
import { mayBeEnglish } from '../site/language.ts';
import { SURFACES } from '../surfaces.ts';
import { type Answer, inquire, type Past } from './inquiry.ts';
import { readCast, withPageCast } from './page-cast.ts';
import { type Candidate, hintIn } from './trail.ts';
import type { Look, Means, Visit } from './visit.ts';

/**
 * @param means what every visit works with
 * @param visit the player's
 * @param past what the page said when the visit began
 * @param candidate the show by what was seen on the way here
 * @returns a look at the player, to be had again and again; it throws where the background failed
 */
export function play(
  means: Means,
  visit: Visit,
  past: Past,
  candidate: Candidate | undefined,
): (look: Look) => Promise<void> {
  const { view, trail, ask } = means;
  const inquiry = inquire(view.document, visit.detection, past, ask);
  const lookAtCast = readCast(means, visit, inquiry);
  /** What the id itself is known to be: a film's is its own, an episode's is in no data set. */
  let own: Answer | undefined;
  /** What the player last said of its name. */
  let said: string | undefined;

  /** A title of its own id is what it is; what plays after a film has nothing to do with it. */
  const takeOwn = (answer: Answer): void => {
    const { showId } = visit.now();
    own = answer;
    if (answer.state === 'known') {
      const { netflixId, type, name } = answer.notes;
      trail.forget();
      if (type === 'series') trail.foundShow(netflixId, undefined, name);
      visit.update({ view: withPageCast(answer, trail.casts), showId: netflixId });
    } else if (showId === undefined || showId === visit.detection.netflixId) {
      visit.update({ view: answer, showId: undefined });
    }
  };

  /** By its name, where the player says one, and else by what led here. */
  const lookForShow = async (): Promise<void> => {
    const { names = [], earlier = [], kind } = inquiry.evidence() ?? {};
    // What a page still shows of an earlier player says nothing; from one episode to the next the name stays what it is.
    const [name] = visit.from && SURFACES[visit.from].plays ? [...names, ...earlier] : names;
    const saying = JSON.stringify([name, kind]);
    if (saying === said || (name === undefined && said !== undefined)) return;
    said = saying;
    if (name === undefined) await showCandidate(undefined);
    else await showNamed(name, kind);
  };

  const showNamed = async (name: string, kind: Evidence['kind']): Promise<void> => {
    const isLater = candidate?.by === 'before';
    // A film is no further episode of the show before it, whatever it is called.
    const isFilm = isLater && kind === 'film';
    if (isLater && !isFilm && trail.isName(name)) return await showCandidate(name);
    const found = isFilm ? 'several' : await findByName(name, kind).catch(orShown);
    if (visit.signal.aborted) return;
    if (found === 'not told' || (found === 'nobody' && !speaksAgainst(name))) {
      // In a language that we lack: whatever the show is called there, the next episode of it is called the same.
      await showCandidate(name);
      visit.update({ pageName: name });
    } else if (typeof found === 'number') {
      await show(found, name, name);
    } else {
      trail.forget();
      visit.update({ view: await unknown(), showId: undefined, pageName: name });
    }
  };

  /**
   * @returns the show that is meant: the candidate or the hint where the name agrees, else the one title that bears the name.
   *   `several` where it is no one's alone, `nobody` where no title bears it that may be meant
   */
  const findByName = async (name: string, kind: Evidence['kind']): Promise<NetflixId | 'several' | 'nobody'> => {
    const ids = await ask({ type: 'titles-named', name, kind: kind === 'series' ? kind : undefined });
    const meant = [candidate?.netflixId, hintIn(new URL(view.location.href))];
    const agreed = meant.find((id) => id !== undefined && ids.includes(id));
    if (agreed !== undefined) return agreed;
    const [only] = ids;
    // Where the link of a title that we do not know led here, whoever bears the name is another of that name.
    if (only === undefined || (candidate?.by === 'link' && !candidate.proof)) return 'nobody';
    // A film is known by its own id: one of another id is another of the same name.
    return ids.length === 1 && kind !== 'film' ? only : 'several';
  };

  /** Where names cannot be looked for, what is known without them stays. */
  const orShown = (error: unknown): 'not told' => {
    if (visit.now().showId === undefined && (candidate?.by ?? 'seen') === 'seen') throw error;
    console.info('Show Notes: name not looked for', error);
    return 'not told';
  };

  /** Whether a name that no title bears is another's than the show that would be shown: on an English page its own is known. */
  const speaksAgainst = (name: string): boolean =>
    !(trail.isName(name) ?? (candidate?.by !== 'before' || !mayBeEnglish(view.document)));

  const showCandidate = async (name: string | undefined): Promise<void> => {
    const { showId } = visit.now();
    if (showId !== undefined) trail.foundShow(showId, name);
    else if (candidate && candidate.by !== 'seen') await show(candidate.netflixId, candidate.proof, name);
  };

  /** @param proof the name for which it is shown; @param name the player's for it */
  const show = async (netflixId: NetflixId, proof: string, name: string | undefined): Promise<void> => {
    const answer = await ask({ type: 'lookup', netflixId, page: { names: [proof] } });
    if (visit.signal.aborted) return;
    // Also of a show that we do not know: what plays next is most likely its next episode.
    trail.foundShow(netflixId, name, proof);
    if (answer.state === 'known') visit.update({ view: withPageCast(answer, trail.casts), showId: netflixId });
  };

  const unknown = async (): Promise<Answer> => {
    const { view } = visit.now();
    if (view.state === 'unknown') return view;
    const { date } = await ask({ type: 'meta' });
    return { state: 'unknown', date };
  };

  return async (look) => {
    const answer = await inquiry.look(look);
    if (visit.signal.aborted) return;
    if (answer) takeOwn(answer);
    if (own?.state === 'unknown') await lookForShow();
    if (visit.now().view.state === 'known') await lookAtCast(look);
  };
}
