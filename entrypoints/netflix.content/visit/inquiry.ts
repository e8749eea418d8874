/**
 * What may be shown of the title in front: asked by its id, and asked anew whenever the page says something new of it. An
 * answer is never final while a page may still name another title.
 */
import type { Lookup, PageEvidence } from '../../../data/lookup/lookup.ts';
import type { Protocol } from '../../shared/protocol.ts';
import type { Detection } from '../site/detect.ts';
import type { Evidence } from '../site/evidence.ts';
import { mayBeEnglish } from '../site/language.ts';
import type { PageFacts } from '../site/page-facts.ts';
import type { PageData } from '../site/structured-data.ts';
import { SURFACES } from '../surfaces.ts';

/** What may be shown: a look-up that waits for nothing more. */
export type Answer = Exclude<Lookup, { state: 'name-needed' }>;

/**
 * Milliseconds in sight until a title that the page should name is shown, or called unknown, without its name. Looked for it
 * is all the same.
 */
const NAME_PATIENCE = 3500;

/** Milliseconds in sight until a page that has not changed since before the navigation is taken to be about this title. */
const STALE = 8000;

/** What a page says; `earlier`: names that stood there before the navigation, and may be the last title's. */
export type FreshEvidence = Evidence & { earlier: readonly string[] };

/** Asks the background for a title. */
export type AskLookup = (request: Protocol['lookup']['request']) => Promise<Lookup>;

export type Inquiry = {
  /**
   * @param inSight how long the visit has been in sight, in ms
   * @param modals the page's detail modals
   * @returns what may now be shown, where that has changed; `undefined` where it has not, or nothing may be said yet
   * @throws where the background failed
   */
  look: (inSight: number, modals?: readonly Element[]) => Promise<Answer | undefined>;
  /** @returns what the page said when it was last looked at; of a title whose id is enough nothing is read */
  evidence: () => FreshEvidence | undefined;
  /** @returns what the page calls the title, and whom it names; `undefined` while it says nothing, or what the last title's may be */
  facts: (look: { inSight: number; modals: readonly Element[] }) => ({ name: string } & PageFacts) | undefined;
};

/** What a page said before it can have said anything of the title in front. */
export type Past = {
  /** In forms made for machines. */
  stale: PageData;
  before: Evidence | undefined;
};

/**
 * To be read once a visit, as it begins: what the page says later may be of its title.
 * @param page the document
 * @param visit its `isFirst` tells whether it is the first title of this document: of any other the page still bears the last one's name
 * @returns what may be the last title's
 */
export function readPast(
  page: Document,
  { detection: { surface, netflixId }, isFirst }: { detection: Detection; isFirst: boolean },
): Past {
  if (isFirst) return { stale: new Set(), before: undefined };
  const ways = SURFACES[surface];
  const stale: PageData = ways.data?.(page) ?? new Set();
  return { stale, before: ways.evidence(page, { netflixId, stale, modals: undefined }) };
}

/**
 * Asks for one visit's title.
 * @param page the document
 * @param detection the title in front
 * @param past what the page said when the visit began
 * @param ask asks the background
 */
