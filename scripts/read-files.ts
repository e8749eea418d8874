/** Reads JSON from disk, checked against a schema. What is broken is said with its file and line, and loses nothing but itself. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { core } from 'zod';
import { describeFault, lineOf, readJsonText } from '../data/files/json.ts';
import { parseShape, type ShapeFault, shapeFaultText } from '../data/files/shape-faults.ts';
import { faultsOfLines, faultsOfTexts } from '../data/files/signs.ts';
import { Slug } from '../data/schema.ts';
import { at, placeOf } from './place.ts';
import { readText } from './read-text.ts';
import { sentenceOf } from './sentence.ts';

/**
 * What is wrong with files, a line each: what could not be read at all, and what could and must not stay. Where `unfinished` is
 * given it gets, instead of `problems`, what is of its shape but for what is still to be written; where `places` is, each value
 * that was read gets its place there.
 */
export type Found = { problems: string[]; faults: string[]; unfinished?: string[]; places?: Places };

/** Where each value stands: `data/titles/ozark.json`, `data/news/2026.jsonl:12`. */
export type Places = Map<object, string>;

/**
 * @param found gets what is broken
 * @returns the folder's `.json` files by their names, which are slugs
 */
export function readFolder<T>(folder: string, schema: core.$ZodType<T>, found: Found): Map<string, T> {
  const { problems } = found;
  const entries = new Map<string, T>();
  for (const file of listFiles(folder, '.json', problems)) {
    const slug = file.replace(/\.json$/, '');
    if (!Slug.safeParse(slug).success)
      problems.push(
        `${place(folder, file)}: the file name is not a slug; rename it to lower-case words joined by hyphens`,
      );
    const text = tryRead(join(folder, file), problems);
    const value = text === undefined ? undefined : check(schema, { at: place(folder, file), text }, found);
    if (value !== undefined) entries.set(slug, value);
  }
  return entries;
}

/**
 * @param found gets what is broken
 * @param fileOf names the file in which a line has to stand, where the line tells it
 * @returns every line of the folder's `.jsonl` files
 */
export function readLines<T>(
  folder: string,
  schema: core.$ZodType<T>,
  found: Found,
  fileOf?: (value: T) => string,
): T[] {
  return listFiles(folder, '.jsonl', found.problems).flatMap((file) =>
    readLineFile(join(folder, file), schema, found, (value) => {
      const right = fileOf?.(value) ?? file;
      return right === file ? undefined : `belongs in ${right}; npm run data -- news moves it there`;
    }),
  );
}

/**
 * @param found gets what is broken
 * @param faultOf what is wrong with a line of the right shape
 * @returns every line of a `.jsonl` file
 */
export function readLineFile<T>(
  file: string,
  schema: core.$ZodType<T>,
  found: Found,
  faultOf?: (value: T) => string | undefined,
): T[] {
  const { problems } = found;
  return (tryRead(file, problems) ?? '').split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const at = `${placeOf(file)}:${index + 1}`;
    const value = check(schema, { at, text: line, isOneLine: true }, found);
    if (value === undefined) return [];
    const fault = faultOf?.(value);
    if (fault !== undefined) problems.push(`${at}: ${fault}`);
    return [value];
  });
}

/**
 * Says what lies in a folder and would be seen by nobody.
 * @param found gets a fault for each
 * @param ending of the files that are read there
 */
export function findUnread(folder: string, ending: string, found: Found): void {
  const names = existsSync(folder) ? listFiles(folder, '', found.problems) : [];
  const others = names.filter((name) => !name.endsWith(ending) && !name.startsWith('.'));
  found.faults.push(
    ...others.map((name) => `${place(folder, name)}: only ${ending} files are read here; move it away`),
  );
}

/**
 * Looks through files that are no JSON for what a reader cannot see.
 * @param found gets what is broken
 * @param ending of the files' names
 */
export function lookThrough(folder: string, ending: string, found: Found): void {
  for (const file of listFiles(folder, ending, found.problems)) {
    const text = tryRead(join(folder, file), found.problems) ?? '';
    found.faults.push(...faultsOfLines(text).map((fault) => `${place(folder, file)}: ${fault}`));
  }
}

function listFiles(folder: string, ending: string, problems: string[]): string[] {
  if (!existsSync(folder)) {
    problems.push(`${placeOf(folder)}: no such folder`);
    return [];
  }
  const names = attempt(() => at(folder, () => readdirSync(folder)), problems) ?? [];
  return names.filter((name) => name.endsWith(ending)).sort();
}

function place(folder: string, file: string): string {
  return placeOf(join(folder, file));
}

/** @returns the parsed file; `undefined`, and a problem more, where it cannot be read or is no JSON */
export function readJson(file: string, found: Found): unknown {
  const text = tryRead(file, found.problems);
  return text === undefined ? undefined : parseJson({ at: placeOf(file), text }, found);
}

function tryRead(file: string, problems: string[]): string | undefined {
  return attempt(() => readText(file), problems);
}

/** What somebody can mend is one problem more; a fault of the program's own is thrown on. */
function attempt<T>(act: () => T, problems: string[]): T | undefined {
  try {
    return act();
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    problems.push(sentence);
    return undefined;
  }
}

/** JSON that was read: a file, or one of its lines, whose number `at` says already. */
type Piece = { at: string; text: string; isOneLine?: boolean };

function parseJson(piece: Piece, found: Found): unknown {
  const { at, text, isOneLine } = piece;
  const { value, faults } = readJsonText(text);
  for (const fault of faults)
    found[fault.isSyntax ? 'problems' : 'faults'].push(`${at}: ${describeFault(fault, isOneLine)}`);
  found.faults.push(
    ...faultsOfTexts(value).map(({ path, text: said }) => inPiece(piece, { path, at: path, text: said })),
  );
  return value;
}

function check<T>(schema: core.$ZodType<T>, piece: Piece, found: Found): T | undefined {
  const value = parseJson(piece, found);
  if (value === undefined) return undefined;
  const { data, faults } = parseShape(schema, value);
  if (faults === undefined) {
    if (typeof data === 'object' && data !== null) found.places?.set(data, piece.at);
    return data;
  }
  const isUnfinished = faults.every(({ lacks }) => lacks !== undefined);
  const list = (isUnfinished && found.unfinished) || found.problems;
  list.push(...new Set(faults.map((fault) => inPiece(piece, forWriter(fault)))));
  return undefined;
}

/** What `npm run data -- new` leaves open is no mistake of whoever fills it in; nobody is to invent what need not be there. */
function forWriter(fault: ShapeFault): ShapeFault {
  if (fault.lacks !== 'content') return fault;
  return {
    ...fault,
    text: `is still to be written${fault.mayGo ? '; remove the line if you did not look it up' : ''}`,
  };
}

function inPiece({ at, text, isOneLine }: Piece, fault: Pick<ShapeFault, 'path' | 'at' | 'text'>): string {
  const line = isOneLine ? undefined : lineOf(text, fault.at);
  return [at, ...(line === undefined ? [] : [`line ${line}`]), shapeFaultText(fault)].join(': ');
}
