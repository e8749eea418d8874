/** Reads the data set from disk and checks every file against the schema. Files and arguments only; the logic is in data/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { DataSet } from '../data/compile.ts';
import { CataloguePerson, CatalogueTitle, Day, Slug, WrittenPerson, WrittenTitle } from '../data/schema.ts';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '..');

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
export function readDataSet(folder = join(ROOT, 'data')): DataSet {
  const problems: string[] = [];
  const edition = readJson(join(folder, 'edition.json'), problems);
  const date = Day.safeParse((edition as { date?: unknown } | undefined)?.date);
  if (!date.success) problems.push('data/edition.json: expected { "date": "YYYY-MM-DD" }');
  const data: DataSet = {
    date: date.data ?? '1970-01-01',
    titles: readFolder(join(folder, 'titles'), WrittenTitle, problems),
    people: readFolder(join(folder, 'people'), WrittenPerson, problems),
    catalogueTitles: readLines(join(folder, 'catalogue/titles'), CatalogueTitle, problems),
    cataloguePeople: readLines(join(folder, 'catalogue/people'), CataloguePerson, problems),
  };
  if (problems.length > 0) throw new DataError(problems);
  return data;
}

function readFolder<T>(folder: string, schema: z.ZodType<T>, problems: string[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const file of listFiles(folder, '.json')) {
    const slug = file.replace(/\.json$/, '');
    if (!Slug.safeParse(slug).success) problems.push(`${place(folder, file)}: the file name is not a slug`);
    const value = check(schema, readJson(join(folder, file), problems), place(folder, file), problems);
    if (value !== undefined) entries.set(slug, value);
  }
  return entries;
}

function readLines<T>(folder: string, schema: z.ZodType<T>, problems: string[]): T[] {
  return listFiles(folder, '.jsonl').flatMap((file) =>
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

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function place(folder: string, file: string): string {
  return relative(ROOT, join(folder, file));
}

function readJson(file: string, problems: string[]): unknown {
  return parseJson(readFileSync(file, 'utf8'), relative(ROOT, file), problems);
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
  for (const issue of parsed.error.issues)
    problems.push(`${at}: ${issue.path.join('.') || '(whole)'}: ${issue.message}`);
  return undefined;
}
