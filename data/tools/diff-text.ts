/** A difference of two data sets, in lines to be read. */
import type { Changes, Diff, Size } from './diff.ts';

/**
 * @param diff what changed
 * @param most how many of each kind are named; the rest is counted
 * @returns lines
 */
export function diffText({ titles, people, inPassing, sizes }: Diff, most: number): string[] {
  return [
    ...changesText('Titles', titles, inPassing.titles, most),
    ...changesText('People', people, inPassing.people, most),
    'Bytes:',
    ...[...sizes, total(sizes)].map(sizeText),
  ];
}

function changesText(what: string, { added, removed, changed }: Changes, inPassing: number, most: number): string[] {
  const lines = [
    ...cut(added, most, 'added').map((name) => `  + ${name}`),
    ...cut(removed, most, 'removed').map((name) => `  − ${name}`),
    ...cut(
      changed.map(({ name, fields }) => `${name}: ${fields.join('; ')}`),
      most,
      'changed',
    ).map((line) => `  ~ ${line}`),
  ];
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  const passing = inPassing > 0 ? `, ${inPassing} touched in passing (what they say of others)` : '';
  return [`${what}: ${counts}${passing}`, ...lines, ''];
}

function cut(lines: readonly string[], most: number, word: string): string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `and ${rest} more ${word} (--all names them)`] : [...lines];
}

function total(sizes: readonly Size[]): Size {
  const sum = (of: (size: Size) => number): number => sizes.reduce((bytes, size) => bytes + of(size), 0);
  return { kind: 'in all', before: sum(({ before }) => before), after: sum(({ after }) => after) };
}

function sizeText({ kind, before, after }: Size): string {
  const grown = after - before;
  const sign = grown < 0 ? '−' : '+';
  const change = grown === 0 ? '' : `  ${sign}${Math.abs(grown).toLocaleString('en')}`;
  return `  ${kind.padEnd(18)} ${after.toLocaleString('en').padStart(11)}${change}`;
}
