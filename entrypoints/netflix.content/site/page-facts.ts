/** What a page says of a title that we do not know. Read as text, never run. */

import type { Detection } from './detect.ts';
import { readOwnJsonLd } from './evidence.ts';
import { findContainers, findOwn } from './selectors.ts';
import type { PageData } from './structured-data.ts';
import { clip } from './text.ts';

/** Names that may be those of its cast, among other words; and the year, where one is told. */
export type PageFacts = { names: string[]; year: string | undefined };

const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/**
 * @param page the document
 * @param detection the title in front: a modal's facts are read inside the modal, and never those of titles beside it
 * @param stale what the page told in forms made for machines before the address changed
 * @param modals its detail modals
 */
export function readPageFacts(
  page: Document,
  detection: Detection,
  stale: PageData = new Set(),
  modals: readonly Element[] = findContainers(page).modals,
): PageFacts {
  const found = detection.surface === 'modal' ? fromModal(modals[0]) : fromPage(page, detection.netflixId, stale);
  const names = found.names.flatMap((name) => clip(name.slice(0, LONGEST_NAME * 4).replace(/[\s,、،]+$/, '')) ?? []);
  return {
    names: [...new Set(names)].filter((name) => name.length > 1 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES),
    year: /\b(?:18|19|20)\d\d\b/.exec(found.year ?? '')?.[0],
  };
}

type Found = { names: string[]; year: string | undefined };

/** Words of the modal's lists: which of them are the cast only a label in the page's language says, so all are taken. */
function fromModal(modal: Element | undefined): Found {
  if (!modal) return { names: [], year: undefined };
  return {
    names: findOwn(modal, 'modalNames').flatMap(namesIn),
    year: findOwn(modal, 'modalYear')[0]?.textContent ?? undefined,
  };
}

/** JSON-LD, and where there is none, what stands on the page. */
function fromPage(page: Document, netflixId: number, stale: PageData): Found {
  const told = readOwnJsonLd(page, netflixId, stale);
  if (told && told.people.length > 0) return { names: told.people, year: told.year };
  return { names: findOwn(page, 'pageNames').flatMap(namesIn), year: told?.year };
}

/** Links, each a name; else what stands behind a label, between commas. */
function namesIn(list: Element): string[] {
  const links = [...list.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
  return links.length > 0 ? links : (list.textContent ?? '').replace(/^[^:：]*[:：]/, '').split(/[,、،]/);
}
