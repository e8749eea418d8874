/**
 * The lines of a gathered cast, brought to names of people. Some lists were cut out of tables in which the makers stand
 * before the cast, parted by no more than "(writers)", and some hold footnotes and pieces of sentences.
 */
import { compareText } from '../../names/compare-text.ts';
import { nameKey, wordBag } from '../../names/name-key.ts';
import type { Note } from '../report.ts';
import type { CastLine } from '../rows.ts';
import { spelledRight } from '../spellings.ts';

/** Ends the list of makers: "(screenwriters)", "Ann Berg (Director)", "story)". */
const MAKERS = /(^|[\s(])(screenplay|screenwriters?|writers?|directors?|story|producers?)\)?$/i;
const MARKED = /[()]/;

/** A footnote, a remark on how somebody is credited or played, half a bracket, a prize. */
const REMARK = /^(\[.*\]|\(.*\)|[^()]*\)|best (supporting )?act(or|ress))$/i;

/** A sentence cut in two: "The politics of", with what it is about on the next line. */
const SENTENCE = /\bof$/i;

/**
 * @param lines a cast as it was gathered
 * @param note told what is left out
 * @returns the lines that name somebody, each in the spelling that the catalogue has
 */
export function cleanLines(lines: readonly CastLine[], note: Note): CastLine[] {
  if (lines.some(({ name }) => SENTENCE.test(name))) {
    note('a sentence, not a cast, refused', lines.map(({ name }) => name).join(', '));
    return [];
  }
  const makers = lines.findLastIndex(({ name }) => MARKED.test(name) && MAKERS.test(name));
  const kept = lines.filter(({ name }, at) => at > makers && !REMARK.test(name));
  const left = lines.filter((line) => !kept.includes(line)).map(({ name }) => name);
  if (left.length > 0) note('makers and remarks in a cast, left out', left.join(', '));
  return kept.map((line) => ({ ...line, name: spelledRight(line.name) }));
}

/** Three words and more turn around in East Asian names; David Keith and Keith David are two. */
const TURNED_WORDS = 3;

/**
 * One spelling for names that differ by spaces and points alone ("B. D. Wong"), or by the order of an East Asian name's
 * words ("Kang-ho Song"), if only one person of ours bears it in either.
 * @param known names that stand, and which are the first choice
 * @param fresh names that come in
 * @returns tells the spelling that a name is to be identified by
 */
export function oneSpelling(known: readonly string[], fresh: readonly string[]): (name: string) => string {
  const spellings = new Map<string, Set<string>>();
  const add = (form: string, name: string): void => {
    spellings.set(form, (spellings.get(form) ?? new Set()).add(name));
  };
  const existing = new Set(known.map(nameKey));
  for (const name of new Set([...known, ...[...fresh].sort(compareText)]))
    for (const form of formsOf(name)) add(form, name);
  return (name) => {
    if (existing.has(nameKey(name))) return name;
    const alike = new Set(formsOf(name).flatMap((form) => [...(spellings.get(form) ?? [])]));
    const keys = new Map([...alike].map((other) => [nameKey(other), other]));
    const own = [...keys].filter(([key]) => existing.has(key));
    if (own.length === 1) return own[0]?.[1] ?? name;
    return own.length === 0 ? ([...alike][0] ?? name) : name;
  };
}

function formsOf(name: string): string[] {
  const letters = nameKey(name).replaceAll('-', '');
  const bag = wordBag(name);
  return bag.split(' ').length >= TURNED_WORDS ? [`letters ${letters}`, `words ${bag}`] : [`letters ${letters}`];
}
