/** A visit of the player: which show is playing, told as soon as anything proves it, and taken back when something speaks against it. */
import { send } from '../shared/send.ts';
import { readEvidence } from './detection/evidence.ts';
import { type Answer, Inquiry } from './inquiry.ts';
import type { PagePanel } from './page-panel.tsx';
import { type Candidate, hintIn, showByName, type Trail } from './trail.ts';
import type { Visit } from './visit.ts';

type Stage = {
  view: Window;
  panel: PagePanel;
  trail: Trail;
  visit: Visit;
  /** By what was seen on the way here. */
  candidate: Candidate | undefined;
  /** The name in the player that was last looked at. */
  name: string | undefined;
};

/**
 * @param view the page's window
 * @param panel shows what comes out
 * @param trail what was seen on the way
 * @param visit the player's
 * @returns a look at the player, to be had again and again; it throws where the background failed
 */
export function play(view: Window, panel: PagePanel, trail: Trail, visit: Visit): (inSight: number) => Promise<void> {
  const { document: page } = view;
  const stage: Stage = {
    view,
    panel,
    trail,
    visit,
    candidate: trail.candidate(page, visit.detection),
    name: undefined,
  };
  const inquiry = new Inquiry(page, visit.detection, visit.isFirst);
  return async (inSight) => {
    const answer = await inquiry.look(inSight);
    if (visit.signal.aborted) return;
    // What is read from the page comes after what led here: an answer that was overtaken must not stand.
    if (answer) await begin(stage, answer);
    if (visit.view.state !== 'looking') await lookAtName(stage);
  };
}

/** A film's own id, else what led here, else unknown for now. */
async function begin({ panel, trail, visit, candidate }: Stage, answer: Answer): Promise<void> {
  if (answer.state === 'known') panel.update(visit, { view: answer, showId: answer.notes.netflixId });
  else if (visit.showId === undefined || visit.showId === visit.detection.netflixId) {
    panel.update(visit, { view: answer, showId: undefined });
    if (candidate?.proven) await show(panel, trail, visit, candidate.netflixId, undefined);
  }
}

async function lookAtName(stage: Stage): Promise<void> {
  const { view, panel, trail, visit, candidate } = stage;
  const { names, isSeries } = readEvidence(view.document, visit.detection);
  const [name] = names;
  if (name === undefined || name === stage.name || visit.showId === visit.detection.netflixId) return;
  stage.name = name;
  if (visit.view.state === 'known' && trail.isSameName(name)) return;
  const { netflixId, contradicted } = await showByName(
    { name, isSeries },
    candidate,
    hintIn(new URL(view.location.href)),
  );
  if (visit.signal.aborted) return;
  if (netflixId !== undefined) await show(panel, trail, visit, netflixId, name);
  else if (contradicted || trail.isOtherName(name)) {
    trail.forget();
    panel.update(visit, { view: await unknownOf(visit), showId: undefined, pageName: name });
  } else {
    // In a language that we lack: whatever the show is called there, the next episode of it is called the same.
    if (visit.showId !== undefined) trail.foundShow(visit.showId, name);
    panel.update(visit, { pageName: name });
  }
}

async function show(
  panel: PagePanel,
  trail: Trail,
  visit: Visit,
  netflixId: number,
  name: string | undefined,
): Promise<void> {
  const page = name === undefined ? {} : { page: { names: [name] } };
  const answer = await send({ type: 'lookup', netflixId, ...page });
  if (answer.state !== 'known' || visit.signal.aborted) return;
  trail.foundShow(netflixId, name);
  panel.update(visit, { view: answer, showId: netflixId });
}

async function unknownOf(visit: Visit): Promise<Answer> {
  if (visit.view.state === 'unknown') return visit.view;
  const { date } = await send({ type: 'meta' });
  return { state: 'unknown', date };
}
