/** What a page says of a title that we do not know. Read as text, never run. */
import { type About, readOwnJsonLd } from './evidence.ts';
import { findContainers, findOwn } from './selectors.ts';
import { readJsonLd } from './structured-data.ts';
import { clip } from './text.ts';

/** Names that may be those of its cast, among other words; and the year, where one is told. */
export type PageFacts = { names: string[]; year: string | undefined };

const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/** @returns the words of a modal's lists: which of them are the cast only a label in the page's language says, so all are taken */
export function readModalFacts(page: Document, { modals = findContainers(page).modals }: About): PageFacts {
  // While the last title's is still there beside it, nobody knows whose names are whose.
  const modal = modals.find((outer) => modals.every((other) => outer.contains(other)));
  if (!modal) return { names: [], year: undefined };
  return facts(findOwn(modal, 'modalNames').flatMap(namesIn), findOwn(modal, 'modalYear')[0]?.textContent);
}

/** @returns what JSON-LD tells, and where it tells of nobody, what stands on the page */
export function readPageFacts(page: Document, { netflixId, stale }: About): PageFacts {
  const told = readOwnJsonLd(page, netflixId, stale);
  const people = told?.people ?? [];
  return facts(people.length > 0 ? people : findOwn(page, 'pageNames').flatMap(namesIn), told?.year);
}

/** @returns whom JSON-LD names for the id of the address; whatever else is on a player's page is what led there */
export function readPlayerFacts(page: Document, { netflixId, stale }: About): PageFacts {
  const told = readJsonLd(page, netflixId, stale);
  return facts(told?.netflixId === netflixId ? told.people : [], undefined);
}

function facts(found: readonly string[], year: string | null | undefined): PageFacts {
  const names = found.flatMap((name) => clip(name.slice(0, LONGEST_NAME * 4).replace(/[\s,、،]+$/, '')) ?? []);
  return {
    names: [...new Set(names)].filter((name) => name.length > 1 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES),
    year: /\b(?:18|19|20)\d\d\b/.exec(year ?? '')?.[0],
  };
}

/** Links, each a name; else what stands behind a label, between commas. */
function namesIn(list: Element): string[] {
  const links = [...list.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
  return links.length > 0 ? links : (list.textContent ?? '').replace(/^[^:：]*[:：]/, '').split(/[,、،]/);
}
