/** Reads JSON from disk, checked against a schema. What is broken is said with its file and line, and loses nothing but itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { z } from 'zod';
import { Slug } from '../data/schema.ts';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * @param problems gets what is broken
 * @returns the folder's `.json` files by their names, which are slugs
 */
export function readFolder<T>(folder: string, schema: z.ZodType<T>, problems: string[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const file of listFiles(folder, '.json', problems)) {
    const slug = file.replace(/\.json$/, '');
    if (!Slug.safeParse(slug).success) problems.push(`${place(folder, file)}: the file name is not a slug`);
    const value = check(schema, readJson(join(folder, file), problems), place(folder, file), problems);
    if (value !== undefined) entries.set(slug, value);
  }
  return entries;
}

/**
 * @param problems gets what is broken
 * @returns every line of the folder's `.jsonl` files
 */
export function readLines<T>(folder: string, schema: z.ZodType<T>, problems: string[]): T[] {
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

/** @returns the parsed file; `undefined`, and a problem more, where it is not there or no JSON */
export function readJson(file: string, problems: string[]): unknown {
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
