/** What a page says of the title it shows. Pure functions over the document; nothing here acts on it. */
import type { TitleType } from '../../../data/schema.ts';
import { find, findAll, findOwn } from '../selectors.ts';
import type { Detection, Surface } from './detect.ts';
import { readLanguage } from './language.ts';
import { idIn, readContextName, readJsonLd } from './structured.ts';
import { clip } from './text.ts';

/** Everything on a page that names its title. */
export type Evidence = {
  /** From structured places, the most trustworthy first. */
  names: readonly string[];
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
 * @returns what the page says now
 */
export function readEvidence(page: Document, detection: Detection): Evidence {
  const { surface } = detection;
  return {
    names: surface === 'player' && showsAd(page) ? [] : namesOn(page, detection),
    tabTitle: surface === 'player' ? undefined : clip(page.title),
    language: readLanguage(page),
    kind: surface === 'player' ? kindOf(page) : undefined,
    aboutId: surface === 'page' ? aboutId(page, detection.netflixId) : undefined,
  };
}

function namesOn(page: Document, { surface, netflixId }: Detection): string[] {
  switch (surface) {
    case 'modal': {
      const modal = find(page, 'modal');
      return modal ? textsOf(findOwn(modal, 'modalName')) : [];
    }
    case 'page': {
      const told = readJsonLd(page, netflixId)?.name;
      if (told !== undefined) return [told];
      const name = readContextName(page);
      return [...textsOf(findOwn(page, 'pageName').slice(0, HEADINGS)), ...(name === undefined ? [] : [name])];
    }
    case 'player':
      return textsOf(findAll(page, 'playerName')).slice(0, 1);
  }
}

/** A picture's text, or an element's own. */
function textsOf(elements: readonly Element[]): string[] {
  return [...new Set(elements.flatMap((element) => clip(element.getAttribute('alt') ?? element.textContent) ?? []))];
}

/** A series has its name in a heading, and the episode behind it; a film's is nothing but text. */
function kindOf(page: Document): TitleType | undefined {
  if (find(page, 'playerSeries')) return 'series';
  const title = find(page, 'playerTitle');
  return title?.childElementCount === 0 && clip(title.textContent) !== undefined ? 'film' : undefined;
}

/** JSON-LD's address and the canonical link, unless they contradict one another. */
function aboutId(page: Document, netflixId: number): number | undefined {
  const link = page.querySelector('link[rel="canonical"][href]')?.getAttribute('href');
  const ids = [readJsonLd(page, netflixId)?.netflixId, idIn(link)].filter((id) => id !== undefined);
  const [id] = ids;
  return id !== netflixId && ids.every((other) => other === id) ? id : undefined;
}

/** @returns whether the page is that of a Kids profile */
export function isKids(page: Document, path: string): boolean {
  return /^(?:\/[a-z]{2}(?:-[a-z\d]{2,4})?)?\/kids(?:\/|$)/i.test(path) || find(page, 'kids') !== undefined;
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
  const front = surface === 'modal' ? findAll(page, 'modal') : [page.body];
  return front
    .flatMap((part) => findOwn(part, 'playLink'))
    .some((link) => /\/watch\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] === String(watchId));
}
