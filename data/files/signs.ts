/** Characters that a text of the data set may not hold: nobody sees them, and texts that look equal differ by them. Pure. */

/** Letters and marks of the scripts in which a joiner or a non-joiner changes what is read. */
const JOINING =
  'Arabic|Syriac|Mongolian|Devanagari|Bengali|Gurmukhi|Gujarati|Oriya|Tamil|Telugu|Kannada|Malayalam|Sinhala|Khmer|Myanmar|Tibetan';
const LETTER = `(?:${JOINING.split('|')
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('|')})`;
/** Takes the vowel out of the letter before it (virama): a joiner behind it says how that is written, at a word's end too. */
const VIRAMA = '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u1039\\u17d2]';
const PICTURE = '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)';

/** Invisible signs where their neighbours need them. */
const NEEDED = [
  // Zero width non-joiner and joiner: between letters of such a script, or behind a virama.
  `(?<=${LETTER})[\\u200c\\u200d](?=${LETTER})`,
  `(?<=${VIRAMA})[\\u200c\\u200d]`,
  // The joiner of pictures (a family), and the choice between a picture's two looks.
  `(?<=${PICTURE})\\u200d(?=\\p{Extended_Pictographic})`,
  '(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier})[\\ufe0e\\ufe0f]|(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  // Which of its forms a Chinese or Mongolian letter has.
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{Script=Mongolian})[\\u180b-\\u180d\\u180f]',
].join('|');

/** Controls, ends of lines, direction and zero-width signs, soft hyphens, fillers: never seen, whatever they do. */
const UNSEEN = '\\p{Cc}|\\p{Zl}|\\p{Zp}|\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb]';
/** Halves of letters, letters that were lost, letters that only somebody's own font knows. */
const NO_LETTER = '\\p{Cs}|\\p{Co}|\\p{Noncharacter_Code_Point}|[\\ufffc\\ufffd]';

const strange = (): RegExp => new RegExp(`(${NEEDED})|(${UNSEEN})|(${NO_LETTER})`, 'gu');
const SUSPECT = new RegExp(`${UNSEEN}|${NO_LETTER}`, 'u');

/** What stands for something else where text is a page's source: an element, or a letter by its name or number. */
const MARKUP =
  /<\/?(?:a|b|br|cite|div|em|font|h\d|i|img|p|q|script|small|span|strong|style|su[bp]|u)\b[^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/i;
/** No script puts so many marks on one letter; they would lie over the lines above and below. */
const HEAP = /\p{M}{6}/u;

/** Nothing but signs that everybody sees, as nearly all keys are. */
const PLAIN = /^[!-~]*$/;

/** Blanks other than the plain one: the no-break space, the thin one, the ideographic one. */
const OTHER_BLANK = /(?! )\p{Zs}/u;

/**
 * @param text any text of the data set
 * @returns what is wrong with it, in words; nothing where a reader sees all that is there
 */
export function faultsOfText(text: string): string[] {
  return [...faultsOfSigns(text), ...faultsOfBlanks(text), ...faultsOfForm(text), ...faultsOfMarkup(text)];
}

function faultsOfSigns(text: string): string[] {
  const signs = SUSPECT.test(text) ? [...text.matchAll(strange())].filter(([, needed]) => needed === undefined) : [];
  const blank = OTHER_BLANK.exec(text)?.[0];
  return [
    ...new Set(
      signs.map(
        ([sign, , unseen]) => `contains ${nameOf(sign)}, ${unseen ? 'which is invisible' : 'which is not a letter'}`,
      ),
    ),
    ...(blank === undefined ? [] : [`contains the space ${nameOf(blank)}; use a plain one`]),
  ];
}

function faultsOfForm(text: string): string[] {
  return text === text.normalize('NFC') ? [] : ['contains a decomposed letter; compose it (Unicode NFC)'];
}

function faultsOfMarkup(text: string): string[] {
  const markup = MARKUP.exec(text)?.[0];
  return [
    ...(markup === undefined ? [] : [`contains markup (${markup}); write the character itself`]),
    ...(HEAP.test(text) ? ['has too many marks on one letter'] : []),
  ];
}

/** A fault, and the field it stands in, as JSON counts. */
export type TextFault = { path: readonly PropertyKey[]; text: string };

/** A value in another, and by which key or number; of the many that are looked at only a fault's has its path put together. */
type Inner = { value: unknown; step?: PropertyKey; within?: Inner };

/**
 * @param text a whole file that is no JSON: code, or prose with its own indents
 * @returns what is wrong with its lines, each with its number; blanks one after the other are its own affair
 */
export function faultsOfLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, at) => [...faultsOfSigns(line), ...faultsOfForm(line)].map((fault) => `line ${at + 1}: ${fault}`));
}

/**
 * @param value anything that JSON can say
 * @returns what is wrong with each text in it, and with each key
 */
export function faultsOfTexts(value: unknown): TextFault[] {
  const faults: TextFault[] = [];
  // No recursion: what somebody nested too deep is for the schema to refuse.
  const left: Inner[] = [{ value }];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const within = one;
    const { value: inner } = within;
    if (typeof inner === 'string') faults.push(...faultsOfText(inner).map((text) => ({ path: pathOf(within), text })));
    else if (typeof inner === 'object' && inner !== null)
      for (const [key, entry] of Object.entries(inner).reverse()) {
        const own: Inner = { value: entry, step: Array.isArray(inner) ? Number(key) : key, within };
        if (!PLAIN.test(key))
          faults.push(...faultsOfText(key).map((text) => ({ path: pathOf(own), text: `the key ${text}` })));
        left.push(own);
      }
  }
  return faults;
}

function pathOf(inner: Inner): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let one: Inner | undefined = inner; one?.step !== undefined; one = one.within) path.unshift(one.step);
  return path;
}

function faultsOfBlanks(text: string): string[] {
  if (text === '') return [];
  if (text.trim() === '') return ['is blank'];
  return [
    ...(text.trim() === text ? [] : ['begins or ends with a space']),
    ...(text.trim().includes('  ') ? ['contains two spaces in a row'] : []),
  ];
}

/**
 * @param text any text
 * @returns the text without signs that nobody sees; a control or an end of a line becomes a blank
 */
export function withoutUnseen(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(strange(), (sign, needed, unseen) => {
    if (needed !== undefined || unseen === undefined) return sign;
    return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(sign) ? ' ' : '';
  });
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
