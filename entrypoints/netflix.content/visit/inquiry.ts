/**
 * What may be shown of the title in front: asked by its id, and asked anew whenever the page says something new. An answer is
 * never final while a page may still name another title.
 */
import type { LookupInWords } from '../../../components/notes/in-words.ts';
import type { PageCast, PageSaying, PageSays, Protocol } from '../../shared/protocol.ts';
import type { Detection } from '../site/detect.ts';
import { mayBeEnglish } from '../site/language.ts';
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

/** Asks the background for a title. */
export type AskLookup = (request: Protocol['lookup' | 'look']['request']) => Promise<LookupInWords>;

export type Inquiry = {
  /**
   * @returns what may now be shown, where that has changed; `undefined` where it has not, or nothing may be said yet
   * @throws where the background failed
   */
  look: (look: Look) => Promise<Answer | undefined>;
  /** @returns what the page said when it was last looked at; of a title whose id is enough nothing is read */
  said: () => PageSaying | undefined;
  /** @returns what the page says, and whom it names; `undefined` where it says nothing */
  readCast: (look: Look) => (PageSaying & { listed: PageCast }) | undefined;
};

/**
 * To be read once a visit, as it begins: what the page says later may be of its title.
 * @param page the document
 * @param visit its `isFirst` tells whether it is the first title of this document: of any other the page still bears the last one's name
 * @returns what may be the last title's
 */
export function readPast(
  page: Document,
  { detection, isFirst }: { detection: Detection; isFirst: boolean },
): PageSays | undefined {
  return isFirst ? undefined : SURFACES[detection.surface].says(page);
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
  past: PageSays | undefined,
  ask: AskLookup,
): Inquiry {
  const behaviour = SURFACES[surface];
  const read = ({ inSight, modals }: Look): PageSaying => ({
    netflixId,
    now: behaviour.says(page, modals),
    past,
    isSettled: !past || inSight >= STALE,
  });
  let byId: LookupInWords | undefined;
  /** What the page said when it was last looked at, as that was sent, and what came of it. */
  let saying: PageSaying | undefined;
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
  return {
    async look(look) {
      byId ??= await ask({ type: 'lookup', netflixId });
      if (byId.state === 'known' && !byId.unlessNamed) return changed(byId);
      saying = read(look);
      const now = JSON.stringify(saying);
      const { names, tabTitle, jsonLd } = saying.now;
      // Of an id that is not known a page says more only where it tells of another one. A page that falls silent takes nothing
      // back: controls hide, a modal is drawn anew.
      if (now !== said && (jsonLd || (byId.state !== 'unknown' && (names[0] || tabTitle)))) {
        const found = await ask({ type: 'look', ...saying });
        said = now;
        if (found.state !== 'name-needed' && !(found.state === 'known' && found.unlessNamed)) answer = found;
      }
      return changed(answer ?? withoutName(page, byId, look.inSight));
    },
    said: () => saying,
    readCast(look) {
      // Of a title whose id is enough, the look has read nothing.
      const now = saying ?? read(look);
      const { names, jsonLd } = now.now;
      return names.length > 0 || jsonLd ? { ...now, listed: behaviour.cast(page, look.modals) } : undefined;
    },
  };
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
