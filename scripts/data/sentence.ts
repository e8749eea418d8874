/** What an error says to somebody who gave a command. */

const FILES: Record<string, string> = {
  EEXIST: 'this is there already, and was left as it is',
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'this is a file, not a folder',
  EACCES: 'this may not be read or written',
};

/**
 * @param error whatever was thrown
 * @returns a sentence that names the place; `undefined` where the program itself is at fault, and its trace is wanted
 */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) return `${path}: ${FILES[code] ?? error.message}`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return error.message;
  // What this project throws on purpose is a plain Error with a message of its own, or a DataError.
  return error.constructor === Error || error.name === 'DataError' ? error.message : undefined;
}
