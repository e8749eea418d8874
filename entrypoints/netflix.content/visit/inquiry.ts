/**
 * What may be shown of the title in front: asked by its id, and asked anew whenever the page says something new of it. An
 * answer is never final while a page may still name another title.
 */
import type { Lookup, PageEvidence } from '../../../data/lookup/lookup.ts';
import type { Protocol } from '../../shared/protocol.ts';
import type { Detection } from '../site/detect.ts';
import type { Evidence } from '../site/evidence.ts';
import { mayBeEnglish } from '../site/language.ts';
import type { PageData } from '../site/structured-data.ts';
import { SURFACES } from '../surfaces.ts';

/** What may be shown: a look-up that waits for nothing more. */
export type Answer = Exclude<Lookup, { state: 'name-needed' }>;

/**
 * Milliseconds in sight until a title that the page should name is shown, or called unknown, without its name. Looked for it
 * is all the same.
 */
const PATIENCE = 3500;

/** Milliseconds in sight until a page that has not changed since before the navigation is taken to be about this title. */
const STALE = 8000;

/** What a page says; `earlier`: names that stood there before the navigation, and may be the last title's. */
export type FreshEvidence = Evidence & { earlier: readonly string[] };

/** Asks the background for a title. */
export type Ask = (request: Protocol['lookup']['request']) => Promise<Lookup>;

/** Asks for one visit's title. */
export class Inquiry {
  #byId: Lookup | undefined;
  #said = '';
  #answer: Answer | undefined;
  #told = '';
  #evidence: FreshEvidence | undefined;
  /** What the page told in forms made for machines before the address changed. */
  readonly stale: PageData;
  readonly #before: Evidence | undefined;
  readonly #page: Document;
  readonly #detection: Detection;
  readonly #send: Ask;

  /**
   * @param page the document
   * @param detection the title in front
   * @param isFirst whether this is the first title of this document: of any other the page still bears the last one's name
   * @param ask asks the background
   */
  constructor(page: Document, detection: Detection, isFirst: boolean, ask: Ask) {
    this.#send = ask;
    this.#page = page;
    this.#detection = detection;
    this.stale = (isFirst ? undefined : SURFACES[detection.surface].data?.(page)) ?? new Set();
    this.#before = isFirst ? undefined : this.#read();
  }

  /** What the page said when it was last looked at; of a title whose id is enough nothing is read. */
  get evidence(): FreshEvidence | undefined {
    return this.#evidence;
  }

  /**
   * @param inSight how long the visit has been in sight, in ms
   * @param modals the page's detail modals
   * @returns what may now be shown, where that has changed; `undefined` where it has not, or nothing may be said yet
   * @throws where the background failed
   */
  async look(inSight: number, modals?: readonly Element[]): Promise<Answer | undefined> {
    const { netflixId } = this.#detection;
    this.#byId ??= await this.#send({ type: 'lookup', netflixId });
    const byId = this.#byId;
    if (byId.state === 'known' && !byId.unlessNamed) return this.#changed(byId);
    const evidence = this.#freshEvidence(inSight, modals);
    this.#evidence = evidence;
    const page = toMessage(evidence);
    const said = JSON.stringify([page, evidence.aboutId]);
    // A page that falls silent takes nothing back: controls hide, a modal is drawn anew.
    if (said !== this.#said && saysSomething(page)) {
      this.#answer = (await this.#ask(byId, page, evidence.aboutId)) ?? this.#answer;
      this.#said = said;
    }
    return this.#changed(this.#answer ?? this.#withoutName(byId, inSight));
  }

  #read(modals?: readonly Element[]): Evidence {
    const { surface, netflixId } = this.#detection;
    return SURFACES[surface].evidence(this.#page, { netflixId, stale: this.stale, modals });
  }

  /** What the page says; what stood there before the navigation only as `earlier`, until it must be meant. */
  #freshEvidence(inSight: number, modals: readonly Element[] | undefined): FreshEvidence {
    const evidence = this.#read(modals);
    const before = inSight < STALE ? this.#before : undefined;
    if (!before) return { ...evidence, earlier: [] };
    const isOld = (name: string): boolean => !evidence.isOwn && before.names.includes(name);
    return {
      ...evidence,
      names: evidence.names.filter((name) => !isOld(name)),
      earlier: evidence.names.filter(isOld),
      tabTitle: evidence.tabTitle === before.tabTitle ? undefined : evidence.tabTitle,
    };
  }

  async #ask(byId: Lookup, page: PageMessage, aboutId: number | undefined): Promise<Answer | undefined> {
    const { netflixId } = this.#detection;
    const answer = byId.state === 'unknown' ? byId : await this.#send({ type: 'lookup', netflixId, page });
    // Where nothing of it counts yet, there is still no answer.
    if (answer.state === 'name-needed' || (answer.state === 'known' && answer.unlessNamed)) return undefined;
    return (answer.state === 'unknown' && aboutId !== undefined && (await this.#askAbout(aboutId, page))) || answer;
  }

  /** A season's page: its show's notes, if the show that the page names by id is the one that it names by name. */
  async #askAbout(netflixId: number, page: PageMessage): Promise<Answer | undefined> {
    const answer = await this.#send({ type: 'lookup', netflixId, page });
    return answer.state === 'known' && answer.agrees ? answer : undefined;
  }

  /** What may be said while the page is silent. */
  #withoutName(byId: Lookup, inSight: number): Answer | undefined {
    switch (byId.state) {
      case 'unknown':
        return byId;
      case 'known':
        return inSight >= PATIENCE || !mayBeEnglish(this.#page) ? byId : undefined;
      case 'name-needed':
        return inSight >= PATIENCE ? { state: 'unknown', date: byId.date } : undefined;
    }
  }

  /** An answer that was given before is no news. */
  #changed(answer: Answer | undefined): Answer | undefined {
    const told =
      answer?.state === 'known' ? `${answer.notes.netflixId} ${answer.agrees}` : (answer?.state ?? this.#told);
    if (told === this.#told) return undefined;
    this.#told = told;
    return answer;
  }
}

/** Of a page only what the background takes: nothing is sent that is not there. */
type PageMessage = { names: string[]; earlier?: string[]; tabTitle?: string; language?: string };

function toMessage({ names, earlier, tabTitle, language }: PageEvidence): PageMessage {
  return {
    names: names.slice(0, MOST),
    ...(earlier && earlier.length > 0 && { earlier: earlier.slice(0, MOST) }),
    ...(tabTitle !== undefined && { tabTitle }),
    ...(language !== undefined && { language }),
  };
}

const MOST = 8;

function saysSomething({ names, earlier, tabTitle }: PageMessage): boolean {
  return names.length > 0 || earlier !== undefined || tabTitle !== undefined;
}
