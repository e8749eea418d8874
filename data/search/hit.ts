/** Turns matches into hits, as the popup lists them, and into a person, as one opens. */
import { packKey, unpackKey } from '../lookup/packed.ts';
import type { Person, TitleRef } from '../schema.ts';
import { DIRECTED, KINDS, WIDTHS } from './file.ts';
import type { Lines } from './lines.ts';
import type { SearchIndex } from './open.ts';

/** A title as a hit shows it. `sure` is false where the id is inferred. */
export type IndexedTitle = TitleRef & { kind: 'title'; country?: string };

/** A person as a hit shows it, with one or two of their titles to tell namesakes apart. */
export type IndexedPerson = { kind: 'person'; key: string; name: string; titles: string[] };

export type IndexEntry = IndexedTitle | IndexedPerson;

/** A hit: the entry, and what matched where it was not the entry's own name: another name, or one of the cast. */
export type SearchHit = IndexEntry & { matched?: string };

/** A person's titles that a hit names. */
const TITLES_NAMED = 2;

/**
 * @param index an opened index
 * @param entry a title's or a person's number
 * @param matched the name that matched, where one did
 * @returns the hit as the popup lists it
 */
export function toHit(index: SearchIndex, entry: number, matched?: string): SearchHit {
  const hit = entry < index.titleCount ? titleAt(index, entry) : personAt(index, entry);
  return matched === undefined || hit.name === matched ? hit : { ...hit, matched };
}

/**
 * A person as far as the search index knows them: enough for those who have no entry among the people.
 * @param index an opened index
 * @param person key and name, as a hit has them
 * @returns name, other names and titles, without characters; `undefined` where nobody has that key and name
 */
export function personFromIndex(index: SearchIndex, { key, name }: { key: string; name: string }): Person | undefined {
  const packed = String(packKey(key, name, new Set()));
  const { titleCount } = index;
  const place = index
    .credits()
    .findIndex((line, at) => line.startsWith(`${packed} `) && namesOf(index, titleCount + at)[0] === name);
  if (place === -1) return undefined;
  const credits = creditsOf(index, titleCount + place).map(({ title, directed }) => ({
    title: refAt(index, title),
    role: directed ? ('director' as const) : ('actor' as const),
  }));
  return { key, name, otherNames: namesOf(index, titleCount + place).slice(1), knownFor: [], credits };
}

/** @returns a person's titles by number, most viewed first, and whether they directed and did not play */
export function creditsOf(index: SearchIndex, person: number): { title: number; directed: boolean }[] {
  const [, ...credits] = creditLine(index, person);
  return credits.map((credit) => ({ title: Number.parseInt(credit, 36), directed: credit.endsWith(DIRECTED) }));
}

/** @returns an entry's names as they are written, its own first */
export function namesOf({ latin, others }: SearchIndex, entry: number): string[] {
  return [latin, others]
    .flatMap((lines) => linesOf(lines, entry).map((line) => writtenAt(lines, line)))
    .filter((name) => name !== '');
}

/** @returns a name as it is written */
export function writtenAt({ written, writtenStarts }: Lines, line: number): string {
  return written.slice(writtenStarts[line], (writtenStarts[line + 1] ?? 0) - 1);
}

function linesOf({ owners }: Lines, entry: number): number[] {
  const lines: number[] = [];
  for (let line = firstFrom(owners, entry); owners[line] === entry; line++) lines.push(line);
  return lines;
}

/** Place of the first number that is not less. */
function firstFrom(ascending: Uint32Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the title of an id; `undefined` where none has it */
export function titleOfId({ file: { titles } }: SearchIndex, netflixId: number): number | undefined {
  const wanted = String(netflixId).padStart(WIDTHS.id);
  for (let at = titles.ids.indexOf(wanted); at !== -1; at = titles.ids.indexOf(wanted, at + 1))
    if (at % WIDTHS.id === 0) return at / WIDTHS.id;
  return undefined;
}

/** @returns a title's year; 0 where none is known */
export function yearAt({ file }: SearchIndex, title: number): number {
  return Number(cell(file.titles.years, WIDTHS.year, title));
}

function titleAt(index: SearchIndex, title: number): IndexedTitle {
  const country = cell(index.file.titles.countries, WIDTHS.country, title);
  return { kind: 'title', ...refAt(index, title), ...(country === '' ? {} : { country }) };
}

function refAt(index: SearchIndex, title: number): TitleRef {
  const { ids, kinds } = index.file.titles;
  const kind = kinds[title];
  const year = yearAt(index, title);
  return {
    netflixId: Number(cell(ids, WIDTHS.id, title)),
    name: namesOf(index, title)[0] ?? '',
    type: kind === KINDS.film || kind === KINDS.unsureFilm ? 'film' : 'series',
    ...(year === 0 ? {} : { year }),
    sure: kind === KINDS.film || kind === KINDS.series,
  };
}

function cell(column: string, width: number, place: number): string {
  return column.slice(width * place, width * (place + 1)).trim();
}

function personAt(index: SearchIndex, person: number): IndexedPerson {
  const name = namesOf(index, person)[0] ?? '';
  const [packed = ''] = creditLine(index, person);
  const key = unpackKey(/^\d+$/.test(packed) ? Number(packed) : packed, name);
  const titles = creditsOf(index, person).slice(0, TITLES_NAMED);
  return { kind: 'person', key, name, titles: titles.map(({ title }) => refAt(index, title).name) };
}

function creditLine(index: SearchIndex, person: number): string[] {
  return index.credits()[person - index.titleCount]?.split(' ') ?? [];
}
