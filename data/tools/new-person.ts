/** Starts a person's file. Pure. */

import type { DataSet } from '../compile/compile.ts';
import { personFile } from '../compile/written.ts';
import { isSameName } from '../names/near-names.ts';
import type { CataloguePerson, CatalogueTitle } from '../schema.ts';
import { type Begun, begunAlready, begunPerson, slugsBegun } from './begun.ts';
import { type Started, slugify, slugOfWritten, slugsByKey } from './new-title.ts';

/** Titles that are filled in among those they are known for. */
const KNOWN_FOR = 3;

/**
 * @param data the checked data set
 * @param name the person's name, in any spelling that the catalogue has
 * @param key which of several people of that name, as the catalogue calls them
 * @param begun written files that could not be read whole
 * @returns the person's file, with the titles that the catalogue has them in
 * @throws where there is a file for the person already, or several bear the name and no key says which
 */
export function startPerson(data: DataSet, name: string, key?: string, begun: readonly Begun[] = []): Started {
  const known = personOf(data, name, key);
  const tied = known && slugsByKey(data).get(known.key);
  // Who was chosen by key may be a namesake of somebody written.
  const written = tied ?? (key === undefined ? slugOfWritten(data, name) : undefined);
  if (written !== undefined) throw new Error(`${name || known?.name} already has a file: ${personFile(written)}`);
  const shown = known?.name ?? name;
  const file = begunPerson(begun, { name: shown, key: known?.key, slug: slugify(shown) });
  if (file) throw begunAlready(file, shown);
  const taken = new Set([...data.people.keys(), ...slugsBegun(begun, 'person')]);
  const slug = [slugify(shown), `${slugify(shown)}-2`].find((wish) => !taken.has(wish));
  if (!slug || slug === '-2') throw new Error(`${name} cannot become a file name; write it in Latin letters.`);
  return {
    slug,
    contents: {
      name: shown,
      ...(known?.otherNames ? { otherNames: known.otherNames } : {}),
      ...(known ? { catalogueKey: known.key } : {}),
      background: '',
      sources: [],
      knownFor: known ? worksOf(known, data.catalogueTitles) : [],
    },
  };
}

function personOf(data: DataSet, name: string, key: string | undefined): CataloguePerson | undefined {
  if (key !== undefined) {
    const person = data.cataloguePeople.find((line) => line.key === key);
    if (!person) throw new Error(`Nobody in the catalogue has the key ${key}.`);
    return person;
  }
  const found = data.cataloguePeople.filter((line) =>
    [line.name, ...(line.otherNames ?? [])].some((own) => isSameName(own, name)),
  );
  if (found.length < 2) return found[0];
  const lines = found.map((line) => {
    const titles = worksOf(line, data.catalogueTitles).map(({ title }) => title);
    return `  --key ${line.key}  ${line.name}: ${titles.join(', ')}`;
  });
  throw new Error(`${found.length} people of the catalogue are called ${name}; say which:\n${lines.join('\n')}`);
}

function worksOf(
  { key }: CataloguePerson,
  titles: readonly CatalogueTitle[],
): Array<{ title: string; year?: number; netflixId: number }> {
  return titles
    .filter(({ cast, directors }) => cast?.some(({ person }) => person === key) || directors?.includes(key))
    .toSorted((a, b) => (b.hoursViewed ?? 0) - (a.hoursViewed ?? 0) || a.netflixId - b.netflixId)
    .slice(0, KNOWN_FOR)
    .map(({ name, year, netflixId }) => ({ title: name, ...(year ? { year } : {}), netflixId }));
}
