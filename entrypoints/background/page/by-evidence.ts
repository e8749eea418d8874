/** What may be shown on a page of Netflix, by all that stands on it. */
import type { LookupInWords } from '../../../components/notes/in-words.ts';
import type { PageEvidence } from '../../../data/lookup/lookup.ts';
import type { PageCast, PageSaying } from '../../shared/protocol.ts';
import { clip } from '../../shared/text.ts';
import { evidenceOf, jsonLdTitleOf, stateIn } from './evidence.ts';
import { peopleIn, titlesIn } from './machine-data.ts';

/**
 * @param saying what the page says
 * @param lookup looks a title up by what a page says
 * @returns the title of the page's address. Where the page does not bear its name, as on a season's page, whose id is not known,
 *   it is the show, if the id and the name that the page gives are the same show's. `name-needed` while such a page says
 *   nothing
 */
export async function lookUpByEvidence(
  saying: PageSaying,
  lookup: (netflixId: number, page: PageEvidence) => Promise<LookupInWords>,
): Promise<LookupInWords> {
  const { aboutId, ...page } = evidenceOf(saying);
  const found = await lookup(saying.netflixId, page);
  if (found.state === 'known' && found.agrees) return found;
  // Silence contradicts nothing: a season's page that says nothing for a while keeps its show.
  if (found.state === 'unknown' && ![...page.names, ...page.earlier, page.tabTitle].some(Boolean))
    return { ...found, state: 'name-needed' };
  const show = aboutId && (await lookup(aboutId, page));
  return show && show.state === 'known' && show.agrees ? show : found;
}

const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/**
 * @param saying what the page says
 * @param listed the people that it names
 * @returns the page's name for the title, with the year where it gives one, and names that may be its cast's, among other
 *   words; `undefined` while the page gives no name, or only one that may be the previous title's
 */
export function namesOnPage(saying: PageSaying, listed: PageCast): { name: string; names: string[] } | undefined {
  const [name] = evidenceOf(saying).names;
  if (name === undefined) return undefined;
  // In the player, JSON-LD for any other id is left over from the page that led there.
  const title = listed.jsonLd
    ? titlesIn(listed.jsonLd).find(({ netflixId }) => netflixId === saying.netflixId)
    : jsonLdTitleOf(saying);
  const people = title?.people.length ? title.people : [...listed.names, ...stateIn(saying).flatMap(peopleIn)];
  const year = /\b(?:18|19|20)\d\d\b/.exec((listed.jsonLd ? undefined : title?.year) ?? listed.year ?? '')?.[0];
  return { name: year === undefined ? name : `${name} (${year})`, names: namesIn(people) };
}

function namesIn(found: readonly string[]): string[] {
  const names = found.flatMap((name) => clip(name.replace(/[\s,、،]+$/, '')) ?? []);
  return [...new Set(names)].filter((name) => name.length > 1 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES);
}
