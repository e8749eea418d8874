/** Reads the data set of another revision, without touching the work tree or git's index. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataSet } from '../../data/compile/compile.ts';
import { at } from '../place.ts';
import { readAsFarAsItGoes } from '../read-data-set.ts';

const WANTED = ['titles', 'people', 'news', 'catalogue', 'edition.json'];

/**
 * @param revision anything that git takes for one
 * @param folder the data folder, inside its repository
 * @returns the data set of that revision
 * @throws where there is no such revision, or its data is not of today's shape
 */
export function readRevision(revision: string, folder: string): DataSet {
  const commit = tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) throw new Error(`${revision}: no such revision in the repository of ${folder}.`);
  const files = listFiles(folder, commit.toString().trim());
  if (files.length === 0) throw new Error(`${revision} has no data set yet.`);
  const copy = mkdtempSync(join(tmpdir(), 'show-notes-data-'));
  try {
    writeFiles(copy, files, contentsOf(folder, files));
    // What today's rules find fault with was good enough on its day, and can be compared.
    const { data, written, problems } = readAsFarAsItGoes(copy);
    const [broken] = [...problems, ...written.broken, ...written.unfinished];
    if (broken !== undefined)
      throw new Error(`The data of ${revision} does not fit today’s schema: ${broken.replace(copy, '')}`);
    return data;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

type File = { path: string; blob: string };

function listFiles(folder: string, commit: string): File[] {
  const listed = tryGit(folder, ['ls-tree', '-r', '-z', commit, '--', ...WANTED]) ?? Buffer.of();
  return listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob, path] = /^\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
      return blob && path ? [{ blob, path }] : [];
    });
}

/** All blobs of one call: `<id> blob <size>`, a line break, the bytes and a line break each. */
function contentsOf(folder: string, files: readonly File[]): Buffer[] {
  const answer = tryGit(folder, ['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
  if (answer === undefined) throw new Error('git could not read the files of the revision.');
  let at = 0;
  return files.map(() => {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return answer.subarray(end + 1, end + 1 + size);
  });
}

function writeFiles(copy: string, files: readonly File[], contents: readonly Buffer[]): void {
  for (const folder of ['titles', 'people', 'news', 'catalogue/titles', 'catalogue/people'])
    mkdirSync(join(copy, folder), { recursive: true });
  for (const [place, { path }] of files.entries()) {
    const file = join(copy, path);
    at(file, () => mkdirSync(dirname(file), { recursive: true }));
    at(file, () => writeFileSync(file, contents[place] ?? ''));
  }
}

function tryGit(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const done = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: 1 << 30 });
  if (done.error) throw new Error(`git could not be run: ${done.error.message}`);
  return done.status === 0 ? done.stdout : undefined;
}
