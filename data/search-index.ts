/** Makes the search index from compiled notes and people. */
import type { CompiledFile, Compiled } from './compile.ts';
import { fold } from './fold.ts';
import type { CatalogueTitle } from './schema.ts';
import type { IndexEntry, SearchFile } from './search.ts';

type Ranked = { entry: IndexEntry; names: string[]; hours: number };

/**
 * @param compiled what the compiler made
 * @param titles the catalogue, whose hours viewed are the measure of what most viewers mean
 * @returns `search.json`
 */
export function compileSearch(compiled: Compiled, titles: readonly CatalogueTitle[]): CompiledFile {
  const hoursViewed = new Map(titles.map((title) => [title.netflixId, title.hoursViewed ?? 0]));
  const ranked = [...rankTitles(compiled, hoursViewed), ...rankPeople(compiled, hoursViewed)].sort(
    (a, b) => b.hours - a.hours || (a.entry.name < b.entry.name ? -1 : 1),
  );
  const lines: string[] = [];
  const owners: number[] = [];
  ranked.forEach(({ names }, owner) => {
    for (const name of new Set(names.map(fold))) {
      if (name === '') continue;
      lines.push(` ${name}\n`);
      owners.push(owner);
    }
  });
  const file: SearchFile = { entries: ranked.map(({ entry }) => entry), lines: lines.join(''), owners };
  return { path: 'search.json', contents: JSON.stringify(file) };
}

function rankTitles({ notes }: Compiled, hoursViewed: ReadonlyMap<number, number>): Ranked[] {
  return [...notes.values()].map((title) => ({
    entry: {
      kind: 'title',
      netflixId: title.netflixId,
      name: title.name,
      type: title.type,
      ...(title.year === undefined ? {} : { year: title.year }),
      ...(title.countries[0] === undefined ? {} : { country: title.countries[0] }),
      sure: title.confidence !== 'C',
    },
    names: [title.name, ...(title.originalName ? [title.originalName] : []), ...title.otherNames],
    hours: hoursViewed.get(title.netflixId) ?? 0,
  }));
}

/** A person ranks by a tenth of what their titles were viewed: of one name, the title is what most viewers mean. */
function rankPeople({ people }: Compiled, hoursViewed: ReadonlyMap<number, number>): Ranked[] {
  return [...people.values()].map((person) => {
    const titles = [...new Map(person.credits.map(({ title }) => [title.netflixId, title])).values()];
    const hours = titles.reduce((sum, title) => sum + (hoursViewed.get(title.netflixId) ?? 0), 0) / 10;
    return {
      entry: { kind: 'person', key: person.key, name: person.name, titles: titles.slice(0, 2).map(({ name }) => name) },
      names: [person.name, ...person.otherNames],
      hours,
    };
  });
}
