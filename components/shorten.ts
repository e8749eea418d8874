/** Letters of what somebody typed or pasted that a sentence says over. */
export const QUOTED = 80;

/**
 * @param text any text
 * @param longest how many letters of it are shown at most
 * @returns the text, or its beginning and an ellipsis
 */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed().trimEnd()}…` : text;
}
