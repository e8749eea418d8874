/** What a page says of a title that we do not know. Read as text, never run. */
import { find, findAll } from '../selectors.ts';
import type { Surface } from './detect.ts';

/** Names that may be those of its cast, among other words; and the year, where one is told. */
export type PageFacts = { names: string[]; year: string | undefined };

const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/**
 * @param page the document
 * @param surface where the title is shown: a modal's facts are read inside the modal
 */
export function readPageFacts(page: Document, surface: Surface): PageFacts {
  const found = surface === 'modal' ? fromModal(page) : fromJsonLd(page);
  const names = [...new Set(found.names.map((name) => name.replace(/[\s,]+$/, '').trim()))];
  return {
    names: names.filter((name) => name.length > 1 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES),
    year: /\b(?:18|19|20)\d\d\b/.exec(found.year ?? '')?.[0],
  };
}

/** Words of the modal's lists: which of them are the cast only a label in the page's language says, so all are taken. */
function fromModal(page: Document): { names: string[]; year: string | undefined } {
  const modal = find(page, 'modal');
  if (!modal) return { names: [], year: undefined };
  const texts = findAll(modal, 'modalNames').flatMap((list) => {
    const links = [...list.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
    return links.length > 0 ? links : (list.textContent ?? '').replace(/^[^:：]*[:：]/, '').split(',');
  });
  return { names: texts, year: find(modal, 'modalYear')?.textContent ?? undefined };
}

/** Schema.org's `actor` or `actors`: names, or things that have one. */
function fromJsonLd(page: Document): { names: string[]; year: string | undefined } {
  for (const script of findAll(page, 'jsonLd')) {
    const told = parse(script.textContent ?? '');
    if (!isRecord(told)) continue;
    const actors = [told.actor, told.actors, told.director].flat();
    const names = actors.flatMap((actor) => {
      const name = isRecord(actor) ? actor.name : actor;
      return typeof name === 'string' ? [name] : [];
    });
    if (names.length > 0) return { names, year: typeof told.dateCreated === 'string' ? told.dateCreated : undefined };
  }
  return { names: [], year: undefined };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's own data may be anything; what is no JSON tells nothing.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
