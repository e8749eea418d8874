/**
 * Whether a build still is that of the sources: two hashes kept beside it, of what went into it and of what came out. The stamp
 * goes before a build begins and comes when it has ended well, so that half a build is never taken for a whole one.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './place.ts';
import { ROOT } from './root.ts';
import { inSentences } from './sentence.ts';
import { writeFiles } from './write-files.ts';

const SOURCES = [
  'components',
  'data',
  'entrypoints',
  'public',
  'scripts',
  'LICENSE',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * @param build the folder that is built into
 * @param root where the sources lie
 * @returns whether the build's stamp is that of the sources and of the files as they are now
 */
export function isFresh(build: string, root = ROOT): boolean {
  const stamp = stampFile(build);
  if (!existsSync(stamp) || !existsSync(build)) return false;
  return at(stamp, () => readFileSync(stamp, 'utf8')) === stampOf(hashSources(root), build);
}

/**
 * Takes the stamp away before the build begins.
 * @returns what writes it once the build has ended well: of the sources as they were at the beginning
 */
export function beginBuild(build: string, root = ROOT): () => void {
  const stamp = stampFile(build);
  at(stamp, () => rmSync(stamp, { force: true }));
  const sources = hashSources(root);
  return () => writeFiles([{ path: stamp, contents: stampOf(sources, build) }]);
}

/** What the build's tool says of a build. */
type Builder = { config: { command: string; outDir: string } };

/** What ends the builds that have begun. */
const endings: Array<() => void> = [];

/** For the build's tool, so that a build minds its stamp whoever starts it. A server for work at the code makes none. */
export const stampHooks = {
  'build:before': ({ config }: Builder): void => {
    if (config.command === 'build') endings.push(inSentences(() => beginBuild(config.outDir)));
  },
  'build:done': (): void => endings.pop()?.(),
};

function stampFile(build: string): string {
  return `${build}.stamp`;
}

function stampOf(sources: string, build: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(build))
    hash.update(`${file.slice(build.length)} ${at(file, () => statSync(file)).size}\n`);
  return `${sources}\n${hash.digest('hex')}\n`;
}

/** @returns a hash of all that goes into a build */
export function hashSources(root = ROOT): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesBelow(join(root, source))) addTo(hash, file, root);
  hash.update(process.env.SHOW_NOTES_WITHOUT ?? '');
  return hash.digest('hex');
}

function addTo(hash: Hash, file: string, root: string): void {
  hash.update(file.slice(root.length)).update(at(file, () => readFileSync(file)));
}

function filesBelow(path: string): string[] {
  if (!at(path, () => statSync(path)).isDirectory()) return [path];
  const names = at(path, () => readdirSync(path)).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
