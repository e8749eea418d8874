/** What a page says of the title it shows. Pure functions over the document; nothing here acts on it. */
import type { TitleType } from '../../../data/schema.ts';
import type { Detection, Surface } from './detect.ts';
import { readLanguage } from './language.ts';
import { find, findAll, findContainers, findOwn } from './selectors.ts';
import { idIn, type PageData, readCanonical, readContextName, readJsonLd, type Told } from './structured-data.ts';
import { clip } from './text.ts';

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
  kind: TitleType | undefined;
  /** The title that the page says it is about, where that is another id than its address's: a season's page names its show. */
  aboutId: number | undefined;
};

/** A page has few headings of the first level; the others are not its title's. */
const HEADINGS = 3;

/**
 * @param page the document
 * @param detection the title in front: a modal's name is read inside the modal, never behind it
 * @param stale what the page told in forms made for machines before the address changed: scripts stay as they are
 * @param modals its detail modals
 * @returns what the page says now
 */
export function readEvidence(
  page: Document,
  detection: Detection,
  stale: PageData = new Set(),
  modals: readonly Element[] = findContainers(page).modals,
): Evidence {
  const { surface, netflixId } = detection;
  const told = surface === 'page' ? readOwnJsonLd(page, netflixId, stale) : undefined;
  const isNamed = told !== undefined && told.names.length > 0;
  return {
    names: isNamed ? told.names : namesOn(page, surface, stale, modals),
    isOwn: isNamed && told.netflixId === netflixId,
    tabTitle: surface === 'player' ? undefined : clip(page.title),
    language: readLanguage(page),
    kind: surface === 'player' ? kindOf(page) : undefined,
    aboutId: surface === 'page' ? aboutId(page, netflixId, told, stale) : undefined,
  };
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

function namesOn(page: Document, surface: Surface, stale: PageData, modals: readonly Element[]): string[] {
  switch (surface) {
    case 'modal':
      // The last one may still be there while the next one comes.
      return textsOf(modals.flatMap((modal) => findOwn(modal, 'modalName')));
    case 'page': {
      const name = readContextName(page);
      return [...headingsOn(page), ...(name === undefined || stale.has(name) ? [] : [name])];
    }
    case 'player':
      return showsAd(page) ? [] : textsOf(findAll(page, 'playerName')).slice(0, 1);
  }
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

/** @returns whether the page is that of a Kids profile */
export function isKids(page: Document, path: string): boolean {
  return isKidsPath(path) || findContainers(page).kids;
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
  return find(page, 'ads') !== undefined || findAll(page, 'pauseCard').some(isPainted);
}

/** Where a browser cannot say (and in tests without layout), what is there counts as painted. */
function isPainted(element: Element): boolean {
  return element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
}

/**
 * @param page the document, still that of the modal or page from which playing began
 * @param watchId the id that is now played
 * @param surface where the title was in front
 * @returns whether a play link of that title led there; links of other titles beside and behind it do not count
 */
export function ledTo(page: Document, watchId: number, surface: Surface): boolean {
  const front = surface === 'modal' ? findContainers(page).modals : [page.body];
  return front
    .flatMap((part) => findOwn(part, 'playLink'))
    .some((link) => /\/watch\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] === String(watchId));
}
