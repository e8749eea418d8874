/** What an error says to somebody who gave a command: the place, what is the matter, and what to do next. */
import { readlinkSync } from 'node:fs';
import { isSystemError, placeOf } from './place.ts';

const NO_RIGHT = 'permission denied; change the permissions, or choose another place';

const SAID: Readonly<Record<string, string>> = {
  EEXIST: 'this already exists, and was left as it is',
  ENOENT: 'no such file or folder; check the name, or create it',
  EISDIR: 'this is a folder, not a file; move it away, or name a file',
  ENOTDIR: 'this is a file, where a folder is needed; move it away, or choose another place',
  ENOTEMPTY: 'this folder is not empty; move it away',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: 'nothing can be written here; choose another place',
  ENOSPC: 'the disk is full; free some space, and try again',
  EDQUOT: 'your quota of the disk is used up; free some space, and try again',
  EFBIG: 'this would be larger than a file may be; choose another place',
  ELOOP: 'this link leads back to itself; correct or remove it',
  EMFILE: 'too many files are open; close some programs, and try again',
  ENFILE: 'too many files are open; close some programs, and try again',
  EBUSY: 'another program is using this; close it, and try again',
  ENAMETOOLONG: 'this name is too long; choose a shorter one',
  EIO: 'the disk could not be read or written; check the disk',
};

/**
 * @param error whatever was thrown
 * @returns a sentence that names the place; `undefined` where the program itself is at fault, and its trace is wanted
 */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isSystemError(error)) return error.path === undefined ? undefined : `${placeOf(error.path)}: ${sayOf(error)}`;
  // What this project throws on purpose is a plain Error with a message of its own, or one of these.
  return error.constructor === Error || ['DataError', 'UsageError'].includes(error.name) ? error.message : undefined;
}

/**
 * For a tool that prints an error's trace: does something, and what somebody can mend comes without one.
 * @throws what `act` throws, in a sentence
 */
export function inSentences<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const sentence = sentenceOf(error);
    throw sentence === undefined ? error : Object.assign(new Error(sentence), { stack: sentence });
  }
}

function sayOf({ code, path = '', message }: NodeJS.ErrnoException): string {
  const target = code === 'ENOENT' ? linkAt(path) : undefined;
  if (target !== undefined) return `this links to ${target}, which does not exist; correct or remove the link`;
  return SAID[code ?? ''] ?? message;
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
