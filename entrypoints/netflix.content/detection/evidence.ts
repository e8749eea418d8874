/** What a page says of the title it shows. Pure functions over the document; nothing here acts on it. */
import { find } from '../selectors.ts';
import type { Surface } from './detect.ts';

/** A page's own name for its title, and the language that the page is in. */
export type Evidence = { name: string; language: string | undefined };

/**
 * @param page the document
 * @param surface where the title is shown: a modal's name is read inside the modal, never behind it
 * @returns the name as the page writes it now, or `undefined` while there is none
 */
export function readEvidence(page: Document, surface: Surface): Evidence | undefined {
  const name = readName(page, surface)?.replace(/\s+/g, ' ').trim();
  if (!name) return undefined;
  return { name, language: readLanguage(page) };
}

/** @returns the page's language as it declares it */
export function readLanguage(page: Document): string | undefined {
  return page.documentElement.lang || page.querySelector('.bd[lang]')?.getAttribute('lang') || undefined;
}

function readName(page: Document, surface: Surface): string | undefined {
  switch (surface) {
    case 'modal': {
      const modal = find(page, 'modal');
      const element = modal && find(modal, 'modalName');
      return element?.getAttribute('alt') ?? element?.textContent ?? undefined;
    }
    case 'page':
      return nameInTabTitle(page.title);
    case 'player':
      return find(page, 'playerName')?.textContent ?? undefined;
  }
}

/**
 * `Name | Netflix Official Site`, `Name, Watch Now | …`, `Name - Netflix`, `Name, 지금 시청하세요 | …`: the name is
 * what stands before the site's own words, and before a localised call to watch.
 */
export function nameInTabTitle(title: string): string | undefined {
  const [beforeSite, ...rest] = title.split(/\s*[|–—-]\s*(?=[^|]*netflix|[^|]*넷플릭스)/iu);
  if (beforeSite === undefined || (rest.length === 0 && !/ \| /.test(title))) return undefined;
  const name = beforeSite.replace(/, (?:watch now|지금 시청하세요|[^,]*\bwatch\b[^,]*)$/iu, '').trim();
  return name === '' || /^netflix$/i.test(name) ? undefined : name;
}
