/** Reads a file's text. Whatever goes wrong names the file. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { at, placeOf } from './place.ts';

/**
 * @param file its path
 * @returns its text
 * @throws where it cannot be read, or is not UTF-8 throughout
 */
export function readText(file: string): string {
  const bytes = at(file, () => readFileSync(file));
  if (isUtf8(bytes)) return bytes.toString();
  const first = firstBroken(bytes);
  const line = bytes.subarray(0, first).reduce((lines, byte) => lines + Number(byte === 0x0a), 1);
  const code = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new Error(`${placeOf(file)}: not UTF-8 (line ${line}, byte ${first + 1} is ${code}); save it as UTF-8`);
}

/** Where a text, decoded and encoded again, is no longer itself; at most three bytes behind the sign that is broken. */
function firstBroken(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString());
  const differs = bytes.findIndex((byte, place) => byte !== again[place]);
  const places = [0, 1, 2, 3].map((back) => (differs === -1 ? bytes.length : differs) - back);
  return places.find((place) => place >= 0 && isUtf8(bytes.subarray(0, place))) ?? 0;
}
