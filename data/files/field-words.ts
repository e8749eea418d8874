/** Names a field of a value as people count. Pure. */

/**
 * @param path keys and numbers of entries, as JSON has them
 * @returns the field in words, lists counted from 1: `behindTheScenes 1, spoiler`; nothing for the whole
 */
export function fieldWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((said, step, at) => {
    if (typeof step !== 'number') return said === '' ? String(step) : `${said}, ${String(step)}`;
    if (said === '') return `entry ${step + 1}`;
    return typeof path[at - 1] === 'number' ? `${said}, entry ${step + 1}` : `${said} ${step + 1}`;
  }, '');
}
