/** Cuts compiled values into the files that the extension reads. */
import { isKept, knownByName } from '../lookup/packed.ts';
import { packNotes } from '../lookup/packed-notes.ts';
import { packPerson } from '../lookup/packed-person.ts';
import { shardKey } from '../lookup/shard-key.ts';
import { longerNames } from './longer-names.ts';
import type { Compiled, CompiledFile } from './shapes.ts';

/**
 * Cuts compiled values into files. People about whom a title's notes and the search index already say everything get no
 * entry.
 * @returns `meta.json`, `titles/<shard>.json` and `people/<shard>.json`, in a fixed order
 */
export function toFiles({ meta, notes, people }: Compiled): CompiledFile[] {
  const byName = knownByName(people.values());
  const longer = longerNames(notes);
  const titles = [...notes].map(([id, title]) => [String(id), packNotes(title, byName, longer.get(id))] as const);
  const kept = [...people.values()].filter(isKept).map((person) => [person.key, packPerson(person)] as const);
  return [
    { path: 'meta.json', contents: JSON.stringify(meta) },
    ...shards('titles', titles, meta.titleShards),
    ...shards('people', kept, meta.personShards),
  ];
}

/**
 * Every shard that a key can fall into, the empty ones too: one that is not there is then a broken build, and no answer.
 */
function shards(folder: string, entries: readonly (readonly [string, unknown])[], count: number): CompiledFile[] {
  const grouped = Map.groupBy(entries, ([key]) => shardKey(key, count));
  const names = Array.from({ length: count }, (_, at) => at.toString(36)).sort();
  return names.map((shard) => ({
    path: `${folder}/${shard}.json`,
    contents: JSON.stringify(Object.fromEntries(grouped.get(shard) ?? [])),
  }));
}
