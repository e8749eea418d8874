/**
 * Reads JSON that people write: errors come with line and column, and some things that `JSON.parse` accepts are errors too.
 * Pure.
 */

/** A fault, and where it begins, both counted from 1; `isSyntax` where it makes the whole no JSON. */
export type JsonFault = { line: number; column: number; text: string; isSyntax: boolean };

/** What a text says, or what is wrong with it. */
export type JsonReading = { value: unknown; faults: readonly JsonFault[] };

/**
 * @param text JSON
 * @returns its value; faults where it is no JSON, where a key appears twice in one object (`JSON.parse` takes the last), and
 *   where an id, also one in a list of titles, is not written in plain digits (`1e7`)
 */
export function readJsonText(text: string): JsonReading {
  const value = parse(text);
  // Text that is identical after a round trip (as a machine writes it) can hold neither duplicate keys nor odd numbers: no
  // scan is needed.
  if (value !== undefined && write(value) === text) return { value, faults: [] };
  return { value, faults: scan(text) };
}

/**
 * @param isOneLine whether the text is a single line, whose number is said elsewhere
 * @returns a fault in words
 */
export function describeFault({ line, column, text, isSyntax }: JsonFault, isOneLine = false): string {
  const where = `${isOneLine ? '' : `line ${line}, `}column ${column}`;
  return isSyntax ? `not JSON (${where}: ${text})` : `${text} (${where})`;
}

/**
 * @param text JSON
 * @param path keys, and numbers of entries, to a value in it
 * @returns the line on which that begins, or what is there of the way to it; nothing where it begins with the whole
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number | undefined {
  const found = { depth: 0, at: 0 };
  scan(text, (open, at) => {
    if (open.length <= found.depth || open.length > path.length) return;
    if (open.every(({ keys, key, index }, depth) => path[depth] === (keys ? key : index)))
      Object.assign(found, { depth: open.length, at });
  });
  return found.depth === 0 ? undefined : text.slice(0, found.at).split('\n').length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns nothing where the value is nested too deep to be written */
function write(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const BLANKS = /[\t\n\r ]*/y;
/** What a text may hold as it is; a line break is none of it. */
const PLAIN = `[^"\\\\${String.fromCharCode(0)}-${String.fromCharCode(31)}]*`;
const TEXT = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.])';
const TOKEN = new RegExp(`[{}[\\],:]|${TEXT}|${NUMBER}|(?:true|false|null)(?!\\w)`, 'y');
/** What some editors put before a file's first letter. */
const BYTE_ORDER_MARK = String.fromCharCode(0xfeff);
const PLAIN_DIGITS = /^\d+$/;
/** What holds an id, and what a list of them. */
const ID = 'netflixId';
const IDS = 'titles';

/** An object or a list that is not closed yet: its keys so far, the last of them, and the number of a list's entry. */
type Open = { keys: Set<string> | undefined; key: string; index: number };

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

type Scan = { open: Open[]; wanted: Wanted; faults: Array<Pick<JsonFault, 'text' | 'isSyntax'> & { at: number }> };

/** @param enter is told where each key and each value begins, and what is open around it */
function scan(text: string, enter?: (open: readonly Open[], at: number) => void): JsonFault[] {
  const state: Scan = { open: [], wanted: 'value', faults: [] };
  let at = after(BLANKS, text, 0);
  let last = at;
  while (at < text.length) {
    const end = after(TOKEN, text, at);
    const token = text.slice(at, end);
    // A key is known once it is taken, an entry's number before.
    const isKey = state.wanted.startsWith('key');
    if (!isKey) enter?.(state.open, at);
    const wrong = take(state, token, at);
    if (wrong !== undefined) {
      const fault = lacksComma(state, token)
        ? { at: last, text: 'a comma is missing after this' }
        : { at, text: wrongAt(text, at, token, wrong) };
      state.faults.push({ ...fault, isSyntax: true });
      return locate(text, state.faults);
    }
    if (isKey) enter?.(state.open, at);
    last = end - 1;
    at = after(BLANKS, text, end);
  }
  if (state.open.length > 0 || state.wanted !== ', or end')
    state.faults.push({ at, text: `it ends where ${inWords(state)} should be`, isSyntax: true });
  return locate(text, state.faults);
}

