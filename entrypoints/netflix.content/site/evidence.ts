/** What a page says of the title it shows. Pure functions over the document; nothing here acts on it. */
import type { TitleType } from '../../../data/schema.ts';
import { readLanguage } from './language.ts';
import { find, findAll, findContainers, findOwn } from './selectors.ts';
import { idIn, type PageData, readCanonical, readContextName, readJsonLd, type Told } from './structured-data.ts';
import { clip, numberIn } from './text.ts';

/** Everything on a page that names its title. */
export type Evidence = {
  /** From structured places, the most trustworthy first. */
  names: readonly string[];
  /** Whether the names are those of data for the address's own id, which cannot be the last title's. */
  isOwn: boolean;
  /** The name among the site's own words, in any language and by any template. */
  tabTitle: string | undefined;
  language: string | undefined;
  /** In a player: what kind of title is playing, where that is told. */
  kind?: TitleType | undefined;
  /** The title that the page says it is about, where that is another id than its address's: a season's page names its show. */
  aboutId?: number | undefined;
};

/** A page has few headings of the first level; the others are not its title's. */
const HEADINGS = 3;

/** What a page is read for. */
export type About = {
  /** The title of the address. */
  netflixId: number;
  /** What was told in forms made for machines before the address changed: scripts stay as they are. */
  stale: PageData;
  /** The page's detail modals, where they were found already. */
  modals?: readonly Element[] | undefined;
};

/** @returns what a title's page says of it */
export function readPageEvidence(page: Document, { netflixId, stale }: About): Evidence {
  const told = readOwnJsonLd(page, netflixId, stale);
  const isNamed = told !== undefined && told.names.length > 0;
  return {
    ...said(page, isNamed ? told.names : namesOn(page, stale)),
    isOwn: isNamed && told.netflixId === netflixId,
    aboutId: aboutId(page, netflixId, told, stale),
  };
}

/** @returns what a modal says of its title, never what stands behind it */
export function readModalEvidence(page: Document, { modals = findContainers(page).modals }: About): Evidence {
  // The last one may still be there while the next one comes.
  return said(page, textsOf(modals.flatMap((modal) => findOwn(modal, 'modalName'))));
}

/** @returns what the player says of what plays; its tab says nothing of it, and an ad is not what plays */
export function readPlayerEvidence(page: Document): Evidence {
  const names = showsAd(page) ? [] : textsOf(findAll(page, 'playerName')).slice(0, 1);
  return { ...said(page, names), tabTitle: undefined, kind: kindOf(page) };
}

function said(page: Document, names: readonly string[]): Evidence {
  return { names, isOwn: false, tabTitle: clip(page.title), language: readLanguage(page) };
}

/**
 * @param page the document
 * @param netflixId of the address
 * @param stale what was told before the address changed
 * @returns the title that JSON-LD tells of, if it is this page's: of another id it counts only where the page's own heading,
 *   if it has one, holds its name, as on a season's page
 */
export function readOwnJsonLd(page: Document, netflixId: number, stale: PageData): Told | undefined {
  const told = readJsonLd(page, netflixId, stale);
  if (told?.netflixId === undefined || told.netflixId === netflixId) return told;
  const headings = headingsOn(page).map((heading) => heading.toLowerCase());
  const isHeld = (name: string): boolean => headings.some((heading) => heading.includes(name.toLowerCase()));
  return headings.length === 0 || told.names.some(isHeld) ? told : undefined;
}

function namesOn(page: Document, stale: PageData): string[] {
  const name = readContextName(page);
  return [...headingsOn(page), ...(name === undefined || stale.has(name) ? [] : [name])];
}

/** The site's own name in a heading is no title's. */
function headingsOn(page: Document): string[] {
  return textsOf(findOwn(page, 'pageName').slice(0, HEADINGS)).filter((name) => name.toLowerCase() !== 'netflix');
}

/** A picture's text, an element's own, or that of a picture in it: a name may be drawn as a logo. */
function textsOf(elements: readonly Element[]): string[] {
  const texts = elements.flatMap((element) => {
    const own = clip(element.getAttribute('alt') ?? element.textContent);
    return own ?? clip(element.querySelector('img[alt]')?.getAttribute('alt')) ?? [];
  });
  return [...new Set(texts)];
}

/** A series has its name in a heading, and the episode behind it; a film's is nothing but text. */
function kindOf(page: Document): TitleType | undefined {
  if (find(page, 'playerSeries')) return 'series';
  const title = find(page, 'playerTitle');
  return title?.childElementCount === 0 && clip(title.textContent) !== undefined ? 'film' : undefined;
}

/** JSON-LD's address and the canonical link, unless they contradict one another. */
function aboutId(page: Document, netflixId: number, told: Told | undefined, stale: PageData): number | undefined {
  const link = readCanonical(page);
  const linked = link === undefined || stale.has(link) ? undefined : idIn(link);
  const ids = [told?.netflixId, linked].filter((id) => id !== undefined);
  const [id] = ids;
  return id !== netflixId && ids.every((other) => other === id) ? id : undefined;
}

/** @returns whether the page is that of a Kids profile: by its path, or by a mark on it, which may have been looked for already */
export function isKids(page: Document, path: string, isMarked = findContainers(page).kids): boolean {
  return isKidsPath(path) || isMarked;
}

/** @returns whether an address is that of a Kids profile by its path alone */
export function isKidsPath(path: string): boolean {
  return /^(?:\/[a-z]{2}(?:-[a-z\d]{2,4})?)?\/kids(?:\/|$)/i.test(path);
}

/**
 * @param page the document
 * @returns whether the player shows an ad now, also one that a pause brought. A card that is there and not painted, as while
 *   the controls show, is none
 */
export function showsAd(page: Document): boolean {
  return find(page, 'ads') !== undefined || findAll(page, 'pauseCard').some((card) => isShown(card, true));
}

/**
 * @param painted whether it must also be painted now
 * @returns whether an element is to be seen; where a browser cannot say (and in tests without layout), what is there is
 */
export function isShown(element: Element, painted: boolean): boolean {
  return element.checkVisibility?.({ checkOpacity: painted, checkVisibilityCSS: painted }) ?? true;
}

/**
 * @param fronts the parts of the page from which playing began that are the title's own
 * @param watchId the id that is now played
 * @returns whether a play link of that title led there; links of other titles beside and behind it do not count
 */
export function ledTo(fronts: readonly ParentNode[], watchId: number): boolean {
  return fronts
    .flatMap((part) => findOwn(part, 'playLink'))
    .some((link) => numberIn(link.getAttribute('href'), /\/watch\/(\d+)/) === watchId);
}
