/** What a page's words say of a title whose names are known. Pure; the page is read elsewhere. */
import { fold } from './fold.ts';
import { holdsPhrase } from './phrase.ts';
import type { Notes } from './schema.ts';

/**
 * What a page says of the title that it shows.
 * `names`: from structured places (JSON-LD, headings, the modal's own), any of which is proof where it is one of the
 * title's. `earlier`: such names that stood there before the address changed; they may be the last title's, so they only
 * count where they agree. `tabTitle`: a sentence that holds the name among a site's other words, in any language.
 */
export type PageEvidence = {
  names: readonly string[];
  earlier?: readonly string[] | undefined;
  tabTitle?: string | undefined;
  /** BCP 47, as the page was written: `undefined` where it is not told. A translated page is in no language. */
  language: string | undefined;
};

/** `silent`: the page names nothing, or nothing that counts yet. */
export type Verdict = 'agrees' | 'differs' | 'silent';

/**
 * @param title a title's names in any language of the data set, and the longer names that hold them
 * @param page what the page says
 * @returns whether the page shows this title
 */
export function agreement(
  title: Pick<Notes, 'name' | 'originalName' | 'otherNames'> & { heldBy?: readonly string[] },
  { names, earlier = [], tabTitle }: PageEvidence,
): Verdict {
  const own = new Set([title.name, title.originalName, ...title.otherNames].map((name) => fold(name ?? '')));
  own.delete('');
  if ([...names, ...earlier].some((name) => own.has(fold(name)))) return 'agrees';
  if (names.length > 0) return 'differs';
  // A name that stands there since before is a name all the same: the tab's title never speaks louder.
  if (tabTitle === undefined || earlier.length > 0) return 'silent';
  return inTabTitle(tabTitle, own, title.heldBy ?? []);
}

/**
 * `Watch Love Is Blind | Netflix` holds *Love*, and is about a title of a longer name. Words around the name differ by
 * language and by test, so none is known here: what holds one of the names and no longer name of another title, agrees.
 */
function inTabTitle(tabTitle: string, own: ReadonlySet<string>, longer: readonly string[]): Verdict {
  const parts = tabTitle.split('|').map(fold);
  const holds = (phrase: string): boolean => parts.some((part) => holdsPhrase(part, phrase));
  // Of a longer name its letters are enough: where its last word ends is then no matter.
  const isLonger = longer.some((name) => parts.some((part) => part.includes(name)));
  if ([...own].some(holds)) return isLonger ? 'differs' : 'agrees';
  // `Netflix` alone, and `Home - Netflix`, name no title; what stands before a bar does.
  return parts.length > 1 && parts[0] !== '' && !isSite(parts[0] ?? '') ? 'differs' : 'silent';
}

function isSite(part: string): boolean {
  return part.split(' ')[0] === 'netflix';
}