/** @returns where the match that begins here ends; the same place where there is none */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Takes a token where it is wanted; otherwise says what is. */
function take(state: Scan, token: string, at: number): string | undefined {
  const { wanted } = state;
  const inner = state.open.at(-1);
  if (token === '') return inWords(state);
  if (wanted === ':') return token === ':' ? next(state, 'value') : inWords(state);
  if (wanted === ', or end') return takeEnd(state, token);
  if (wanted === 'key' || wanted === 'key or }') {
    if (token === '}' && wanted === 'key or }') return close(state);
    return inner && token.startsWith('"') ? takeKey(state, inner, token, at) : inWords(state);
  }
  if (token === ']' && wanted === 'value or ]') return close(state);
  if (token === '{') return open(state, { keys: new Set(), key: '', index: 0 }, 'key or }');
  if (token === '[') return open(state, { keys: undefined, key: inner?.key ?? '', index: 0 }, 'value or ]');
  if (/^[\]},:]/.test(token)) return inWords(state);
  if (inner?.key === (inner?.keys ? ID : IDS) && /^[-\d]/.test(token) && !PLAIN_DIGITS.test(token))
    state.faults.push({ at, text: `${inner.key}: ${token} is not an id; write only its digits`, isSyntax: false });
  return next(state, ', or end');
}

function takeEnd(state: Scan, token: string): string | undefined {
  const inner = state.open.at(-1);
  if (inner === undefined) return inWords(state);
  const isObject = inner.keys !== undefined;
  if (token === ',') {
    inner.index++;
    return next(state, isObject ? 'key' : 'value');
  }
  return token === (isObject ? '}' : ']') ? close(state) : inWords(state);
}

/** Whether a token would be valid after a comma: then the comma is missing, on the line before. */
function lacksComma({ wanted, open }: Scan, token: string): boolean {
  const inner = open.at(-1);
  if (wanted !== ', or end' || inner === undefined) return false;
  return inner.keys ? token.startsWith('"') : /^["{[\w-]/.test(token);
}

function takeKey(state: Scan, inner: Open, token: string, at: number): undefined {
  const key = JSON.parse(token) as string;
  if (inner.keys?.has(key))
    state.faults.push({ at, text: `the key ${token} appears twice in one object`, isSyntax: false });
  inner.keys?.add(key);
  inner.key = key;
  return next(state, ':');
}

function next(state: Scan, wanted: Wanted): undefined {
  state.wanted = wanted;
}

function open(state: Scan, inner: Open, wanted: Wanted): undefined {
  state.open.push(inner);
  return next(state, wanted);
}

function close(state: Scan): undefined {
  state.open.pop();
  return next(state, ', or end');
}

function inWords({ wanted, open }: Scan): string {
  const end = open.at(-1)?.keys ? '}' : ']';
  const words: Record<Wanted, string> = {
    value: 'a value',
    'value or ]': 'a value or ]',
    key: 'a key in double quotes',
    'key or }': 'a key in double quotes, or }',
    ':': 'a colon',
    ', or end': open.length === 0 ? 'the end' : `a comma or ${end}`,
  };
  return words[wanted];
}

function wrongAt(text: string, at: number, token: string, wanted: string): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (token === '' && sign === '"') return 'a text that is not closed, or that contains a line break or an invalid \\';
  const shown = /^[!-~]$/.test(sign)
    ? `“${sign}”`
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const hint = sign === BYTE_ORDER_MARK ? '; save without a byte order mark' : '';
  return `${shown}, where ${wanted} should be${hint}`;
}

/** Faults come in the order of the text, so that it is gone through once. */
function locate(text: string, faults: Scan['faults']): JsonFault[] {
  const place = { line: 1, begins: 0, ends: text.indexOf('\n') };
  return faults.map(({ at, ...said }) => {
    while (place.ends !== -1 && place.ends < at) {
      place.line++;
      place.begins = place.ends + 1;
      place.ends = text.indexOf('\n', place.begins);
    }
    return { line: place.line, column: at - place.begins + 1, ...said };
  });
}
