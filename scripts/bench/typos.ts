/** How fingers typo. */
import type { Random } from '../random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * @param name lower-case Latin words
 * @param count how many typos, each in a place of its own
 * @returns the name as it comes out; `undefined` where it comes out as it was
 */
export function mistype(name: string, count: number, random: Random): string | undefined {
  let typed = name;
  for (let typo = 0; typo < count; typo++) typed = typoOnce(typed, random);
  return typed === name ? undefined : typed.trim();
}

function typoOnce(name: string, random: Random): string {
  const places = [...name].flatMap((letter, at) => (letter !== ' ' && mayFail(name, at, random) ? [at] : []));
  if (places.length === 0) return name;
  const at = random.pick(places);
  const letter = name.charAt(at);
  const typos = [
    () => '',
    () => letter + letter,
    () => neighbour(letter, random),
    () => letter + neighbour(letter, random),
    () => (/[a-z]/.test(name.charAt(at + 1)) ? undefined : ''),
  ];
  const replacement = random.pick(typos)();
  if (replacement === undefined) return name.slice(0, at) + name.charAt(at + 1) + letter + name.slice(at + 2);
  return name.slice(0, at) + replacement + name.slice(at + 1);
}

/** The first letter of a word fails seldom. */
function mayFail(name: string, at: number, random: Random): boolean {
  return (at > 0 && name.charAt(at - 1) !== ' ') || random.next() < 0.15;
}

function neighbour(letter: string, random: Random): string {
  const row = ROWS.find((letters) => letters.includes(letter)) ?? 'e';
  const at = row.indexOf(letter);
  return random.pick([row.charAt(at - 1), row.charAt(at + 1)].filter((near) => near !== ''));
}
