/** Reads the people that a page names, for titles of which the data set knows no cast. Read as text, never run. */
import type { PageCast } from '../../shared/protocol.ts';
import { clip, LONGEST } from '../../shared/text.ts';
import { readJsonLd } from './evidence.ts';
import { findContainers, findOwn } from './selectors.ts';

/** The background takes no more of them. */
const MOST = 1000;

/**
 * @returns the entries of a modal's lists. Which list is the cast only a label in the page's language says, so all are
 * taken
 */
export function readModalCast(page: Document, modals = findContainers(page).modals): PageCast {
  // While the previous title's modal is still there, the names cannot be told apart.
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

/** @returns JSON-LD alone: everything else on a player's page is left over from the page that led there */
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
