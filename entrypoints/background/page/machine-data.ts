/**
 * Parses what a page says of its title in forms made for machines: JSON-LD, and the page's own state. Never run as code.
 */
import type { TitleType } from '../../../data/schema.ts';
import { clip, numberIn } from '../../shared/text.ts';

/** A title as JSON-LD describes it. */
export type JsonLdTitle = {
  names: string[];
  /** Of a part the whole's. */
  type: TitleType | undefined;
  /** The id that its own address names: a season's page names its show's. */
  netflixId: number | undefined;
  /** Cast, directors, creators. */
  people: string[];
  year: string | undefined;
};

/** Schema.org's types of films, and below of series. Pages also describe their organisation and their place in the site. */
const FILMS = ['Movie'];
/** Parts of a series, whose names are not its own. */
const PARTS = ['TVSeason', 'TVEpisode'];
const SERIES = ['TVSeries', ...PARTS];

/** @returns the titles that JSON-LD tells of */
export function titlesIn(texts: readonly string[] = []): JsonLdTitle[] {
  return texts.flatMap((text) => itemsOf(parse(text))).flatMap(toTitle);
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

/** More names or people than any title has. There has to be a limit: each name is compared with all earlier ones. */
const MOST = 99;

function toTitle(item: Fields): JsonLdTitle[] {
  if (!isTitle(item)) return [];
  // Seasons and episodes have names of their own; notes belong to their series.
  const series = isFields(item.partOfSeries) ? item.partOfSeries : isA(item, PARTS) ? {} : item;
  return [
    {
      names: textsOf(series.name, series.alternateName).slice(0, MOST),
      type: typeOf(item),
      netflixId: idIn(series.url) ?? idIn(item.url),
      people: ['actor', 'director', 'creator']
        .flatMap((part) => [item[part], item[`${part}s`]].flat())
        .slice(0, MOST)
        .flatMap((person) => textsOf(isFields(person) ? person.name : person)),
      // `dateCreated` is a day of its page, not the title's first.
      year: textsOf(item.startDate, item.datePublished)[0],
    },
  ];
}

/** By its type; a thing without one that has actors can hardly be anything else. */
function isTitle(item: Fields): boolean {
  if ([item['@type'] ?? []].flat().length === 0) return 'actor' in item || 'actors' in item;
  return typeOf(item) !== undefined;
}

function typeOf(item: Fields): TitleType | undefined {
  if (isA(item, FILMS)) return 'film';
  return isA(item, SERIES) ? 'series' : undefined;
}

/** A type may be written with its vocabulary before it: `http://schema.org/Movie`. */
function isA(item: Fields, types: readonly string[]): boolean {
  return [item['@type']]
    .flat()
    .some((type) => typeof type === 'string' && types.includes(/[^/:#]*$/.exec(type)?.[0] ?? ''));
}

/** @returns the id of an address of a title's page; `undefined` where there is none in it */
export function idIn(address: unknown): number | undefined {
  return typeof address === 'string' ? numberIn(address, /\/title\/0*([1-9]\d{0,9})(?:[/?#]|$)/) : undefined;
}

/**
 * @param state of the page, from where it tells of its title: `copy: { title }`
 * @returns the title's name
 */
export function nameIn(state: string | undefined): string | undefined {
  // Its length is bounded, since an engine may recurse for each letter.
  const title = /"title"\s*:\s*"((?:[^"\\]|\\.){1,600})"/.exec(state ?? '')?.[1];
  return title === undefined ? undefined : clip(unescapeText(title));
}

/** @returns the id of the whole title that the state is about: for a season, its show's */
export function wholeIn(state: string): number | undefined {
  return numberIn(state, /"topLevelVideoId"\s*:\s*(\d{1,10})/);
}

/** @returns whom the state names: `persons: { actors: [{ name }], … }` */
export function peopleIn(state: string): string[] {
  const persons = state.split('"persons"')[1]?.split(']}')[0] ?? '';
  return [...persons.matchAll(/"name"\s*:\s*"((?:[^"\\]|\\.){1,99})"/g)].map(([, name = '']) => unescapeText(name));
}

function unescapeText(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, two?: string, four?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)) : sign,
  );
}

/** Entities that a page's template leaves in JSON. */
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'" };

function letterOf(entity: string, name: string): string {
  // `#x27` as `0x27`.
  const code = Number(name.replace(/^#(?=x)/i, '0').replace('#', ''));
  return ENTITIES[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : entity);
}

/** Texts, each of which may be a list or be written with its language. */
function textsOf(...values: unknown[]): string[] {
  return values.flat().flatMap((value) => textOf(isFields(value) ? value['@value'] : value) ?? []);
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return clip(value.slice(0, 2000).replace(/&(amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, letterOf));
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
