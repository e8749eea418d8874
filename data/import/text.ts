/** Makes text even: white space, invisible signs, quotation marks. Used for titles, names and characters alike. */

/** Zero-width and direction signs, soft hyphens, variation selectors: never seen, and two equal names differ by them. */
const INVISIBLE = /\u00ad|\u180e|\u200b|\u200e|\u200f|[\u202a-\u202e\u2060-\u2069]|\ufe0e|\ufe0f|\ufeff/g;

/** Takes any text, gives it composed (NFC), without invisible signs, with single spaces and none at the ends. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A quotation in single marks: opened at a word's beginning, closed at a word's end. An apostrophe is neither. */
const SINGLE_QUOTED = /(^|[\s(/])['‘]([^\s'‘’](?:[^"“”]*?[^\s'‘’])?)['’](?=$|[\s,.)/-])/g;

/**
 * Takes text with quotation marks of any sort, gives it with typographic double ones (Byron “Buster” Bluth) and
 * straight apostrophes. A mark without its partner goes; 'n' between words is no quotation.
 */
export function evenQuotes(text: string): string {
  const doubled = text
    .replace(/[“”„‟«»¨]/g, '"')
    .replace(SINGLE_QUOTED, (whole, before: string, inner: string) => (inner === 'n' ? whole : `${before}"${inner}"`))
    .replace(/[’‘`´]/g, "'");
  return pairDouble(doubled);
}

function pairDouble(text: string): string {
  const marks = text.split('"').length - 1;
  if (marks % 2 === 1) return tidy(text.replaceAll('"', ' '));
  const paired = text.replace(/"([^"]*)"/g, (_, inner: string) => (inner.trim() === '' ? '' : `“${inner.trim()}”`));
  return tidy(paired.replace(/([\p{L}\p{N}])“/gu, '$1 “').replace(/”([\p{L}\p{N}])/gu, '” $1'));
}