export function inquire(
  page: Document,
  { surface, netflixId }: Detection,
  { stale, before }: Past,
  ask: AskLookup,
): Inquiry {
  const ways = SURFACES[surface];
  const read = (modals?: readonly Element[]): Evidence => ways.evidence(page, { netflixId, stale, modals });
  const readFresh = (inSight: number, modals?: readonly Element[]): FreshEvidence =>
    fresh(read(modals), inSight < STALE ? before : undefined);
  const last: Last = { said: '', told: '' };

  /** An answer that was given before is no news. */
  const changed = (answer: Answer | undefined): Answer | undefined => {
    const told =
      answer?.state === 'known' ? `${answer.notes.netflixId} ${answer.agrees}` : (answer?.state ?? last.told);
    if (told === last.told) return undefined;
    last.told = told;
    return answer;
  };
  const answerTo = async (byId: Lookup, said: PageMessage, aboutId?: number): Promise<Answer | undefined> => {
    const answer = byId.state === 'unknown' ? byId : await ask({ type: 'lookup', netflixId, page: said });
    // Where nothing of it counts yet, there is still no answer.
    if (answer.state === 'name-needed' || (answer.state === 'known' && answer.unlessNamed)) return undefined;
    return (answer.state === 'unknown' && aboutId !== undefined && (await askAbout(ask, aboutId, said))) || answer;
  };
  return {
    async look(inSight, modals) {
      last.byId ??= await ask({ type: 'lookup', netflixId });
      const { byId } = last;
      if (byId.state === 'known' && !byId.unlessNamed) return changed(byId);
      const evidence = readFresh(inSight, modals);
      last.evidence = evidence;
      const message = toMessage(evidence);
      const said = JSON.stringify([message, evidence.aboutId]);
      // A page that falls silent takes nothing back: controls hide, a modal is drawn anew.
      if (said !== last.said && saysSomething(message)) {
        last.answer = (await answerTo(byId, message, evidence.aboutId)) ?? last.answer;
        last.said = said;
      }
      return changed(last.answer ?? withoutName(page, byId, inSight));
    },
    evidence: () => last.evidence,
    facts({ inSight, modals }) {
      // Of a title whose id is enough, the look has read nothing.
      const [name] = (last.evidence ?? readFresh(inSight, modals)).names;
      return name === undefined ? undefined : { name, ...ways.facts(page, { netflixId, stale, modals }) };
    },
  };
}

/** What an inquiry keeps from one look to the next: what the page said, and what was told of it. */
type Last = { said: string; told: string; byId?: Lookup; answer?: Answer | undefined; evidence?: FreshEvidence };

/** What the page says; what stood there before the navigation only as `earlier`, until it must be meant. */
function fresh(evidence: Evidence, before: Evidence | undefined): FreshEvidence {
  if (!before) return { ...evidence, earlier: [] };
  const isOld = (name: string): boolean => !evidence.isOwn && before.names.includes(name);
  return {
    ...evidence,
    names: evidence.names.filter((name) => !isOld(name)),
    earlier: evidence.names.filter(isOld),
    tabTitle: evidence.tabTitle === before.tabTitle ? undefined : evidence.tabTitle,
  };
}

/** A season's page: its show's notes, if the show that the page names by id is the one that it names by name. */
async function askAbout(ask: AskLookup, netflixId: number, page: PageMessage): Promise<Answer | undefined> {
  const answer = await ask({ type: 'lookup', netflixId, page });
  return answer.state === 'known' && answer.agrees ? answer : undefined;
}

/** What may be said while the page is silent. */
function withoutName(page: Document, byId: Lookup, inSight: number): Answer | undefined {
  switch (byId.state) {
    case 'unknown':
      return byId;
    case 'known':
      return inSight >= NAME_PATIENCE || !mayBeEnglish(page) ? byId : undefined;
    case 'name-needed':
      return inSight >= NAME_PATIENCE ? { state: 'unknown', date: byId.date } : undefined;
  }
}

/** Of a page only what the background takes: nothing is sent that is not there. */
type PageMessage = { names: string[]; earlier?: string[]; tabTitle?: string; language?: string };

function toMessage({ names, earlier, tabTitle, language }: PageEvidence): PageMessage {
  return {
    names: names.slice(0, MOST_NAMES),
    ...(earlier && earlier.length > 0 && { earlier: earlier.slice(0, MOST_NAMES) }),
    ...(tabTitle !== undefined && { tabTitle }),
    ...(language !== undefined && { language }),
  };
}

const MOST_NAMES = 8;

function saysSomething({ names, earlier, tabTitle }: PageMessage): boolean {
  return names.length > 0 || earlier !== undefined || tabTitle !== undefined;
}
