/**
 * Decides what may be shown of the title in front: asks the background by its id, and again whenever the page says
 * something new. An answer is never final, since the page may still name another title.
 */
import type { LookupInWords } from '../../../components/notes/in-words.ts';
import type { PageCast, PageSaying, PageSays, Protocol } from '../../shared/protocol.ts';
import { SURFACES } from '../surfaces.ts';
import type { Answer, Trail } from './trail.ts';
import type { Look, Visit } from './visit.ts';

/**
 * Milliseconds in sight after which a title is shown, or called unknown, although the page has not named it. The page is
 * still watched after that.
 */
const NAME_PATIENCE = 3500;

/**
 * Milliseconds in sight after which a page that has not changed since the navigation is taken to be about this title after
 * all.
 */
const STALE = 8000;

/** Asks the background for a title. */
export type AskLookup = (request: Protocol['lookup' | 'evidence']['request']) => Promise<LookupInWords>;

/** `answers`: what pages of this tab have proved and contradicted; what this visit's does is added. */
type InquiryDependencies = { view: Pick<Window, 'document'>; trail: Pick<Trail, 'answers' | 'left'>; ask: AskLookup };

/** What may still be about the previous title: what the page said when the visit began, and whom it named. */
export type Past = { says: PageSays; people: string };

export type Inquiry = {
  /**
   * @returns what may now be shown, where that has changed; `undefined` where it has not, or nothing may be said yet
   * @throws where the background failed
   */
  look: (look: Look) => Promise<Answer | undefined>;
  /**
   * @returns what the page said at the last look; `undefined` for a title whose id is proof enough, since then nothing is
   * read
   */
  said: () => PageSaying | undefined;
  /** @returns what the page says, and whom it names; `undefined` where it says nothing */
  readCast: (look: Look) => (PageSaying & { listed: PageCast }) | undefined;
};

/**
 * To be called once, when a visit begins: anything that the page says later may be about the new title.
 * @param page the document
 * @param visit unless it `isFirst` in its document, the page still shows the previous title's name
 * @returns what may still be about the previous title
 */
export function readPast(
  page: Document,
  { detection: { surface }, isFirst }: Pick<Visit, 'detection' | 'isFirst'>,
): Past | undefined {
  const { says, cast } = SURFACES[surface];
  return isFirst ? undefined : { says: says(page), people: cast(page).names.join() };
}

/**
 * Asks for one visit's title.
 * @param dependencies what every visit works with
 * @param visit after its end the page shows another title
 * @param past what may still be about the previous title
 * @returns the inquiry, which has asked nothing yet
 */
export function inquire(
  { view: { document: page }, trail: { answers, left }, ask }: InquiryDependencies,
  { detection: { surface, netflixId }, from, signal }: Pick<Visit, 'detection' | 'from' | 'signal'>,
  past: Past | undefined,
): Inquiry {
  const behaviour = SURFACES[surface];
  const read = ({ inSight, modals }: Look): PageSaying => ({
    netflixId,
    now: behaviour.says(page, modals),
    past: past?.says,
    isAfterTitle: Boolean(from) || left.some((name) => past?.says.names.includes(name)),
    isSettled: !past || inSight >= STALE,
  });
  let byId: LookupInWords | undefined;
  /** What the page said when it was last looked at, and as that was sent. */
  let saying: PageSaying | undefined;
  let said = '';
  /** What was told of it. */
  let told = '';

  /** Nothing, where the answer is the one that was given before. */
  const changed = (now: Answer | undefined): Answer | undefined => {
    const last = told;
    told = now?.state === 'known' ? `${now.notes.netflixId} ${now.agrees}` : (now?.state ?? told);
    return told === last ? undefined : now;
  };
  return {
    async look(look) {
      byId ??= await ask({ type: 'lookup', netflixId });
      if (signal.aborted) return undefined;
      if (byId.state === 'known' && !byId.unlessNamed) return changed(byId);
      saying = read(look);
      const now = JSON.stringify(saying);
      const { names, tabTitle, jsonLd } = saying.now;
      // For an unknown id only a title's page (which alone has JSON-LD) is asked about: it may give another id. Silence
      // takes nothing back: controls hide, and modals are drawn anew.
      if (now !== said && (jsonLd || (byId.state !== 'unknown' && (names[0] || tabTitle)))) {
        const found = await ask({ type: 'evidence', ...saying });
        said = now;
        if (found.state !== 'name-needed' && !(found.state === 'known' && found.unlessNamed))
          answers.set(netflixId, found);
      }
      return changed(answers.get(netflixId) ?? withoutName(byId, look.inSight));
    },
    said: () => saying,
    readCast(look) {
      // Of a title whose id is enough, the look has read nothing.
      const now = saying ?? read(look);
      const { names, jsonLd } = now.now;
      if (names.length === 0 && !jsonLd) return undefined;
      const listed = behaviour.cast(page, look.modals);
      const isPast = !now.isSettled && past?.people && listed.names.join() === past.people;
      return {
        ...now,
        // Of people nothing contradicts what the last title's page says, however long its name stays.
        isSettled: !past,
        listed: isPast ? { names: [] } : listed,
      };
    },
  };
}

/** What may be said while the page is silent. */
function withoutName(byId: LookupInWords, inSight: number): Answer | undefined {
  if (byId.state === 'unknown') return byId;
  if (inSight < NAME_PATIENCE) return undefined;
  return byId.state === 'known' ? byId : { state: 'unknown', date: byId.date };
}
