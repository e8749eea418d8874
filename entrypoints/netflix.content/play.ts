/** A visit of the player: which show is playing, told as soon as anything proves it, and taken back when something speaks against it. */
import { send } from '../shared/send.ts';
import { type Answer, askFor } from './ask.ts';
import { readEvidence, showsAd } from './detection/evidence.ts';
import type { PagePanel } from './page-panel.tsx';
import { watchPlayer } from './player.ts';
import { type Candidate, hintIn, showByName, type Trail } from './trail.ts';
import type { Visit } from './visit.ts';

/**
 * @param view the page's window
 * @param panel shows what comes out
 * @param trail what was seen on the way
 * @param visit the player's
 * @throws where the background failed
 */
export async function play(view: Window, panel: PagePanel, trail: Trail, visit: Visit): Promise<void> {
  const candidate = trail.candidate(view.document, visit.detection);
  const looked = { at: '' };
  const lookAgain = async (): Promise<void> => {
    panel.update(visit, { aside: showsAd(view.document) });
    const evidence = readEvidence(view.document, 'player');
    if (!evidence || evidence.name === looked.at || visit.signal.aborted) return;
    looked.at = evidence.name;
    if (visit.view.state === 'known' && trail.isSameName(evidence.name)) return;
    const { netflixId, contradicted } = await showByName(evidence, candidate, hintIn(new URL(view.location.href)));
    if (visit.showId === visit.detection.netflixId) return;
    if (netflixId !== undefined) await show(panel, trail, visit, netflixId, evidence.name);
    else if (contradicted)
      panel.update(visit, { view: await unknownOf(visit), showId: undefined, pageName: evidence.name });
    else panel.update(visit, { pageName: evidence.name });
  };
  const again = (): void => void lookAgain().catch((error: unknown) => panel.fail(error, visit));
  // What is read from the page comes after what led here: an answer that was overtaken must not stand.
  await begin(view.document, panel, trail, visit, candidate);
  watchPlayer(
    view,
    {
      onPause: () => panel.update(visit, { paused: true, aside: showsAd(view.document) }),
      onPlay: () => panel.played(visit),
      onTick: again,
    },
    visit.signal,
  );
  again();
}

/** A film's own id, else what led here, else unknown for now. */
async function begin(
  page: Document,
  panel: PagePanel,
  trail: Trail,
  visit: Visit,
  candidate: Candidate | undefined,
): Promise<void> {
  const answer = await askFor(visit.detection, page, undefined, visit.signal);
  if (answer.state === 'known') {
    panel.update(visit, { view: answer, showId: answer.notes.netflixId });
    return;
  }
  if (candidate?.proven) await show(panel, trail, visit, candidate.netflixId, undefined);
  else panel.update(visit, { view: answer });
}

async function show(
  panel: PagePanel,
  trail: Trail,
  visit: Visit,
  netflixId: number,
  name: string | undefined,
): Promise<void> {
  const page = name === undefined ? {} : { page: { name } };
  const answer = await send({ type: 'lookup', netflixId, ...page });
  if (answer.state !== 'known' || visit.signal.aborted) return;
  trail.foundShow(netflixId, name);
  panel.update(visit, { view: answer, showId: netflixId });
}

async function unknownOf(visit: Visit): Promise<Answer> {
  const { date } = await send({ type: 'meta' });
  return visit.view.state === 'unknown' ? visit.view : { state: 'unknown', date };
}
