/** Which titles stand in `often-named.json`. */
import type { Notes, Person, TitleRef } from './schema.ts';

/**
 * A look-up reads this list beside its shard, so its length is fixed, whatever the size of the catalogue. At 2,000 it
 * has 75 kB, holds six of ten titles that casts and people name, and saves 0.9 MB of 4.4 in the packed extension.
 */
const OFTEN_NAMED = 2000;

/**
 * @param notes every title
 * @param people everybody who has an entry of their own
 * @returns the titles that the two name most often, the most frequent first
 */
export function oftenNamed(notes: Iterable<Notes>, people: Iterable<Person>): TitleRef[] {
  const counts = new Map<number, { title: TitleRef; count: number }>();
  const count = (title: TitleRef): void => {
    const before = counts.get(title.netflixId);
    if (before) before.count++;
    else counts.set(title.netflixId, { title, count: 1 });
  };
  for (const { cast } of notes) for (const { alsoIn } of cast) alsoIn.forEach(count);
  for (const { credits } of people) for (const { title } of credits) count(title);
  return [...counts.values()]
    .filter((named) => named.count > 1)
    .sort((a, b) => b.count - a.count || a.title.netflixId - b.title.netflixId)
    .slice(0, OFTEN_NAMED)
    .map(({ title }) => title);
}
