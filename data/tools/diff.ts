/** What a change of the data set does to what is compiled of it. Pure. */
import { type Compiled, compile, type DataSet } from '../compile/compile.ts';
import { changedFields } from './diff-fields.ts';
import { everyFile } from './every-file.ts';

/** One title or person that is there before and after, and what of it is not the same. */
export type Change = { name: string; fields: readonly string[] };

export type Changes = { added: readonly string[]; removed: readonly string[]; changed: readonly Change[] };

/** Bytes of a kind of file. */
export type Size = { kind: string; before: number; after: number };

export type Diff = {
  titles: Changes;
  people: Changes;
  /** How many were only touched in passing: another title's name beside their cast, another person's background. */
  inPassing: { titles: number; people: number };
  sizes: readonly Size[];
};

/**
 * @param before the checked data set of a revision
 * @param after the checked data set as it stands
 * @returns what is added, removed and changed in the compiled output, and by how many bytes it grows
 */
export function diffData(before: DataSet, after: DataSet): Diff {
  const [old, now] = [compile(before), compile(after)];
  const titles = diffEntries(old.notes, now.notes, ({ name, netflixId }) => `${name} (${netflixId})`);
  const people = diffEntries(old.people, now.people, ({ name, key }) => `${name} (${key})`);
  return {
    titles: titles.own,
    people: people.own,
    inPassing: { titles: titles.inPassing, people: people.inPassing },
    sizes: sizesOf(filesOf(old, before), filesOf(now, after)),
  };
}

function diffEntries<K, T extends object>(
  before: ReadonlyMap<K, T>,
  after: ReadonlyMap<K, T>,
  nameOf: (entry: T) => string,
): { own: Changes; inPassing: number } {
  const all = [...after].flatMap(([key, now]) => {
    const old = before.get(key);
    return old ? [{ name: nameOf(now), ...changedFields(old, now) }] : [];
  });
  return {
    own: {
      added: [...after].filter(([key]) => !before.has(key)).map(([, entry]) => nameOf(entry)),
      removed: [...before].filter(([key]) => !after.has(key)).map(([, entry]) => nameOf(entry)),
      changed: all.filter(({ fields }) => fields.length > 0).map(({ name, fields }) => ({ name, fields })),
    },
    inPassing: all.filter(({ fields, inPassing }) => fields.length === 0 && inPassing).length,
  };
}

function filesOf(compiled: Compiled, data: DataSet): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const encoder = new TextEncoder();
  for (const { path, contents } of everyFile(compiled, data.catalogueTitles)) {
    const kind = path.replace(/\/.*/, '/');
    bytes.set(kind, (bytes.get(kind) ?? 0) + encoder.encode(contents).length);
  }
  return bytes;
}

function sizesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Size[] {
  const kinds = [...new Set([...before.keys(), ...after.keys()])];
  return kinds.map((kind) => ({ kind, before: before.get(kind) ?? 0, after: after.get(kind) ?? 0 }));
}
