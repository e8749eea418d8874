/** Makes text even: white space, invisible signs, quotation marks. Used for titles, names and characters alike. */
import { faultsOfText, withoutUnseen } from '../files/signs.ts';

/** Which of its two looks a sign has, as a picture or as text: two equal names differ by it. */
const LOOKS = /[\ufe0e\ufe0f]/g;

/** @returns the text composed (NFC), without invisible signs, with single spaces and none at the ends */
export function tidy(text: string): string {
  return withoutUnseen(text.replace(LOOKS, '')).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** @returns whether a tidied text still holds what no reader can make out: half a letter, a letter that was lost */
export function isSpoiled(text: string): boolean {
  return faultsOfText(text).length > 0;
}

/** A quotation in single marks: opened at a word's beginning, closed at a word's end. An apostrophe is neither. */
const SINGLE_QUOTED = /(^|[\s(/])['‘]([^\s'‘’](?:[^"“”]*?[^\s'‘’])?)['’](?=$|[\s,.)/-])/g;

/**
 * @param text with quotation marks of any sort
 * @returns it with typographic double ones (Byron “Buster” Bluth) and straight apostrophes. A mark without its
 *   partner goes; 'n' between words is no quotation
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
