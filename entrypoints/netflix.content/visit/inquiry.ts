/**
 * What may be shown of the title in front: asked by its id, and asked anew whenever the page says something new of it. An
 * answer is never final while a page may still name another title.
 */
import type { LookupInWords } from '../../../components/notes/in-words.ts';
import type { Protocol } from '../../shared/protocol.ts';
import type { Detection } from '../site/detect.ts';
import type { Evidence } from '../site/evidence.ts';
import { mayBeEnglish } from '../site/language.ts';
import type { PageFacts } from '../site/page-facts.ts';
import type { PageData } from '../site/structured-data.ts';
import { SURFACES } from '../surfaces.ts';
import type { Look } from './visit.ts';

/** What may be shown: a look-up that waits for nothing more. */
export type Answer = Exclude<LookupInWords, { state: 'name-needed' }>;

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
export type AskLookup = (request: Protocol['lookup']['request']) => Promise<LookupInWords>;

export type Inquiry = {
  /**
   * @returns what may now be shown, where that has changed; `undefined` where it has not, or nothing may be said yet
   * @throws where the background failed
   */
  look: (look: Look) => Promise<Answer | undefined>;
  /** @returns what the page said when it was last looked at; of a title whose id is enough nothing is read */
  evidence: () => FreshEvidence | undefined;
  /** @returns what the page calls the title, and whom it names; `undefined` while it says nothing, or what the last title's may be */
  facts: (look: Look) => ({ name: string } & PageFacts) | undefined;
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
  return { stale, before: ways.evidence(page, { netflixId, stale }) };
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
  const read = ({ inSight, modals }: Look): FreshEvidence =>
    fresh(ways.evidence(page, { netflixId, stale, modals }), inSight < STALE ? before : undefined);
  let byId: LookupInWords | undefined;
  /** What the page said when it was last looked at, as that was sent, and what came of it. */
  let evidence: FreshEvidence | undefined;
  let said = '';
  let answer: Answer | undefined;
  /** What was told of it. */
  let told = '';

  /** An answer that was given before is no news. */
  const changed = (now: Answer | undefined): Answer | undefined => {
    const last = told;
    told = now?.state === 'known' ? `${now.notes.netflixId} ${now.agrees}` : (now?.state ?? told);
    return told === last ? undefined : now;
  };
  const answerTo = async (own: LookupInWords, message: PageMessage, aboutId?: number): Promise<Answer | undefined> => {
    const found = own.state === 'unknown' ? own : await ask({ type: 'lookup', netflixId, page: message });
    // Where nothing of it counts yet, there is still no answer.
    if (found.state === 'name-needed' || (found.state === 'known' && found.unlessNamed)) return undefined;
    return (found.state === 'unknown' && aboutId !== undefined && (await askAbout(ask, aboutId, message))) || found;
  };
  return {
    async look(look) {
      byId ??= await ask({ type: 'lookup', netflixId });
      if (byId.state === 'known' && !byId.unlessNamed) return changed(byId);
      evidence = read(look);
      const message = toMessage(evidence);
      const saying = JSON.stringify([message, evidence.aboutId]);
      // A page that falls silent takes nothing back: controls hide, a modal is drawn anew.
      if (saying !== said && saysSomething(evidence)) {
        answer = (await answerTo(byId, message, evidence.aboutId)) ?? answer;
        said = saying;
      }
      return changed(answer ?? withoutName(page, byId, look.inSight));
    },
    evidence: () => evidence,
    facts(look) {
      // Of a title whose id is enough, the look has read nothing.
      const [name] = (evidence ?? read(look)).names;
      return name === undefined ? undefined : { name, ...ways.facts(page, { netflixId, stale, modals: look.modals }) };
    },
  };
}

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
function withoutName(page: Document, byId: LookupInWords, inSight: number): Answer | undefined {
  switch (byId.state) {
    case 'unknown':
      return byId;
    case 'known':
      return inSight >= NAME_PATIENCE || !mayBeEnglish(page) ? byId : undefined;
    case 'name-needed':
      return inSight >= NAME_PATIENCE ? { state: 'unknown', date: byId.date } : undefined;
  }
}

/** Of a page only what the background takes. */
type PageMessage = NonNullable<Protocol['lookup']['request']['page']>;

const MOST_NAMES = 8;

function toMessage({ names, earlier, tabTitle, language }: FreshEvidence): PageMessage {
  return { names: names.slice(0, MOST_NAMES), earlier: earlier.slice(0, MOST_NAMES), tabTitle, language };
}

function saysSomething({ names, earlier, tabTitle }: FreshEvidence): boolean {
  return names.length > 0 || earlier.length > 0 || tabTitle !== undefined;
}
