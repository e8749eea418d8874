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
  own: Answer | undefined;
  /** What the player last said of what plays. */
  said: { name: string | undefined; kind: PageSays['kind'] } | undefined;
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
  const stage: Playing = { ...means, visit, candidate, inquiry, own: undefined, said: undefined };
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
  const { inquiry, visit } = stage;
  const { now, past, isSettled } = inquiry.said() ?? {};
  const { names = [], kind } = now ?? {};
  // What a page still shows of an earlier player says nothing; from one episode to the next the name stays what it is.
  const stays = isSettled || (visit.from && SURFACES[visit.from].plays);
  const [name] = stays ? names : names.filter((one) => !past?.names.includes(one));
  const { said } = stage;
  if (said && (name === undefined || (name === said.name && kind === said.kind))) return;
  if (said?.name !== undefined && now?.language === TRANSLATED) {
    // A machine's words for what was called by its own name before.
    const { showId } = visit.now();
    if (showId !== undefined) stage.trail.foundShow(showId, name);
    return;
  }
  stage.said = { name, kind };
  if (name === undefined) await showCandidate(stage, undefined);
  else await showNamed(stage, name, kind);
}

async function showNamed(stage: Playing, name: string, kind: PageSays['kind']): Promise<void> {
  const { trail, visit, candidate } = stage;
  const isLater = candidate?.by === 'before';
  // A film is no further episode of the show before it, whatever it is called.
  const isFilm = isLater && kind === 'film';
  if (isLater && !isFilm && trail.isName(name)) return await showCandidate(stage, name);
  const found = isFilm ? 'several' : await findByName(stage, name, kind).catch((error) => orShown(stage, error));
  if (visit.signal.aborted) return;
  if (found === 'not told' || (found === 'nobody' && !speaksAgainst(stage, name))) {
    // In a language that we lack: whatever the show is called there, the next episode of it is called the same.
    await showCandidate(stage, name);
    visit.update({ pageName: name });
  } else if (typeof found === 'number') {
    await show(stage, found, name, name);
  } else {
    trail.forget();
    const { view } = visit.now();
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
  const ids = await ask({ type: 'titles-named', name, kind: kind === 'series' ? kind : undefined });
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
  console.info('Show Notes: name not looked for', error);
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
