/**
 * Reads entries from compiled files. Only the entry that is asked for is checked against its schema, not the rest of the
 * shard.
 */

import { Meta } from '../schema.ts';
import { firstIssue, type z } from '../zod.ts';
import { PackedNotes } from './packed-notes.ts';
import { PackedPerson } from './packed-person.ts';
import { shardKey } from './shard-key.ts';

/**
 * Reads one compiled JSON file by its path below the data folder. Throws where it is not there or unreadable, naming it.
 */
export type ReadShard = (path: string) => Promise<unknown>;

/** The file that every answer needs. */
export const META_FILE = 'meta.json';

/**
 * What the compiled data set says of itself.
 * @throws where it cannot be read or is not of its shape; the message names the file
 */
export async function readMeta(read: ReadShard): Promise<Meta> {
  return parseAt(META_FILE, Meta, await read(META_FILE));
}

/**
 * @param netflixId a title's id
 * @returns the title's entry, `undefined` where there is none
 * @throws where the shard cannot be read or the entry is not of its shape; the message names the file
 */
export async function readTitle(
  netflixId: number,
  { titleShards }: Meta,
  read: ReadShard,
): Promise<PackedNotes | undefined> {
  const path = `titles/${shardKey(netflixId, titleShards)}.json`;
  return entryOf(path, await readEntries(path, read), String(netflixId), PackedNotes);
}

/**
 * @param key a person's key
 * @returns the person's entry, `undefined` where there is none
 * @throws where the shard cannot be read or the entry is not of its shape; the message names the file
 */
export async function readPerson(
  key: string,
  { personShards }: Meta,
  read: ReadShard,
): Promise<PackedPerson | undefined> {
  const path = `people/${shardKey(key, personShards)}.json`;
  return entryOf(path, await readEntries(path, read), key, PackedPerson);
}

type Entries = Readonly<Record<string, unknown>>;

async function readEntries(path: string, read: ReadShard): Promise<Entries> {
  const shard = await read(path);
  if (typeof shard !== 'object' || shard === null || Array.isArray(shard)) {
    throw new Error(`data/${path}: expected an object of entries`);
  }
  return shard as Entries;
}

function entryOf<T>(path: string, entries: Entries, key: string, schema: Schema<T>): T | undefined {
  return Object.hasOwn(entries, key) ? parseAt(`${path}, entry ${key}`, schema, entries[key]) : undefined;
}

type Schema<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: z.core.$ZodError };
};

function parseAt<T>(place: string, schema: Schema<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`data/${place}: ${firstIssue(parsed.error)}`);
  return parsed.data;
}
