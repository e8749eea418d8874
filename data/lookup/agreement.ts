/** Compares what a page says with the names of a title. Pure: the page is read elsewhere. */
import { normalizeForSearch } from '../names/for-search.ts';
import { normalize } from '../names/normalize.ts';
import { isOneWord, placesOf } from '../names/phrase.ts';
import { isOwnOrDated, withoutYears } from '../names/years.ts';
import type { Notes, TitleType } from '../schema.ts';

/**
 * What a page says of the title that it shows.
 * `names`: from structured places (JSON-LD, headings, the modal's own); one that is the title's is proof. `earlier`: such
 * names from before the address changed. They may be the previous title's, so they count only where they agree, and only
 * while there are no `names`. `tabTitle`: a sentence that holds the name among a site's other words, in any language.
 */
export type PageEvidence = {
  names: readonly string[];
  earlier?: readonly string[] | undefined;
  tabTitle?: string | undefined;
  /** What the title is, where a form made for machines tells. */
  type?: TitleType | undefined;
  /** BCP 47, as the page was written: `undefined` where it is not told. A translated page is in no language. */
  language: string | undefined;
};

/**
 * `differs`: by its name, which may be this title's in another language. `another`: a film's page instead of a series', or the
 * other way round, which is so in every language. `silent`: the page names nothing, or nothing that counts yet.
 */
export type Agreement = 'agrees' | 'differs' | 'another' | 'silent';

/** What a page's words are compared with. */
type Compared = Pick<Notes, 'name' | 'originalName' | 'otherNames'> & {
  year?: number | undefined;
  type?: TitleType;
  heldBy?: readonly string[];
};

/**
 * @param title a title's names in any language of the data set, and the longer names that hold them
 * @param page what the page says
 * @returns whether the page shows this title
 */
export function agreement(title: Compared, { names, earlier = [], tabTitle, type }: PageEvidence): Agreement {
  // The series of a film's name is another title.
  if (type !== undefined && title.type !== undefined && type !== title.type) return 'another';
  const own = new Set([title.name, title.originalName, ...title.otherNames].map((name) => normalize(name ?? '')));
  own.delete('');
  const unparted = new Set([...own].map(lettersOf));
  const isOwn = (name: string): boolean => isOwnOrDated(name, title.year, (one) => unparted.has(lettersOf(one)));
  if (names.length > 0) return names.some(isOwn) ? 'agrees' : 'differs';
  if (earlier.some(isOwn)) return 'agrees';
  // A name from before is still a name: it outweighs the tab's title.
  if (tabTitle === undefined || earlier.length > 0) return 'silent';
  return inTabTitle(tabTitle, own, title);
}

/**
 * Where words are parted differs by who writes: `S.W.A.T.`, `SWAT`; `Alien 3`, `Alien³`; and in Korean. So does which of two
 * letters stands for a sound in Arabic, and whether digits are Latin ones.
 */
function lettersOf(name: string): string {
  return normalizeForSearch(name).replaceAll(' ', '');
}

/**
 * `Watch Love Is Blind | Netflix` holds *Love*, and is about a title of a longer name. Words around the name differ by
 * language and by test, so none is known here: what holds one of the names and no longer name of another title, agrees.
 */
function inTabTitle(tabTitle: string, own: ReadonlySet<string>, { heldBy: longer = [], year }: Compared): Agreement {
  const parts = partsOf(tabTitle, year);
  // For a longer name it is enough that its letters occur, even inside a longer word.
  if (longer.some((name) => parts.some(({ text }) => holds(text, name)))) return 'differs';
  const fits = parts.flatMap((part) => [...own].flatMap((name) => fitsOf(name, part)));
  if (fits.includes('whole')) return 'agrees';
  if (fits.includes('doubtful')) return 'silent';
  // `Netflix` alone, and `Home - Netflix`, name no title; what stands before a bar does.
  const [first = ''] = tabTitle.split('|').map(normalize);
  return tabTitle.includes('|') && first !== '' && !isSite(first) ? 'differs' : 'silent';
}

/**
 * Whether a text contains a name. A number that goes on is another number: `die hard 2020` does not contain `die hard 2`.
 */
function holds(text: string, name: string): boolean {
  const [, ...rests] = text.split(name);
  return rests.some((rest) => !(/\p{N}$/u.test(name) && /^\p{N}/u.test(rest)));
}

/**
 * A normalized part of a tab's title. `counter`: where what another extension counts, `(1)`, ends in it; `breaks`: where a
 * colon, a dash or a bracket stood: what comes before it is not yet a whole name; `bare`: it is a name without words around;
 * `dated`: a year was taken from it that is not the title's.
 */
type Part = { text: string; counter: number; breaks: readonly number[] } & Signs;
type Signs = { bare: boolean; dated: boolean };

/** What somebody reads who is signed in: `Skylines - Netflix`, in whatever language. */
const BARE = /^[^|]*\s[-–—]\snetflix\s*$/i;

/**
 * Once as it is, and once without a year in brackets, which may be part of the name or added by the site's template.
 * @param year the title's
 */
function partsOf(tabTitle: string, year: number | undefined): Part[] {
  const { plain, years } = withoutYears(tabTitle);
  const bare = BARE.test(tabTitle);
  const isOther = year !== undefined && years.some((other) => other !== year);
  return [...new Set([tabTitle, plain])].flatMap((text) =>
    text.split(/\||\s[-–—]\s(?=netflix)/i).map((part) => toPart(part, { bare, dated: isOther && text === plain })),
  );
}

/** Of dashes the first: a second one may close what the first began. */
const BREAK = /[:：(（]|(?<!\s[-–—]\s.*)\s[-–—]\s/;

function toPart(part: string, signs: Signs): Part {
  const pieces = part.split(BREAK).map(normalize).filter(Boolean);
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).join(' ').length);
  const counter = normalize(/^\s*[([]\d+[)\]](?=\s)/.exec(part)?.[0] ?? '').length;
  return { text: pieces.join(' '), counter: counter === 0 ? 0 : counter + 1, breaks: ends.slice(0, -1), ...signs };
}

/**
 * `Skylines 2`, `Skylines II`, and of what the word says, `Skylines Part 2`. One letter is a number only at the end:
 * elsewhere it is a word of some language.
 */
const NUMBER = /^( \p{L}+)? (?:\p{N}|(?:i{2,3}|iv|ix|vi{1,3})(?: |$)|[vx]$)/u;

/**
 * How a name occurs in a part of the tab's title: `whole`; `numbered`, as in a sequel's name; `doubtful`, where it may be a
 * piece of an unknown name: `Skylines: Origins`, `Skylines Part 2`, one word among others, or `Skylines Forever - Netflix`.
 */
function fitsOf(name: string, { text, counter, breaks, bare, dated }: Part): Array<'whole' | 'doubtful' | 'numbered'> {
  return [...placesOf(text, name)].flatMap((at) => {
    const end = at + name.length;
    if (end < counter) return [];
    const number = NUMBER.exec(text.slice(end));
    if (number) return number[1] === undefined ? 'numbered' : 'doubtful';
    const [isAfter, isBefore] = [at > counter, end < text.length];
    const isAmidst = bare ? isAfter || isBefore : isAfter && isBefore && isOneWord(name);
    return dated || isAmidst || breaks.includes(end) ? 'doubtful' : 'whole';
  });
}

function isSite(part: string): boolean {
  return part.split(' ')[0] === 'netflix';
}
