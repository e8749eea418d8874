/** A visit of the player: which show is playing, told as soon as anything proves it, and taken back when something speaks against it. */
import type { NetflixId } from '../../../data/schema.ts';
import type { PageSays } from '../../shared/protocol.ts';
import { mayBeEnglish, TRANSLATED } from '../site/language.ts';
import { SURFACES } from '../surfaces.ts';
import { type Answer, type Inquiry, inquire } from './inquiry.ts';
import { readCast, withPageCast } from './page-cast.ts';
import { type Candidate, hintIn } from './trail.ts';
import type { Look, Means, Visit } from './visit.ts';

type Playing = Means & {
  visit: Visit;
  /** By what was seen on the way here. */
  candidate: Candidate | undefined;
  inquiry: Inquiry;
  /** What the id itself is known to be: a film's is its own, an episode's is in no data set. */
  own?: Answer;
  /** What the player last said of what plays. */
  said?: { name: string | undefined; kind: PageSays['kind'] };
  /**
   * The player's name in the page's own words, once that cannot be what stood there before: another one, when the page has been
   * translated since, is a machine's for it.
   */
  pageName?: string | undefined;
};

/**
 * @param means what every visit works with
 * @param visit the player's
 * @param past what the page said when the visit began
 * @param candidate the show by what was seen on the way
 * @returns a look at the player, to be had again and again; it throws where the background failed
 */
export function play(
  means: Means,
  visit: Visit,
  past: PageSays | undefined,
  candidate: Candidate | undefined,
): (look: Look) => Promise<void> {
  const inquiry = inquire(means.view.document, visit.detection, past, means.ask);
  const stage: Playing = { ...means, visit, candidate, inquiry };
  const lookAtCast = readCast(means, visit, inquiry);
  return async (look) => {
    const answer = await inquiry.look(look);
    if (visit.signal.aborted) return;
    if (answer) takeOwn(stage, answer);
    if (stage.own?.state === 'unknown') await lookForShow(stage);
    if (visit.now().view.state === 'known') await lookAtCast(look);
  };
}

/** A title of its own id is what it is; what plays after a film has nothing to do with it. */
function takeOwn(stage: Playing, answer: Answer): void {
  const { trail, visit } = stage;
  const { showId } = visit.now();
  stage.own = answer;
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
async function lookForShow(stage: Playing): Promise<void> {
  const { inquiry, visit, said } = stage;
  const saying = inquiry.said();
  if (!saying) return;
  const { past, isSettled } = saying;
  const { names, language } = saying.now;
  const fresh = names.filter((one) => isSettled || !past?.names.includes(one));
  // What a page still shows of an earlier player says nothing; from one episode to the next the name stays what it is.
  const [name] = visit.from && SURFACES[visit.from].plays ? names : fresh;
  if (name !== undefined && language !== TRANSLATED) stage.pageName = fresh[0];
  // A film that is paused without its controls is a film all the same.
  const kind = saying.now.kind ?? (name === said?.name ? said?.kind : undefined);
  if (said && (name === undefined || (name === said.name && kind === said.kind))) return;
  stage.said = { name, kind };
  await (name === undefined ? showCandidate(stage, name) : showNamed(stage, name, kind));
}

async function showNamed(stage: Playing, name: string, kind: PageSays['kind']): Promise<void> {
  const { trail, visit, candidate, pageName = name } = stage;
  if (kind !== 'film' && trail.isName(name)) return await showCandidate(stage, name);
  // A film is no episode of a show that played before or was seen, whatever it is called: a trailer of its own looks like one.
  const isFilm = kind === 'film' && candidate?.by !== 'link';
  const found = isFilm ? 'several' : await findByName(stage, name, kind).catch((error) => orShown(stage, error));
  if (visit.signal.aborted) return;
  const { view, showId } = visit.now();
  if (found === 'not told' || (found === 'nobody' && (pageName !== name || !speaksAgainst(stage, name)))) {
    // In a language that we lack: whatever the show is called there, the next episode of it is called the same.
    await showCandidate(stage, name);
    // A machine has one word for it: the next one is another show's.
    stage.pageName = undefined;
    visit.update({ pageName: name });
  } else if (typeof found === 'number' && (pageName === name || found === showId)) {
    await show(stage, found, name, name);
  } else {
    trail.forget();
    stage.candidate = undefined;
    visit.update({ view: view.state === 'unknown' ? view : (stage.own ?? view), showId: undefined, pageName: name });
  }
}

/**
 * @returns the show that is meant: the candidate or the hint where the name agrees, else the one title that bears the name.
 *   `several` where it is no one's alone, `nobody` where no title bears it that may be meant
 */
async function findByName(
  { view, ask, candidate }: Playing,
  name: string,
  kind: PageSays['kind'],
): Promise<NetflixId | 'several' | 'nobody'> {
  const ids = await ask({ type: 'titles-named', name, kind });
  const meant = [candidate?.netflixId, hintIn(new URL(view.location.href))];
  const agreed = meant.find((id) => id !== undefined && ids.includes(id));
  if (agreed !== undefined) return agreed;
  const [only] = ids;
  // Where the link of a title that we do not know led here, whoever bears the name is another of that name.
  if (only === undefined || (candidate?.by === 'link' && !candidate.proof)) return 'nobody';
  // A film is known by its own id: one of another id is another of the same name.
  return ids.length === 1 && kind !== 'film' ? only : 'several';
}

/** Where names cannot be looked for, what is known without them stays. */
function orShown({ visit, candidate }: Playing, error: unknown): 'not told' {
  if (visit.now().showId === undefined && (candidate?.by ?? 'seen') === 'seen') throw error;
  console.info('Show Notes: names not looked for', error);
  return 'not told';
}

/** Whether a name that no title bears is another's than the show that would be shown: on an English page its own is known. */
function speaksAgainst({ view, trail, candidate }: Playing, name: string): boolean {
  return !(trail.isName(name) ?? (candidate?.by !== 'before' || !mayBeEnglish(view.document)));
}

async function showCandidate(stage: Playing, name: string | undefined): Promise<void> {
  const { trail, visit, candidate } = stage;
  const { showId } = visit.now();
  if (showId !== undefined) trail.foundShow(showId, name);
  else if (candidate && candidate.by !== 'seen') await show(stage, candidate.netflixId, candidate.proof, name);
}

/** @param proof the name for which it is shown; @param name the player's for it */
async function show(
  { ask, trail, visit }: Playing,
  netflixId: NetflixId,
  proof: string,
  name: string | undefined,
): Promise<void> {
  const answer = await ask({ type: 'lookup', netflixId, page: { names: [proof] } });
  if (visit.signal.aborted) return;
  // Also of a show that we do not know: what plays next is most likely its next episode.
  trail.foundShow(netflixId, name, proof);
  if (answer.state === 'known') visit.update({ view: withPageCast(answer, trail.casts), showId: netflixId });
}
