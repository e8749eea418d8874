/** Which titles stand in `often-named.json`. */
import type { Notes, TitleRef } from './schema.ts';

/**
 * A look-up reads this list beside its shard, so its length is fixed, whatever the size of the catalogue. With 2,000 it
 * has 75 kB and holds six of ten titles that casts name; docs/size.md says what it saves.
 */
const OFTEN_NAMED = 2000;

/**
 * @param notes every title
 * @returns the titles that stand most often beside the casts of others, the most frequent first
 */
export function oftenNamed(notes: Iterable<Notes>): TitleRef[] {
  const counts = new Map<number, { title: TitleRef; count: number }>();
  const count = (title: TitleRef): void => {
    const before = counts.get(title.netflixId);
    if (before) before.count++;
    else counts.set(title.netflixId, { title, count: 1 });
  };
  for (const { cast } of notes) for (const { alsoIn } of cast) alsoIn.forEach(count);
  return [...counts.values()]
    .filter((named) => named.count > 1)
    .sort((a, b) => b.count - a.count || a.title.netflixId - b.title.netflixId)
    .slice(0, OFTEN_NAMED)
    .map(({ title }) => title);
}
