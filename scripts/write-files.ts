/**
 * Writes several files, all of them or none. Each is written whole beside its place under a name of its own first; then all
 * take their places. Where one cannot, those that did give their places back, and nothing is left over.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { at, isSystemError, placeOf } from './place.ts';
import { sentenceOf } from './sentence.ts';

export type Change = {
  path: string;
  /** `undefined`: the file goes. */
  contents: string | Uint8Array | undefined;
  /** It must not be there yet; what is there is never written over. */
  isNew?: boolean;
  /** How it stood before it was read (`standOf`): what somebody has written there since is not written over. */
  stood?: string;
};

/** What was done of a change, so that it can be undone. */
type Step = Change & {
  /** The new contents, whole, until they take their place. */
  next: string;
  /** What stood there. */
  last: string | undefined;
  isDone: boolean;
};

const ENDING = '.show-notes-part';
const LEFT = /\.(\d+)-[0-9a-f]{8}\.(?:next|last)\.show-notes-part$/;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * @param changes what is to be written and removed; folders that are missing are made
 * @throws the system's error with the path that it is about, or naming a file that is not as it `stood`; everything being as
 *   it was
 */
export function writeFiles(changes: readonly Change[]): void {
  const release = holdSignals();
  const held = changes.map((change) => ({ ...change, path: realPath(change.path) }));
  const steps = held.filter(({ path }) => isPlain(path)).map(prepare);
  const made: string[] = [];
  try {
    for (const folder of new Set(steps.map(({ path }) => dirname(path)))) made.push(...makeFolder(folder));
    for (const folder of new Set(steps.map(({ path }) => dirname(path)))) sweep(folder);
    for (const step of steps) writeBeside(step);
    // A device or a pipe cannot give back what it was given: it is last before anything else is in place.
    for (const { path, contents } of held.filter((change) => !isPlain(change.path)))
      at(path, () => writeFileSync(path, contents ?? ''));
    for (const step of steps) takePlace(step);
  } catch (error) {
    undo(steps, made, error);
    throw error;
  } finally {
    release();
  }
  for (const { next, last } of steps) for (const path of [next, last]) if (path !== undefined) drop(path);
}

/**
 * A file that somebody named on the command line. A folder that does not exist was mistyped, and is not made; what the command
 * reads is not overwritten.
 * @param read the files and folders that it reads
 * @returns the change, for `writeFiles`
 * @throws naming the place
 */
export function inExistingFolder(path: string, contents: string, read: readonly string[]): Change {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Error(`${placeOf(folder)}: no such folder; create it, or name another.`);
  if (read.some((one) => isWithin(realPath(one), realPath(path))))
    throw new Error(`${placeOf(resolve(path))}: this would overwrite an input; name another file.`);
  return { path, contents };
}

/** @returns what tells how a file stands, which is another once it is written anew; empty where there is none */
export function standOf(path: string): string {
  const found = attempt(() => statSync(path, { bigint: true }));
  return found === undefined ? '' : [found.ino, found.size, found.mtimeNs].join(' ');
}

/** @returns whether one place is the other, or lies in it; both in full */
export function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer + sep);
}

/** A link stays a link: what it leads to is written. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Whether it is a file, or nothing yet: neither a device nor a pipe. A folder counts too, and is refused by the system. */
function isPlain(path: string): boolean {
  if (!existsSync(path)) return true;
  const found = statSync(path);
  return found.isFile() || found.isDirectory();
}

function prepare(change: Change): Step {
  const beside = join(
    dirname(change.path),
    `.${basename(change.path)}.${process.pid}-${randomBytes(4).toString('hex')}`,
  );
  return { ...change, next: `${beside}.next${ENDING}`, last: undefined, isDone: false };
}

/** @returns the folders that were made, the innermost last */
function makeFolder(folder: string): string[] {
  if (existsSync(folder)) return [];
  const outer = makeFolder(dirname(folder));
  at(folder, () => mkdirSync(folder));
  return [...outer, folder];
}

/** What is left of a run that was killed goes; what belongs to one that still runs stays. */
function sweep(folder: string): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const [, owner] = LEFT.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) drop(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

function writeBeside(step: Step): void {
  const { path, next, contents } = step;
  refuseChanged(step);
  if (contents !== undefined) at(path, () => writeFileSync(next, contents, { flag: 'wx' }));
  if (!existsSync(path)) return;
  if (step.isNew) throw systemError('EEXIST', path);
  step.last = next.replace('.next.', '.last.');
  keep(path, step.last);
  if (contents !== undefined) at(path, () => chmodSync(next, statSync(path).mode));
}

/** A second name for the same file costs no room; not every disk knows that. */
function keep(path: string, last: string): void {
  if (statSync(path).isDirectory()) throw systemError('EISDIR', path);
  if (attempt(() => linkSync(path, last) ?? true) === undefined) at(path, () => copyFileSync(path, last));
}

/** Two commands at once, or one beside an editor: the later would undo what the earlier wrote. */
function refuseChanged({ path, stood }: Step): void {
  if (stood !== undefined && standOf(path) !== stood)
    throw new Error(`${placeOf(path)}: was changed while this command ran. Nothing was written; run it again.`);
}

function takePlace(step: Step): void {
  const { path, next, contents, isNew } = step;
  refuseChanged(step);
  at(path, () => {
    if (contents === undefined) rmSync(path, { force: true });
    else if (isNew) placeNew(next, path);
    else renameSync(next, path);
  });
  step.isDone = true;
}

/** Fails where something is there, whatever came between reading and writing. */
function placeNew(next: string, path: string): void {
  try {
    linkSync(next, path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') throw error;
    copyFileSync(next, path, constants.COPYFILE_EXCL);
  }
}

function undo(steps: readonly Step[], made: readonly string[], why: unknown): void {
  const stuck = steps.filter(({ isDone }) => isDone).filter((step) => !putBack(step));
  const kept = new Set(stuck.map(({ last }) => last));
  for (const { next, last } of steps)
    for (const path of [next, last]) if (path !== undefined && !kept.has(path)) drop(path);
  for (const folder of made.toReversed()) attempt(() => rmdirSync(folder));
  if (stuck.length === 0) return;
  const lines = stuck.map(
    ({ path, last }) => `${placeOf(path)} could not be restored; its previous contents are in ${last}`,
  );
  throw new Error([sentenceOf(why) ?? String(why), ...lines].join('\n'));
}

function putBack({ path, last }: Step): boolean {
  return attempt(() => (last === undefined ? rmSync(path, { force: true }) : renameSync(last, path)) ?? true) ?? false;
}

function drop(path: string): void {
  attempt(() => rmSync(path, { force: true }));
}

/** Somebody who stops the command stops it before or after, not between two files. */
function holdSignals(): () => void {
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(stop)) process.on(signal, stop);
  // What came meanwhile is told once this has ended.
  return () => void setImmediate(() => SIGNALS.map((signal) => process.off(signal, stop)));
}

function stop(): never {
  process.exit(130);
}

/** @returns nothing where it fails */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'open', path });
}
