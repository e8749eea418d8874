/** What an error says to somebody who gave a command: the place, what is the matter, and what to do next. */
import { readlinkSync } from 'node:fs';
import { isSystemError, placeOf } from './place.ts';

const NO_RIGHT = 'this may not be read or written; give yourself the right to it, or name another place';

const SAID: Readonly<Record<string, string>> = {
  EEXIST: 'this is there already, and was left as it is',
  ENOENT: 'there is no such file or folder; look at the name, or make it',
  EISDIR: 'this is a folder, not a file; move it away, or name a file',
  ENOTDIR: 'a file stands where a folder should; move it away, or name another place',
  ENOTEMPTY: 'this is a folder that holds something; move it away',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: 'this lies where nothing can be written; name another place',
  ENOSPC: 'there is no room left on the disk; make some, and try again',
  EDQUOT: 'your share of the disk is full; make some room, and try again',
  EFBIG: 'this grows larger than a file may be; name another place',
  ELOOP: 'this is a link that leads back to itself; mend or remove it',
  EMFILE: 'too many files are open; close some programs, and try again',
  ENFILE: 'too many files are open; close some programs, and try again',
  EBUSY: 'another program holds this; close it, and try again',
  ENAMETOOLONG: 'this name is longer than a name may be; choose a shorter one',
  EIO: 'the disk could not be read or written; look after the disk',
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
  if (target !== undefined) return `this is a link to ${target}, which is not there; mend or remove it`;
  return SAID[code ?? ''] ?? message;
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
