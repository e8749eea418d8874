/** Whom a page names, where we know of nobody in its title. Read as text, never run. */
import type { PageCast } from '../../shared/protocol.ts';
import { clip, LONGEST } from '../../shared/text.ts';
import { readJsonLd } from './evidence.ts';
import { findContainers, findOwn } from './selectors.ts';

/** The background takes no more of them. */
const MOST = 1000;

/** @returns the words of a modal's lists: which of them are the cast only a label in the page's language says, so all are taken */
export function readModalCast(page: Document, modals = findContainers(page).modals): PageCast {
  // While the last title's is still there beside it, nobody knows whose names are whose.
  const modal = modals.find((outer) => modals.every((other) => outer.contains(other)));
  if (!modal) return { names: [] };
  return {
    names: namesIn(findOwn(modal, 'modalNames')),
    year: clip(findOwn(modal, 'modalYear')[0]?.textContent),
  };
}

/** @returns whom a title's page names beside what JSON-LD tells */
export function readPageCast(page: Document): PageCast {
  return { names: namesIn(findOwn(page, 'pageNames')) };
}

/** @returns JSON-LD alone: whatever else is on a player's page is what led there */
export function readPlayerCast(page: Document): PageCast {
  return { names: [], jsonLd: readJsonLd(page) };
}

/** Of each list the links, each a name; else what stands behind a label, between commas. */
function namesIn(lists: readonly Element[]): string[] {
  return lists
    .flatMap((list) => {
      const links = [...list.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
      return links.length > 0 ? links : (list.textContent ?? '').replace(/^[^:：]*[:：]/, '').split(/[,、،]/);
    })
    .slice(0, MOST)
    .map((name) => name.slice(0, LONGEST));
}
