/** Opens `search.json`: normalized text of every name for the engine's own `indexOf`, and where each line belongs. */
import { once } from '../names/once.ts';
import { firstIssue } from '../zod.ts';
import { fromSteps, SearchFile } from './file.ts';
import type { Lines } from './lines.ts';
import { normalizeRoughly } from './normalize.ts';
import { collectWords, type Words } from './words.ts';

/** The index as it is searched. Entries are numbered: titles first, then people. */
export type SearchIndex = {
  file: SearchFile;
  latin: Lines;
  others: Lines;
  titleCount: number;
  /** By entry: doublings of the hours viewed. */
  weights: Float32Array;
  /** By person: packed key and titles, as the file has them. */
  credits: () => readonly string[];
  /** The words of the Latin names, and those in Latin letters of the others. */
  words: () => readonly [Words, Words];
  /** The Latin names without spaces, and where each begins; and those in other letters. */
  joined: () => Joined;
  joinedOthers: () => Joined;
};

type Joined = Pick<Lines, 'text' | 'starts'>;

/**
 * @param parsed the parsed `search.json`
 * @returns the index, ready for a first search; what only the forgiving search needs is made when it is first used
 * @throws where it is not of its shape
 */
export function openIndex(parsed: unknown): SearchIndex {
  const checked = SearchFile.safeParse(parsed);
  if (!checked.success) throw new Error(`data/search.json: ${firstIssue(checked.error)}`);
  const file = checked.data;
  const titleCount = file.titles.kinds.length;
  const latin = openLatin(file, titleCount);
  const others = openOthers(file, titleCount);
  return {
    file,
    latin,
    others,
    titleCount,
    weights: Float32Array.from([...spread(file.titles.weights), ...spread(file.people.weights)]),
    credits: once(() => file.people.credits.split('\n')),
    words: once(() => [collectWords(latin), collectWords(others)]),
    joined: once(() => join(latin)),
    joinedOthers: once(() => join(others)),
  };
}

function join(lines: Lines): Joined {
  const text = lines.text.replaceAll(' ', '');
  return { text, starts: startsOf(text.slice(1, -1), 1) };
}

function openLatin({ titles, people, normalized }: SearchFile, titleCount: number): Lines {
  const written = `${titles.names}\n${people.names}`;
  const writtenStarts = startsOf(written.replaceAll('\t', '\n'));
  const text = normalizeAll(written, writtenStarts, fromSteps(normalized.steps), normalized.lines.split('\n'));
  const owners = ownersOf(written, writtenStarts.length - 1);
  return {
    text: `\n${text}\n`,
    starts: startsOf(text, 1),
    owners,
    peopleFrom: owners.indexOf(titleCount),
    written,
    writtenStarts,
  };
}

function openOthers({ others }: SearchFile, titleCount: number): Lines {
  const owners = Uint32Array.from(fromSteps(others.steps));
  const people = owners.findIndex((owner) => owner >= titleCount);
  return {
    text: `\n${others.lines}\n`,
    starts: startsOf(others.lines, 1),
    owners,
    peopleFrom: people === -1 ? owners.length : people,
    written: others.names,
    writtenStarts: startsOf(others.names),
  };
}

/** Normalizes all names roughly, except those whose normalized form is in the file. */
function normalizeAll(
  written: string,
  starts: Uint32Array,
  places: readonly number[],
  normalized: readonly string[],
): string {
  const pieces: string[] = [];
  let from = 0;
  places.forEach((place, at) => {
    pieces.push(written.slice(from, starts[place]), normalized[at] ?? '');
    from = (starts[place + 1] ?? 0) - 1;
  });
  pieces.push(written.slice(from));
  return normalizeRoughly(pieces.join('')).replaceAll('\t', '\n');
}

function startsOf(lines: string, offset = 0): Uint32Array {
  const starts: number[] = [offset];
  for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) starts.push(at + 1 + offset);
  starts.push(lines.length + 1 + offset);
  return Uint32Array.from(starts);
}

/** A tab goes on with the same entry, a line break begins the next. */
function ownersOf(written: string, lines: number): Uint32Array {
  const owners = new Uint32Array(lines);
  let line = 0;
  written.split('\n').forEach((names, entry) => {
    for (let at = names.indexOf('\t'); at !== -1; at = names.indexOf('\t', at + 1)) owners[line++] = entry;
    owners[line++] = entry;
  });
  return owners;
}

/** Expands run-length encoding. The file counts in half doublings. */
function* spread(runs: readonly number[]): Generator<number> {
  for (let at = 0; at < runs.length; at += 2) {
    for (let count = runs[at + 1] ?? 0; count > 0; count--) yield (runs[at] ?? 0) / 2;
  }
}

/** @returns the line of a position */
export function lineOf({ starts }: Pick<Lines, 'starts'>, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
