/** Reads the data set from disk and checks every file against the schema. Files and arguments only; the logic is in data/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { z } from 'zod';
import type { DataSet } from '../data/compile.ts';
import { CataloguePerson, CatalogueTitle, Day, Slug, WrittenPerson, WrittenTitle } from '../data/schema.ts';
import { dataWithout } from '../data/without.ts';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '..');

/** The data set's own folder. */
export const DATA = join(ROOT, 'data');

/** All problems of reading, one a line, each with the file and line it stands in. */
export class DataError extends Error {
  override name = 'DataError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the data set has ${problems.length} broken places:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * @param folder the data folder, `data` by default
 * @returns the data set, every value of its shape
 * @throws {DataError} naming every broken file and line, not only the first
 */
export function readDataSet(folder = DATA): DataSet {
  const { data, open, problems } = readAsFarAsItGoes(folder);
  if (open.length + problems.length > 0) throw new DataError([...problems, ...open]);
  return data;
}

/**
 * The data set without what is broken, for commands that help to mend it.
 * @returns what could be read, what is broken in written files, and what is broken elsewhere
 */
export function readAsFarAsItGoes(folder: string): { data: DataSet; open: string[]; problems: string[] } {
  const problems: string[] = [];
  const open: string[] = [];
  const edition = readJson(join(folder, 'edition.json'), problems);
  const date = Day.safeParse((edition as { date?: unknown } | undefined)?.date);
  if (!date.success) problems.push(`${place(folder, 'edition.json')}: expected { "date": "YYYY-MM-DD" }`);
  const data: DataSet = {
    date: date.data ?? '1970-01-01',
    titles: readFolder(join(folder, 'titles'), WrittenTitle, open),
    people: readFolder(join(folder, 'people'), WrittenPerson, open),
    ...readRows(folder, problems),
  };
  return { data, open, problems };
}

type Rows = Pick<DataSet, 'catalogueTitles' | 'cataloguePeople'>;

/**
 * The catalogue alone, which an import may bring in before anything is written.
 * @throws {DataError} naming every broken line
 */
export function readCatalogue(folder = DATA): Rows {
  const problems: string[] = [];
  const rows = readRows(folder, problems);
  if (problems.length > 0) throw new DataError(problems);
  return rows;
}

/**
 * The data set as it goes into a build: without the sources that `SHOW_NOTES_WITHOUT` names, parted by commas.
 * @throws {DataError} naming every broken file and line, or an error that names a source that there is not
 */
export function readBuildData(folder = DATA, without: readonly string[] = []): DataSet {
  const named = (process.env.SHOW_NOTES_WITHOUT ?? '').split(',').map((source) => source.trim());
  return dataWithout(readDataSet(folder), [...without, ...named.filter((source) => source !== '')]);
}

function readRows(folder: string, problems: string[]): Rows {
  return {
    catalogueTitles: readLines(join(folder, 'catalogue/titles'), CatalogueTitle, problems),
    cataloguePeople: readLines(join(folder, 'catalogue/people'), CataloguePerson, problems),
  };
}

function readFolder<T>(folder: string, schema: z.ZodType<T>, problems: string[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const file of listFiles(folder, '.json', problems)) {
    const slug = file.replace(/\.json$/, '');
    if (!Slug.safeParse(slug).success) problems.push(`${place(folder, file)}: the file name is not a slug`);
    const value = check(schema, readJson(join(folder, file), problems), place(folder, file), problems);
    if (value !== undefined) entries.set(slug, value);
  }
  return entries;
}

function readLines<T>(folder: string, schema: z.ZodType<T>, problems: string[]): T[] {
  return listFiles(folder, '.jsonl', problems).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line === '') return [];
        const at = `${place(folder, file)}:${index + 1}`;
        const value = check(schema, parseJson(line, at, problems), at, problems);
        return value === undefined ? [] : [value];
      }),
  );
}

function listFiles(folder: string, ending: string, problems: string[]): string[] {
  if (!existsSync(folder)) {
    problems.push(`${placeOf(folder)}: there is no such folder`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function place(folder: string, file: string): string {
  return placeOf(join(folder, file));
}

/** @returns a file as messages name it: from the project's root, or in full where it lies outside */
export function placeOf(path: string): string {
  const fromRoot = relative(ROOT, path);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? path : fromRoot.replaceAll('\\', '/');
}

function readJson(file: string, problems: string[]): unknown {
  if (!existsSync(file)) {
    problems.push(`${placeOf(file)}: there is no such file`);
    return undefined;
  }
  return parseJson(readFileSync(file, 'utf8'), placeOf(file), problems);
}

function parseJson(text: string, at: string, problems: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`${at}: not JSON (${error instanceof Error ? error.message : String(error)})`);
    return undefined;
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, at: string, problems: string[]): T | undefined {
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map(({ path, message }) => {
    const text = isEmpty(valueAt(value, path)) ? 'is still to be written' : message;
    return `${at}: ${path.join('.') || '(whole)'}: ${text}`;
  });
  problems.push(...new Set(said));
  return undefined;
}

/** What `npm run data -- new` leaves open. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
