/**
 * The character a person plays, as a viewer should read it. The sources write how somebody was credited into the
 * same field (voice, uncredited, archive footage, as …); only the name is kept. Every rule has its real cases in
 * character.test.ts. A name that gives the plot away cannot be told by rule and is left.
 */
import { evenQuotes, tidy } from './text.ts';

/** What stands in brackets behind a name and says how the part was played or credited, not who it is. */
const CREDIT_NOTE =
  /^((\w+ )?voices?|voix|singing|narrator\/voiceover only|uncredited.*|credited as .*|self|himself|herself|(archiv\w*|stock|arquivo|imagen de archivo)\b.*|(special|spl\.?|guest|cameo|friendly|extended) appearance|cameo|extended edition|ep(isode)?s?\.? ?\d+.*)$/i;

/** "(as Carlos Arce)": the name somebody was credited under. "(as a child)" is about the part and stays. */
const CREDITED_AS = /^as \p{Lu}/u;

/** Whole entries that name nobody. */
const NOBODY =
  /^((special|spl\.?|guest|cameo|friendly|extended) appearance( (in|[“"(]).*)?|voices?|dubs|cameo|guest|extra|actor|actress|episode|unknown|n\/a|tba|tbd)$/i;

const SELF =
  /^(self|himself|herself|themsel(f|ves)|[ée]l mismo|ella misma|ele mesmo|ela mesma|lui-m[eê]me|elle-m[eê]me)(?![\p{L}\p{N}'])/iu;

/** So many parts are listed; one voice actor has twenty in one series. */
const MOST_PARTS = 4;

/**
 * @param raw a character as a source writes it
 * @param playedBy the name of who plays it, where it is known
 * @returns the character to show; `undefined` where the entry names none
 */
export function cleanCharacter(raw: string, playedBy?: string): string | undefined {
  const bare = dropCreditNotes(evenQuotes(brackets(tidy(raw))));
  const parts = bare.split(SLASH).map(cleanPart).filter(isNamed);
  const distinct = parts.filter((part, at) => parts.findIndex((other) => sameName(other, part)) === at);
  const joined = joinParts(distinct);
  if (joined === '') return undefined;
  if (playedBy !== undefined && sameName(joined, playedBy)) return playedBy;
  return joined === joined.toLowerCase() ? capitalised(joined) : joined;
}

/** A slash between two parts; not the one in 24/7. */
const SLASH = /\s+\/\s*|\s*\/\s+|(?<=[\p{L})”.])\/(?=[\p{L}(“])/u;

/** Full-width and square brackets become round ones; what stands wholly in brackets is taken out of them. */
function brackets(text: string): string {
  const round = text
    .replace(/[（[]/g, ' (')
    .replace(/[）\]]/g, ') ')
    .replace(/\s※([^()]+?)\s*(?=\(|$)/g, ' ($1) ')
    .replace(/-?\s*\(\s*/g, ' (')
    .replace(/\(\s+/g, '(')
    .replace(/\s+([),])/g, '$1')
    .replace(/\(([^()]*)$/, '($1)');
  return tidy(round);
}

function dropCreditNotes(text: string): string {
  return tidy(
    text.replace(/\(([^()]*)\)/g, (whole, inner: string) =>
      CREDIT_NOTE.test(inner.trim()) || CREDITED_AS.test(inner.trim()) || inner.trim() === '' ? ' ' : whole,
    ),
  );
}

function cleanPart(part: string): string {
  const text = tidy(part)
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^special appearance as /i, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/(?<=\p{Ll}{5})\.$/u, '');
  if (NOBODY.test(text) || !/[\p{L}\p{N}]/u.test(text)) return '';
  if (/^various( (characters|roles))?$/i.test(text)) return 'Various characters';
  return self(text);
}

/** Himself, Herself, self … become Self; what they are there as follows a dash. */
function self(text: string): string {
  const word = SELF.exec(text)?.[0];
  if (word === undefined) return text;
  const rest = tidy(text.slice(word.length));
  if (rest === '' || rest.startsWith('(')) return tidy(`Self ${rest}`);
  const as = tidy(rest.replace(/^[\s,.:–-]+/, ''));
  return as === '' || /appearance|archive footage/i.test(as) ? 'Self' : `Self – ${capitalised(as)}`;
}

/** Names beside each other: a number, an alias in quotes or the name in its own script goes into brackets. */
function joinParts(parts: readonly string[]): string {
  const shown = parts.length > MOST_PARTS ? [...parts.slice(0, MOST_PARTS), '…'] : parts;
  const [first, second] = shown;
  if (first === undefined) return '';
  const alone = shown.map(unquoted);
  if (second === undefined) return unquoted(first);
  if (shown.length === 2 && isAlias(first, second)) return `${unquoted(first)} (${unquoted(second)})`;
  return alone.join(' / ');
}

function isAlias(first: string, second: string): boolean {
  const quoted = /^“[^”]*”$/.test(second);
  const ownScript = /\p{Script=Latin}/u.test(first) && !/\p{Script=Latin}/u.test(second) && /\p{L}/u.test(second);
  return (quoted || ownScript) && !first.includes('(');
}

/** “Messi” alone is a name and needs no marks. */
function unquoted(part: string): string {
  return part.replace(/^“([^“”]*)”(?= \(|$)/, '$1');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isNamed(part: string): boolean {
  return part !== '';
}
