/** What may be shown on a page of Netflix, by all that stands on it. */
import type { LookupInWords } from '../../../components/notes/in-words.ts';
import type { PageEvidence } from '../../../data/lookup/lookup.ts';
import type { PageCast, PageSaying } from '../../shared/protocol.ts';
import { clip } from '../../shared/text.ts';
import { evidenceOf, stateIn, toldOf } from './evidence.ts';
import { peopleIn, titlesIn } from './told.ts';

/**
 * @param saying what the page says
 * @param lookup looks a title up by what a page says
 * @returns what is found of the title of its address; on a season's page its show, if the show that the page names by id is the
 *   one that it names by name. Of an id that is not known a page that says nothing has yet to say more
 */
export async function lookOnPage(
  saying: PageSaying,
  lookup: (netflixId: number, page: PageEvidence) => Promise<LookupInWords>,
): Promise<LookupInWords> {
  const { aboutId, ...page } = evidenceOf(saying);
  const found = await lookup(saying.netflixId, page);
  if (found.state !== 'unknown') return found;
  // What says nothing speaks against nothing: a season's page that falls silent keeps its show.
  if (![...page.names, ...page.earlier, page.tabTitle].some(Boolean)) return { ...found, state: 'name-needed' };
  const show = aboutId && (await lookup(aboutId, page));
  return show && show.state === 'known' && show.agrees ? show : found;
}

const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/**
 * @param saying what the page says
 * @param listed whom it names
 * @returns what it calls the title, with the year where that is told, and names that may be those of its cast, among other
 *   words; `undefined` while it calls it nothing, or what the last title's name may be
 */
export function namesOnPage(saying: PageSaying, listed: PageCast): { name: string; names: string[] } | undefined {
  const [name] = evidenceOf(saying).names;
  if (name === undefined) return undefined;
  // On a player's page whatever is not for the id of its address is what led there.
  const told = listed.jsonLd
    ? titlesIn(listed.jsonLd).find(({ netflixId }) => netflixId === saying.netflixId)
    : toldOf(saying);
  const people = told?.people.length ? told.people : [...listed.names, ...stateIn(saying).flatMap(peopleIn)];
  const year = /\b(?:18|19|20)\d\d\b/.exec((listed.jsonLd ? undefined : told?.year) ?? listed.year ?? '')?.[0];
  return { name: year === undefined ? name : `${name} (${year})`, names: namesIn(people) };
}

function namesIn(found: readonly string[]): string[] {
  const names = found.flatMap((name) => clip(name.replace(/[\s,、،]+$/, '')) ?? []);
  return [...new Set(names)].filter((name) => name.length > 1 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES);
}
