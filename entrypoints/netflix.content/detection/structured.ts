/** What a page says of its title in a form made for machines: JSON-LD and the script of its own state. Read as text, never run. */
import { findAll } from '../selectors.ts';
import { clip } from './text.ts';

/** A title as JSON-LD tells it. */
export type Told = {
  name: string | undefined;
  /** The id that its own address names: a season's page names its show's. */
  netflixId: number | undefined;
  /** Cast, directors, creators. */
  people: string[];
  year: string | undefined;
};

/** Schema.org's types of what has notes; a page also tells of its organisation and of where in the site it stands. */
const TITLE_TYPES = ['Movie', 'TVSeries', 'TVSeason', 'TVEpisode'];

/** What is longer is no title's own JSON-LD. */
const LONGEST_SCRIPT = 1_000_000;

/**
 * @param page the document
 * @param netflixId of the address
 * @returns the title that JSON-LD tells of, the one with the address's id first; `undefined` where it tells of none
 */
export function readJsonLd(page: Document, netflixId?: number): Told | undefined {
  const told = findAll(page, 'jsonLd').flatMap((script) => titlesIn(script.textContent ?? ''));
  return told.find((title) => title.netflixId === netflixId) ?? told[0];
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

/** One thing, a list of things, or a graph of them. */
function itemsOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (!isFields(value)) return [];
  return Array.isArray(value['@graph']) ? value['@graph'].flatMap(itemsOf) : [value];
}

function toTold(item: Fields): Told[] {
  if (!isTitle(item)) return [];
  // A season and an episode name themselves; notes are their series'.
  const series = isFields(item.partOfSeries) ? item.partOfSeries : item;
  return [
    {
      name: textOf(series.name),
      netflixId: idIn(series.url) ?? idIn(item.url),
      people: [item.actor, item.actors, item.director, item.directors, item.creator, item.creators]
        .flat()
        .flatMap((person) => textOf(isFields(person) ? person.name : person) ?? []),
      // `dateCreated` is a day of its page, not the title's first.
      year: textOf(item.startDate) ?? textOf(item.datePublished),
    },
  ];
}

/** By its type; a thing without one that has actors can hardly be anything else. */
function isTitle(item: Fields): boolean {
  const types = [item['@type'] ?? []].flat();
  if (types.length === 0) return 'actor' in item || 'actors' in item;
  return types.some((type) => typeof type === 'string' && TITLE_TYPES.includes(type));
}

/** @returns the id of an address of a title's page; `undefined` where there is none in it */
export function idIn(address: unknown): number | undefined {
  const digits = typeof address === 'string' ? /\/title\/0*([1-9]\d{0,9})(?:[/?#]|$)/.exec(address)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** `copy: { title }` in the script that sets `netflix.reactContext`; the models of a title's page come before any other. */
export function readContextName(page: Document): string | undefined {
  for (const { textContent } of page.scripts) {
    if (!textContent?.includes('reactContext')) continue;
    const model = Math.max(0, textContent.indexOf('nmTitleGQL'));
    const copy = /"copy"\s*:\s*\{/g;
    copy.lastIndex = model;
    const start = copy.exec(textContent)?.index;
    const name = start === undefined ? undefined : titleAfter(textContent.slice(start, start + 20_000));
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
const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&apos;': "'" };

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return clip(value.slice(0, 2000).replace(/&(?:amp|quot|apos|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity));
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
