/**
 * Reads what a page says of the title that it shows. The background interprets it (background/page/). Nothing here changes
 * the document.
 */
import type { TitleType } from '../../../data/schema.ts';
import type { PageSays } from '../../shared/protocol.ts';
import { clip, numberIn } from '../../shared/text.ts';
import { readLanguage } from './language.ts';
import { find, findAll, findContainers, findOwn } from './selectors.ts';

/**
 * The background accepts no more than this of each. No page comes near these limits; how much of it counts is decided
 * there.
 */
const MOST_NAMES = 100;
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 1_000_000;
const LONGEST_STATE = 20_000;
const LONGEST_ADDRESS = 2000;

/** A page has few headings of the first level; the others are not its title's. */
const HEADINGS = 3;

/** @returns what a title's page says of its title. A heading with the site's own name is left out */
export function readPage(page: Document): PageSays {
  const headings = textsOf(findOwn(page, 'pageName').slice(0, HEADINGS));
  const link = page.querySelector('head link[rel=canonical][href]')?.getAttribute('href');
  return {
    ...said(
      page,
      headings.filter((name) => name.toLowerCase() !== 'netflix'),
    ),
    jsonLd: readJsonLd(page),
    state: readState(page),
    canonical: link?.slice(0, LONGEST_ADDRESS),
  };
}

/** @returns what a modal says of its title, never what stands behind it */
export function readModal(page: Document, modals = findContainers(page).modals): PageSays {
  // The previous modal may still be there while the next one opens; the new one comes after it.
  const modal = modals.at(-1);
  return {
    ...said(page, textsOf(modals.flatMap((each) => findOwn(each, 'modalName')))),
    kind: modal && find(modal, 'modalEpisodes') && 'series',
  };
}

/** @returns what the player says of what plays. Its tab's title says nothing of that, and an ad's name is not it */
export function readPlayer(page: Document): PageSays {
  const names = showsAd(page) ? [] : textsOf(findAll(page, 'playerName')).slice(0, 1);
  return { ...said(page, names), tabTitle: undefined, kind: kindOf(page) };
}

function said(page: Document, names: readonly string[]): PageSays {
  return { names: names.slice(0, MOST_NAMES), tabTitle: clip(page.title), language: readLanguage(page) };
}

/** @returns JSON-LD on the page, as text; what is longer is no title's own */
export function readJsonLd(page: Document): string[] {
  return findAll(page, 'jsonLd')
    .map(({ innerHTML }) => innerHTML)
    .filter(({ length }) => length <= LONGEST_SCRIPT)
    .slice(0, MOST_SCRIPTS);
}

/**
 * The script that sets `netflix.reactContext`, from what it tells of a title; the models of a title's page come before any
 * other.
 */
function readState(page: Document): string | undefined {
  for (const { text } of page.scripts) {
    if (!text.includes('reactContext')) continue;
    const models = text.slice(Math.max(0, text.indexOf('nmTitleGQL')));
    // Without a match the slice is a single character, which the next line rejects.
    const copy = models.search(/"copy"\s*:\s*\{/);
    const state = models.slice(copy, copy + LONGEST_STATE);
    if (/"title"\s*:\s*"[^"]/.test(state)) return state;
  }
  return undefined;
}

/** The text of an image, of the element itself, or of an image in it: a name may be drawn as a logo. */
function textsOf(elements: readonly Element[]): string[] {
  const texts = elements.flatMap((element) => {
    const own = clip(element.getAttribute('alt') ?? element.textContent);
    return own ?? clip(element.querySelector('img[alt]')?.getAttribute('alt')) ?? [];
  });
  return [...new Set(texts)];
}

/** A series has its name in a heading, with the episode behind it; a film's name is plain text, whatever else is left on the page. */
function kindOf(page: Document): TitleType | undefined {
  const title = find(page, 'playerTitle');
  if (title?.childElementCount === 0 && clip(title.textContent)) return 'film';
  return find(page, 'playerSeries') && 'series';
}

/**
 * @param view the page's window
 * @param isMarked whether the page bears the mark of a Kids profile, where that was looked for already
 * @returns whether the page is that of a Kids profile: by such a mark, or by its path
 */
export function isKids(
  { document: page, location: { pathname } }: Window,
  isMarked = findContainers(page).kids,
): boolean {
  return isMarked || isKidsPath(pathname);
}

/** @returns whether an address is that of a Kids profile by its path alone */
export function isKidsPath(path: string): boolean {
  return /^(?:\/[a-z]{2}(?:-[a-z\d]{2,4})?)?\/kids(?:\/|$)/i.test(path);
}

/**
 * @param page the document
 * @returns whether the player shows an ad now, also one that a pause brought. A card that is there and not painted, as
 *   while the controls show, is none
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
