/** A folder of `.jsonl` files that is written as a whole. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, standOf } from '../write-files.ts';

/** How each file of a folder stood before it was read, by its name. */
export type Stood = ReadonlyMap<string, string>;

/** @returns how the folder's files stand: to be asked before they are read */
export function linesStanding(folder: string): Stood {
  return new Map(namesIn(folder).map((name) => [name, standOf(join(folder, name))]));
}

/**
 * @param files every file that the folder is to hold: name and contents
 * @param stood how the files stood before they were read: what somebody writes there meanwhile is not written over
 * @returns what is to be written; a file of which no line is left, or that was cut into two, goes
 */
export function changesOf(folder: string, files: ReadonlyMap<string, string>, stood: Stood): Change[] {
  const names = new Set([...files.keys(), ...stood.keys(), ...namesIn(folder)]);
  return [...names].map((name) => ({
    path: join(folder, name),
    contents: files.get(name),
    stood: stood.get(name) ?? '',
  }));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
}
