/** Letters of what somebody typed or pasted that a sentence says over. */
export const QUOTED = 80;

/**
 * @param text any text
 * @param longest how many letters of it are shown at most
 * @returns the text without blanks around it, or its beginning and an ellipsis
 */
export function shorten(text: string, longest: number): string {
  const own = text.trim();
  if (own.length <= longest) return own;
  // The cut may have split a surrogate pair.
  const beginning = own.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning.trimEnd()}…`;
}
