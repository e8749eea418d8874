/**
 * Which names of other titles hold one of a title's own: `Love Is Blind` holds `Love`, and a page that says the one does
 * not say the other.
 */
import { normalize } from '../names/normalize.ts';
import { holdsPhrase } from '../names/phrase.ts';
import type { Notes } from '../schema.ts';

/**
 * @param notes every title
 * @returns by id, normalized names of other titles that hold one of the title's own as a whole phrase; of two that hold
 *   one another the shorter; only titles whose id is not proof enough by itself
 */
export function longerNames(notes: ReadonlyMap<number, Notes>): ReadonlyMap<number, readonly string[]> {
  const byPiece = indexByPiece(new Set([...notes.values()].flatMap(namesOf)));
  const found = new Map<number, readonly string[]>();
  for (const title of notes.values()) {
    if (title.confidence === 'A') continue;
    const own = new Set(namesOf(title));
    const longer = [...own].flatMap((name) =>
      (byPiece.get(pieceOf(name)) ?? []).filter((other) => !own.has(other) && holdsPhrase(other, name)),
    );
    if (longer.length > 0) found.set(title.netflixId, shortest([...new Set(longer)]));
  }
  return found;
}

function namesOf({ name, originalName, otherNames }: Notes): string[] {
  return [name, originalName, ...otherNames].map((one) => normalize(one ?? '')).filter((one) => one !== '');
}

/**
 * An index, since comparing every name with every other would take too long: by Latin words, and by single letters of other
 * scripts.
 */
function indexByPiece(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const piece of piecesOf(name)) {
      const held = index.get(piece);
      if (held) held.push(name);
      else index.set(piece, [name]);
    }
  }
  return index;
}

const LATIN_WORD = /^[a-z0-9]+$/;

/** Latin words whole; of anything else every letter, since a phrase may begin in the middle of a run. */
function piecesOf(name: string): Set<string> {
  return new Set(name.split(' ').flatMap((word) => (LATIN_WORD.test(word) ? [word] : wordAndLetters(word))));
}

/** `skylinesを`: the Latin words in it can be phrases as well. */
function wordAndLetters(word: string): string[] {
  return [...(word.match(/[a-z0-9]+/g) ?? []), ...word.replace(/[a-z0-9]+/g, '')];
}

/** A piece that every name containing this one must have. */
function pieceOf(name: string): string {
  const [word = ''] = name.split(' ');
  return LATIN_WORD.test(word) ? word : (/[a-z0-9]+/.exec(word)?.[0] ?? [...word][0] ?? '');
}

function shortest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && holdsPhrase(name, other))).sort();
}
