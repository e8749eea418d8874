/** The compiled data set in memory, as the extension ships it. */
import { deflateRawSync } from 'node:zlib';
import { type CompiledFile, compile, type DataSet } from '../../data/compile/compile.ts';
import type { ReadShard } from '../../data/lookup/lookup.ts';
import { everyFile } from '../../data/tools/every-file.ts';

/** @returns every file of the data folder */
export function buildFiles(data: DataSet): CompiledFile[] {
  return everyFile(compile(data), data.catalogueTitles);
}

/** What look-ups have read since it was last emptied. */
export type Reading = { read: ReadShard; log: { path: string; bytes: number }[] };

/** @returns reads the files as the extension does, parsing each anew, and keeps a log */
export function readingOf(files: readonly CompiledFile[]): Reading {
  const texts = new Map(files.map(({ path, contents }) => [path, contents]));
  const bytes = new Map(files.map(({ path, contents }) => [path, Buffer.byteLength(contents)]));
  const log: Reading['log'] = [];
  const read: ReadShard = async (path) => {
    log.push({ path, bytes: bytes.get(path) ?? 0 });
    const text = texts.get(path);
    return text === undefined ? undefined : JSON.parse(text);
  };
  return { read, log };
}

/** Sizes of the files below a folder, or of one file. `packed`: as they take room in the packed extension. */
export type Sizes = { files: number; bytes: number; largest: number; packed: number };

/** What the packed extension needs for each file beside its contents: two headers with the name in each. */
const ZIP_HEADERS = 130;

/** @returns the sizes of all files whose path begins so */
export function sizesOf(files: readonly CompiledFile[], begins: string): Sizes {
  const all = files.filter(({ path }) => path.startsWith(begins)).map(({ contents }) => Buffer.from(contents));
  return {
    files: all.length,
    bytes: all.reduce((sum, { length }) => sum + length, 0),
    largest: Math.max(0, ...all.map(({ length }) => length)),
    packed: all.reduce((sum, contents) => sum + deflateRawSync(contents, { level: 9 }).length + ZIP_HEADERS, 0),
  };
}
