/** Measures look-ups: how long they take, and what they read. */
import type { CompiledFile } from '../../data/compile/compile.ts';
import { lookup, lookupPerson } from '../../data/lookup/lookup.ts';
import { readingOf } from './built.ts';
import { milliseconds, size, table } from './print.ts';
import { quantile } from './score.ts';

/** @returns a table of how long looking up titles and people takes and what it reads, over a sample of both */
export async function measureLookups(
  files: readonly CompiledFile[],
  titles: readonly { netflixId: number; name: string }[],
  people: readonly string[],
): Promise<string> {
  const { read, log } = readingOf(files);
  const title = await measure(titles, log, ({ netflixId, name }) =>
    lookup(netflixId, { names: [name], language: 'en' }, read),
  );
  const person = await measure(people, log, (key) => lookupPerson(key, read));
  const head = ['look-up', 'median', 'p95', 'files read, median', 'p95', 'bytes read, median', 'p95'];
  return table(head, [
    [`title (${titles.length})`, ...title],
    [`person (${people.length})`, ...person],
  ]);
}

async function measure<T>(
  keys: readonly T[],
  log: { bytes: number }[],
  look: (key: T) => Promise<unknown>,
): Promise<string[]> {
  const all: { time: number; files: number; bytes: number }[] = [];
  for (const key of keys) {
    log.length = 0;
    const begun = performance.now();
    await look(key);
    const time = performance.now() - begun;
    all.push({ time, files: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  const at = (share: number, of: 'time' | 'files' | 'bytes'): number =>
    quantile(
      all.map((each) => each[of]).sort((a, b) => a - b),
      share,
    );
  return [
    milliseconds(at(0.5, 'time')),
    milliseconds(at(0.95, 'time')),
    String(at(0.5, 'files')),
    String(at(0.95, 'files')),
    size(at(0.5, 'bytes')),
    size(at(0.95, 'bytes')),
  ];
}

/** @returns every so many of a list, so that about `count` are left */
export function every<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0);
}
