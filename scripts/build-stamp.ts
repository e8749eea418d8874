/** Whether a build still is that of the sources: a hash over what goes into it, kept beside it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read-data-set.ts';

const SOURCES = ['components', 'data', 'entrypoints', 'public', 'scripts', 'wxt.config.ts', 'package-lock.json'];

/** @returns whether the build's stamp is that of the sources as they are now */
export function isFresh(build: string): boolean {
  const stamp = stampFile(build);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources();
}

/** Writes the stamp of a build just made. */
export function stampBuild(build: string): void {
  writeFileSync(stampFile(build), hashSources());
}

function stampFile(build: string): string {
  return `${build}.stamp`;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(ROOT, source));
  hash.update(process.env.SHOW_NOTES_WITHOUT ?? '');
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(path.slice(ROOT.length)).update(readFileSync(path));
}
