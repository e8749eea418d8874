/** What a page says of its title in a form made for machines: JSON-LD and the script of its own state. Read as text, never run. */
import { findAll } from './selectors.ts';
import { clip, numberIn } from './text.ts';

/** A title as JSON-LD tells it. */
export type Told = {
  names: string[];
  /** The id that its own address names: a season's page names its show's. */
  netflixId: number | undefined;
  /** Cast, directors, creators. */
  people: string[];
  year: string | undefined;
};

/** Schema.org's types of what has notes; a page also tells of its organisation and of where in the site it stands. */
const WHOLE = ['Movie', 'TVSeries'];
/** Parts of a series, whose names are not its own. */
const PARTS = ['TVSeason', 'TVEpisode'];

/** What is longer is no title's own JSON-LD. */
const LONGEST_SCRIPT = 1_000_000;

/** What a page tells in forms made for machines, each as one text: by it one tells whether it is still the same. */
export type PageData = ReadonlySet<string>;

/** @returns all of it that is on the page now; after a navigation inside the page it tells of what was there before */
export function readPageData(page: Document): PageData {
  return new Set([...allTold(page).map(keyOf), `${readContextName(page)}`, `${readCanonical(page)}`]);
}

/**
 * @param page the document
 * @param netflixId of the address
 * @param stale what the page told before the address changed
 * @returns the title that JSON-LD tells of, the one with the address's id first; `undefined` where it tells of none, of what
 *   was there before, or of several others
 */
export function readJsonLd(page: Document, netflixId: number, stale: PageData): Told | undefined {
  const told = allTold(page);
  const own = told.find((title) => title.netflixId === netflixId);
  if (own) return own;
  const fresh = told.filter((title) => !stale.has(keyOf(title)));
  const [first, ...others] = fresh;
  const isOne = others.every((title) => title.netflixId === first?.netflixId);
  return fresh.find((title) => title.netflixId === undefined) ?? (isOne ? first : undefined);
}

function allTold(page: Document): Told[] {
  return findAll(page, 'jsonLd').flatMap((script) => titlesIn(script.textContent ?? ''));
}

function keyOf({ names, netflixId }: Told): string {
  return JSON.stringify([names, netflixId]);
}

/** The same text is parsed once: a page is looked at again and again. */
const parsed = new Map<string, Told[]>();
const KEPT = 8;

function titlesIn(text: string): Told[] {
  const known = parsed.get(text);
  if (known) return known;
  const found = text.length > LONGEST_SCRIPT ? [] : itemsOf(parse(text)).flatMap(toTold);
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(text, found);
  return found;
}

/** Deeper than any page nests what it tells of its own title. */
const DEEPEST = 6;

/** One thing, a list of things, a graph of them, or a page and the thing that it is about. */
function itemsOf(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...[value['@graph'], value.mainEntity].flatMap((part) => itemsOf(part, depth + 1))];
}

function toTold(item: Fields): Told[] {
  if (!isTitle(item)) return [];
  // A season and an episode name themselves; notes are their series'.
  const series = isFields(item.partOfSeries) ? item.partOfSeries : isA(item, PARTS) ? {} : item;
  return [
    {
      names: textsOf(series.name, series.alternateName),
      netflixId: idIn(series.url) ?? idIn(item.url),
      people: [item.actor, item.actors, item.director, item.directors, item.creator, item.creators]
        .flat()
        .flatMap((person) => textsOf(isFields(person) ? person.name : person)),
      // `dateCreated` is a day of its page, not the title's first.
      year: textsOf(item.startDate, item.datePublished)[0],
    },
  ];
}

/** By its type; a thing without one that has actors can hardly be anything else. */
function isTitle(item: Fields): boolean {
  if ([item['@type'] ?? []].flat().length === 0) return 'actor' in item || 'actors' in item;
  return isA(item, [...WHOLE, ...PARTS]);
}

/** A type may be written with its vocabulary before it: `http://schema.org/Movie`. */
function isA(item: Fields, types: readonly string[]): boolean {
  return [item['@type']]
    .flat()
    .some((type) => typeof type === 'string' && types.includes(type.split(/[/:#]/).at(-1) ?? ''));
}

/** @returns the id of an address of a title's page; `undefined` where there is none in it */
export function idIn(address: unknown): number | undefined {
  return typeof address === 'string' ? numberIn(address, /\/title\/0*([1-9]\d{0,9})(?:[/?#]|$)/) : undefined;
}

/** @returns the address by which the page wants to be known */
export function readCanonical(page: Document): string | undefined {
  return page.head?.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ?? undefined;
}

/** `copy: { title }` in the script that sets `netflix.reactContext`; the models of a title's page come before any other. */
export function readContextName(page: Document): string | undefined {
  for (const { textContent } of page.scripts) {
    if (!textContent?.includes('reactContext')) continue;
    const models = textContent.slice(Math.max(0, textContent.indexOf('nmTitleGQL')));
    const copy = models.search(/"copy"\s*:\s*\{/);
    const name = copy < 0 ? undefined : titleAfter(models.slice(copy, copy + 20_000));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The first `"title": "…"`; its length is bounded, since an engine may recurse for each letter. */
function titleAfter(text: string): string | undefined {
  const title = /"title"\s*:\s*"((?:[^"\\]|\\.){1,600})"/.exec(text)?.[1];
  return title === undefined ? undefined : clip(unescapeText(title));
}

function unescapeText(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, two?: string, four?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)) : sign,
  );
}

/** Entities that a page's template leaves in JSON. */
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", '#39': "'", '#x27': "'" };

/** Texts, each of which may be a list or be written with its language. */
function textsOf(...values: unknown[]): string[] {
  return values.flat().flatMap((value) => textOf(isFields(value) ? value['@value'] : value) ?? []);
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return clip(
    value.slice(0, 2000).replace(/&(amp|quot|apos|#39|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity),
  );
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's own data may be anything; what is no JSON tells nothing.
    return undefined;
  }
}
