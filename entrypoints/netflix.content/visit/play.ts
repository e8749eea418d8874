/**
 * A visit of the player: finds out which show is playing as soon as anything proves it, and takes that back when something
 * contradicts it.
 */
import type { NetflixId } from '../../../data/schema.ts';
import type { PageSays } from '../../shared/protocol.ts';
import { mayBeEnglish, readLanguage, TRANSLATED } from '../site/language.ts';
import { SURFACES } from '../surfaces.ts';
import { type Inquiry, inquire, type Past } from './inquiry.ts';
import { readCast, withPageCast } from './page-cast.ts';
import { type Answer, type Candidate, hintIn } from './trail.ts';
import type { Look, Visit, VisitDependencies } from './visit.ts';

type Playing = VisitDependencies & {
  visit: Visit;
  /** The show, by what was seen on the way here. */
  candidate: Candidate | undefined;
  inquiry: Inquiry;
  /** The answer for the id itself: a film has an id of its own, an episode's id is in no data set. */
  own?: Answer;
  /** What the player last said of what plays. */
  said?: { name: string | undefined; kind: PageSays['kind'] };
  /**
   * The player's name in the page's original language, once it cannot be left over. If the page has been translated since,
   * another name is the translator's.
   */
  pageName?: string | undefined;
  /** The shows that were shown here, by the player's names for them: under the same id the same name means the same show. */
  named: Map<string, { netflixId: NetflixId; proof: string }>;
};

/**
 * @param dependencies what every visit works with
 * @param visit the player's
 * @param past what the page said when the visit began
 * @param candidate the show by what was seen on the way
 * @returns a look at the player, to be had again and again; it throws where the background failed
 */
export function play(
  dependencies: VisitDependencies,
  visit: Visit,
  past: Past | undefined,
  candidate: Candidate | undefined,
): (look: Look) => Promise<void> {
  const inquiry = inquire(dependencies, visit, past);
  const playing: Playing = { ...dependencies, visit, candidate, inquiry, named: new Map() };
  const lookAtCast = readCast(dependencies, visit, inquiry);
  return async (look) => {
    const answer = await inquiry.look(look);
    if (visit.signal.aborted) return;
    if (answer) takeOwn(playing, answer);
    // An id that waits for its name is a title's own, and no episode of another one that led here.
    else if (!playing.own && playing.candidate?.netflixId !== visit.detection.netflixId) forget(playing);
    if (playing.own?.state === 'unknown') await lookForShow(playing);
    if (visit.now().view.state === 'known') await lookAtCast(look);
  };
}

/** Takes the answer for the id itself. What plays after a film has nothing to do with the film. */
function takeOwn(playing: Playing, answer: Answer): void {
  const { trail, visit } = playing;
  const { showId } = visit.now();
  playing.own = answer;
  if (answer.state === 'known') {
    const { netflixId, type, name } = answer.notes;
    trail.forget();
    if (type === 'series') trail.foundShow(netflixId, undefined, name);
    visit.update({ view: withPageCast(answer, trail.casts), showId: netflixId });
  } else if (showId === undefined || showId === visit.detection.netflixId) {
    visit.update({ view: answer, showId: undefined });
  }
}

/** By its name, where the player says one, and else by what led here. */
async function lookForShow(playing: Playing): Promise<void> {
  const { inquiry, visit, said } = playing;
  const saying = inquiry.said();
  if (!saying) return;
  const { past, isSettled } = saying;
  const { names, language } = saying.now;
  const fresh = names.filter((one) => isSettled || !past?.names.includes(one));
  // A name left over from an earlier player proves nothing; but from one episode to the next the name stays the same.
  const [name] = visit.from && SURFACES[visit.from].plays ? names : fresh;
  if (name && language !== TRANSLATED) playing.pageName = fresh[0];
  // A film that is paused without its controls is still a film.
  const kind = saying.now.kind ?? (name === said?.name ? said?.kind : undefined);
  if (said && (name === undefined || (name === said.name && kind === said.kind))) return;
  playing.said = { name, kind };
  await (name === undefined ? showCandidate(playing, name) : showNamed(playing, name, kind));
}

function forget(playing: Playing): void {
  playing.trail.forget();
  playing.candidate = undefined;
}

