/** The data set while somebody writes at it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../../data/compile/compile.ts';
import { slugsIn } from '../../data/compile/written.ts';
import { type Begun, readAbout } from '../../data/tools/begun.ts';
import { placeOf } from '../place.ts';
import { DataError, readAsFarAsItGoes } from '../read-data-set.ts';

/** What can be read; the written files that were left out; and a sentence on the unfinished ones, one on the broken ones. */
export type ReadableData = { data: DataSet; begun: readonly Begun[]; leftOut: readonly string[] };

/**
 * Reads the data set without written files that are broken or unfinished: `find` and `new` are needed most just then.
 * @throws {DataError} where anything but a written file is broken
 */
export function readReadableData(folder: string): ReadableData {
  const { data, written, problems, faults } = readAsFarAsItGoes(folder);
  const elsewhere = [...problems, ...faults];
  if (elsewhere.length > 0) throw new DataError(elsewhere);
  const titles = new Map([...data.titles].filter(([, title]) => slugsIn(title).every((slug) => data.people.has(slug))));
  const castless = [...data.titles.keys()].filter((slug) => !titles.has(slug)).map((slug) => `${slug}.json (its cast)`);
  const broken = written.broken.map(placeIn);
  const leftOut = [
    ...listed('Unfinished, and left out here', [...written.unfinished.map(placeIn), ...castless]),
    ...listed('Broken, and left out here (npm run data -- check says what is wrong)', broken),
  ];
  const readable = { ...data, titles };
  return { data: readable, begun: begunIn(folder, readable, new Set(broken)), leftOut };
}

/** Says which files were left out. A command that ends in the fault of one of them names that one itself. */
export function sayLeftOut(leftOut: readonly string[]): void {
  for (const sentence of leftOut) console.error(`${sentence}\n`);
}

/** Where a problem is: the file, and of a file with many lines the line. */
function placeIn(problem: string): string {
  return /^(.*?\.jsonl?(?::\d+)?): /.exec(problem)?.[1] ?? problem;
}

function listed(what: string, places: readonly string[]): string[] {
  return places.length > 0 ? [`${what}: ${[...new Set(places)].join(', ')}`] : [];
}

function begunIn(folder: string, { titles, people }: DataSet, broken: ReadonlySet<string>): Begun[] {
  return [
    ...filesBeside(join(folder, 'titles'), titles).map((file) => ({ ...file, kind: 'title' as const })),
    ...filesBeside(join(folder, 'people'), people).map((file) => ({ ...file, kind: 'person' as const })),
  ].map((file) => ({ ...file, state: broken.has(file.place) ? ('broken' as const) : ('unfinished' as const) }));
}

function filesBeside(folder: string, read: ReadonlyMap<string, unknown>): Array<Omit<Begun, 'kind' | 'state'>> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => ({ slug: name.replace(/\.json$/, ''), file: join(folder, name) }))
    .filter(({ slug }) => !read.has(slug))
    .map(({ slug, file }) => ({ slug, place: placeOf(file), about: readAbout(textOf(file)) }));
}

/** What is no text at all (a folder, bytes of another kind) says nothing of itself. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
