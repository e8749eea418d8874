/** What a page says of the title it shows. Pure functions over the document; nothing here acts on it. */
import { find, findAll } from '../selectors.ts';
import type { Surface } from './detect.ts';

/** A page's own name for its title, the language that the page is in, and, in a player, whether it is a series. */
export type Evidence = { name: string; language: string | undefined; isSeries?: boolean };

/**
 * @param page the document
 * @param surface where the title is shown: a modal's name is read inside the modal, never behind it
 * @returns the name as the page writes it now, or `undefined` while there is none
 */
export function readEvidence(page: Document, surface: Surface): Evidence | undefined {
  const name = readName(page, surface)?.replace(/\s+/g, ' ').trim();
  if (!name) return undefined;
  const language = readLanguage(page);
  return surface === 'player'
    ? { name, language, isSeries: find(page, 'playerName')?.localName === 'h4' }
    : { name, language };
}

/** @returns the page's language as it declares it */
export function readLanguage(page: Document): string | undefined {
  return page.documentElement.lang || page.querySelector('.bd[lang]')?.getAttribute('lang') || undefined;
}

/** @returns whether the page is that of a Kids profile */
export function isKids(page: Document, path: string): boolean {
  return /^(?:\/[a-z-]{2,5})?\/kids(?:\/|$)/i.test(path) || find(page, 'kids') !== undefined;
}

/** @returns whether the player shows an ad now, also one that a pause brought */
export function showsAd(page: Document): boolean {
  return find(page, 'ads') !== undefined;
}

/**
 * @param page the document, still that of the modal or page from which playing began
 * @param watchId the id that is now played
 * @returns whether a play link of the title in front led there; links of other titles beside it do not count
 */
export function ledTo(page: Document, watchId: number): boolean {
  const front = find(page, 'modal') ?? page.body;
  const others = findAll(front, 'modalOthers');
  const links = [...front.querySelectorAll('a[href*="/watch/"]')].filter(
    (link) => /\/watch\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] === String(watchId),
  );
  return links.some((link) => !others.some((other) => other.contains(link)));
}

function readName(page: Document, surface: Surface): string | undefined {
  switch (surface) {
    case 'modal': {
      const modal = find(page, 'modal');
      const element = modal && find(modal, 'modalName');
      return element?.getAttribute('alt') ?? element?.textContent ?? undefined;
    }
    case 'page':
      return nameInTabTitle(page.title) ?? nameInContext(page);
    case 'player':
      return showsAd(page) ? undefined : (find(page, 'playerName')?.textContent ?? undefined);
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

/** `copy: { title }` in the script that sets `netflix.reactContext`: found in its text, which is never run. */
function nameInContext(page: Document): string | undefined {
  for (const { textContent } of page.scripts) {
    if (!textContent?.includes('reactContext')) continue;
    const title = /"copy":\{[^{}]*?"title":"((?:[^"\\]|\\.)*)"/.exec(textContent)?.[1];
    if (title !== undefined) return unescapeText(title);
  }
  return undefined;
}

function unescapeText(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, two?: string, four?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)) : sign,
  );
}