/** Shows what bears the name, or takes back what was shown. */
async function showNamed(playing: Playing, name: string, kind: PageSays['kind']): Promise<void> {
  const { trail, visit, candidate, pageName = name } = playing;
  if (kind !== 'film' && trail.isName(name)) return await showCandidate(playing, name);
  // After something else that stood in its place, as an ad's sentence may.
  const before = kind === 'film' ? undefined : playing.named.get(name);
  if (before) return await show(playing, before.netflixId, before.proof, name);
  // A film is no episode of a show that played before or was seen, whatever its name: only a trailer of its own looks like one.
  const isFilm = kind === 'film' && candidate?.by !== 'link';
  // An episode in a modal's list is no link, and bears its show's name in both places.
  const isCalled = kind === 'series' && candidate?.called?.includes(name);
  if (candidate && isCalled) candidate.by = 'link';
  // The show that led here may have in the page's language what is another title's name.
  const isForeign = isCalled && !mayBeEnglish(playing.view.document);
  const found = isFilm
    ? 'several'
    : await findByName(playing, name, kind, isForeign).catch((error) => orShown(playing, error));
  if (visit.signal.aborted) return;
  const { view, showId } = visit.now();
  if (found === 'failed' || (found === 'nobody' && (pageName !== name || !speaksAgainst(playing, name)))) {
    // The name may be in a language that the data set lacks; the next episode will have the same name.
    // Whatever led here, an English page's other name for a series contradicts one whose id is not enough.
    await (kind === 'series' && candidate?.by === 'link' && mayBeEnglish(playing.view.document)
      ? show(playing, candidate.netflixId, name, name)
      : showCandidate(playing, name));
    // A translator always uses the same name for it: another name will mean another show.
    playing.pageName = undefined;
    visit.update({ pageName: name });
  } else if (typeof found === 'number' && (pageName === name || found === showId)) {
    await show(playing, found, name, name);
  } else {
    forget(playing);
    visit.update({ view: view.state === 'unknown' ? view : (playing.own ?? view), showId: undefined, pageName: name });
  }
}

/**
 * @returns the show that is meant: the candidate or the hint where the name agrees, else the one title that bears the name.
 *   `several` where it is no one's alone, `nobody` where no title bears it that may be meant
 */
async function findByName(
  { view, ask, candidate, trail }: Playing,
  name: string,
  kind: PageSays['kind'],
  isForeign: boolean | undefined,
): Promise<NetflixId | 'several' | 'nobody'> {
  const ids = await ask({ type: 'titles-named', name, kind });
  const meant = [candidate?.netflixId, hintIn(new URL(view.location.href))];
  const agreed = meant.find((id) => id !== undefined && ids.includes(id));
  if (agreed) {
    // What was only seen, or is hinted at, may have a film of its name.
    const isCandidate = agreed === candidate?.netflixId;
    if (kind || (isCandidate && candidate?.by !== 'seen')) return agreed;
    return isCandidate ? 'nobody' : 'several';
  }
  const [only] = ids;
  // The link of an unknown title led here, so a known title of that name is a namesake.
  if (only === undefined || (candidate?.by === 'link' && (isForeign || !candidate.proof))) return 'nobody';
  // A film is known by its own id: one of another id is another of the same name. What does not say what it is may be a film.
  if (ids.length > 1 || kind !== 'series') return 'several';
  // The name may be written otherwise at the show that nobody knows.
  for (const called of trail.strangers)
    if ((await ask({ type: 'titles-named', name: called, kind })).includes(only)) return 'several';
  return only;
}

/** Where names cannot be looked up, what is known without them stays. */
function orShown({ visit, candidate }: Playing, error: unknown): 'failed' {
  if (visit.now().showId === undefined && (candidate?.by ?? 'seen') === 'seen') throw error;
  console.info('Show Notes: names not looked for', error);
  return 'failed';
}

/**
 * Whether a name that no title has contradicts the candidate. On an English page it does, since the data set has the show's
 * English name.
 */
function speaksAgainst({ view, trail, candidate }: Playing, name: string): boolean {
  return !(trail.isName(name) ?? (candidate?.by !== 'before' || !mayBeEnglish(view.document)));
}

/** Keeps the show that is there, which bears this name too, or shows what led here. */
async function showCandidate(playing: Playing, name: string | undefined): Promise<void> {
  const { visit, candidate } = playing;
  const { showId } = visit.now();
  if (showId) keep(playing, showId, name);
  else if (candidate && candidate.by !== 'seen') await show(playing, candidate.netflixId, candidate.proof, name);
}

/** Keeps for what comes next, and for this name when it comes again, which show plays and by what proof. */
function keep({ trail, named }: Playing, netflixId: NetflixId, name: string | undefined, proof?: string): void {
  const own = trail.foundShow(netflixId, name, proof);
  if (name !== undefined) named.set(name, { netflixId, proof: own });
}

/**
 * Shows a show, or leaves what is known of the id itself where the show is unknown.
 * @param proof the name for which it is shown
 * @param name the player's for it
 */
async function show(playing: Playing, netflixId: NetflixId, proof: string, name: string | undefined): Promise<void> {
  const { view, ask, trail, visit, own, said } = playing;
  const answer = await ask({ type: 'lookup', netflixId, page: { names: [proof] } });
  if (visit.signal.aborted) return;
  // Also for an unknown show: what plays next is most likely its next episode.
  keep(playing, netflixId, name, proof);
  if (answer.state === 'known') visit.update({ view: withPageCast(answer, trail.casts), showId: netflixId });
  else if (own) {
    // An unknown film is no show, and a translator's name nobody's.
    if (name !== undefined && said?.kind === 'series' && readLanguage(view.document) !== TRANSLATED)
      trail.strangers.add(name);
    visit.update({ view: own, showId: undefined });
  }
}
