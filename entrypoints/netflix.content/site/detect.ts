/** Which title an address is about. Pure: the address is the argument, the page is not asked. */

import { numberIn } from '../../shared/text.ts';

/** A title's page, its modal over another page, or the player. */
export type Surface = 'page' | 'modal' | 'player';

/** In the player of a series the id is the episode's. */
export type Detection = { surface: Surface; netflixId: number };

/** Locale prefixes as seen in links: `/kr/`, `/kr-en/`, `/pt-br/`, `/es-419/`. */
const PATH = /^(?:\/[a-z]{2}(?:-[a-z\d]{2,4})?)?\/(title|watch)\/([^/]+)\/?$/i;

/** Most ids have eight digits, many six or seven: never gated by length, only by what a number can be. */
const ID = /^0*([1-9]\d{0,9})$/;

/**
 * @param url the page's address
 * @returns the title that stands in front, or `undefined` where the address names none. Where an address has
 *   both a path id and `jbv`, the modal is in front and wins.
 */
export function detect(url: URL): Detection | undefined {
  if (url.hostname !== 'www.netflix.com') return undefined;
  const modal = numberIn(url.searchParams.get('jbv'), ID);
  if (modal !== undefined) return { surface: 'modal', netflixId: modal };
  const [, kind, digits] = PATH.exec(url.pathname) ?? [];
  const netflixId = numberIn(digits, ID);
  if (netflixId === undefined) return undefined;
  return { surface: kind?.toLowerCase() === 'watch' ? 'player' : 'page', netflixId };
}
