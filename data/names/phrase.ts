/** Whether a text holds a name as a whole phrase, in scripts that part words by spaces and in those that do not. Normalized text only. */
import { once } from './once.ts';

/** Scripts that write a sentence without spaces: a phrase ends where another script begins. */
const SPACELESS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const SPACED = ['Latin', 'Hangul', 'Hebrew', 'Arabic', 'Cyrillic', 'Greek', 'Devanagari', 'Tamil', 'Telugu'];

/** Their letters. */
const SCRIPTS = [...SPACELESS, ...SPACED].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }));

/**
 * @param text normalized, such as a tab's title: `watch love is blind netflix`
 * @param phrase normalized, such as a name: `love`
 * @returns whether the phrase stands in the text with an end of a word at both sides, one of them a space or the text's own
 *   end; at the other, in `skylinesを観る`, a change of script will do, or what the browser takes for a new word
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  return placesOf(text, phrase).next().done === false;
}

/**
 * @param text normalized
 * @param phrase normalized
 * @returns where the phrase begins, each time that the text holds it
 */
export function* placesOf(text: string, phrase: string): Generator<number, undefined> {
  if (phrase === '') return;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = edge(text, at);
    const after = edge(text, at + phrase.length);
    if (before !== 'none' && after !== 'none' && (before === 'hard' || after === 'hard')) yield at;
  }
}

/** @returns whether a phrase is one word, of a script that parts words by spaces */
export function isOneWord(phrase: string): boolean {
  return !phrase.includes(' ') && !isSpaceless(scriptOf(firstOf(phrase)));
}

/** Before a place of a text: `hard` where a space or nothing is beside it, `soft` where one word follows another without. */
function edge(text: string, at: number): 'hard' | 'soft' | 'none' {
  const left = lastOf(text.slice(Math.max(0, at - 2), at));
  const right = firstOf(text.slice(at, at + 2));
  if (left === '' || right === '' || left === ' ' || right === ' ') return 'hard';
  if (/\p{M}/u.test(right)) return 'none';
  const [one, other] = [scriptOf(left), scriptOf(right)];
  if (one === other) return isSpaceless(one) && beginsWord(text, at) ? 'soft' : 'none';
  // `skylines2` is one word; `1899を観る` is two, and so is `13을`, whose end is a particle.
  if (one === '' && other === 'Hangul') return 'soft';
  return [one, other].includes('') && ![one, other].some(isSpaceless) ? 'none' : 'soft';
}

/** Its dictionaries take some twenty milliseconds to load: only names in scripts without spaces wait for them. */
const words = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** Letters beside a place that are enough to tell whether a word begins there. */
const BESIDE = 40;

/** The sign of a Japanese object: written with it, no word is. */
const PARTICLE = 'を';

function beginsWord(text: string, at: number): boolean {
  if (text[at] === PARTICLE) return true;
  const from = Math.max(0, at - BESIDE);
  return (
    words()
      .segment(text.slice(from, at + BESIDE))
      .containing(at - from)?.index ===
    at - from
  );
}

function scriptOf(letter: string): string {
  // The sign for a long vowel belongs to both syllabaries, and stands in names mostly in this one.
  return letter === 'ー' ? 'Katakana' : (SCRIPTS.find(({ letters }) => letters.test(letter))?.name ?? '');
}

function isSpaceless(script: string): boolean {
  return SPACELESS.includes(script);
}

/** The first letter, which may take two units. */
function firstOf(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
