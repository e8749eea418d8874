/** Where something lies, as messages name it. */
import { isAbsolute, relative } from 'node:path';
import { ROOT } from './root.ts';

/** @returns a file as messages name it: from the project's root, or in full where it lies outside */
export function placeOf(path: string): string {
  const fromRoot = relative(ROOT, path);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) || fromRoot === '' ? path : fromRoot.replaceAll('\\', '/');
}

/**
 * Runs `act` and adds the path to a system error that it throws. Node names the file in some of its errors only: not where
 * a folder is read, nor where a disk is full.
 * @param path the file or folder that an error is about
 * @param act works with that file
 * @returns what `act` returns
 * @throws what `act` throws, with the path where it is a system error
 */
export function at<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (isSystemError(error)) error.path = path;
    throw error;
  }
}

/** @returns whether the file system, or another part of the system, said it */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
