import type { DataSet } from '../compile/compile.ts';
import { personFile } from '../compile/written.ts';
import type { WrittenPerson } from '../schema.ts';
import { bears, type Meeting, meetings } from './credits-of.ts';
import type { Finding, Rule } from './rule.ts';

export const oneIdentity: Rule = {
  name: 'one-identity',
  why: 'a person who matches two people of the catalogue, or nobody, or the same one as another file, is shown with titles that are not theirs',
  remedy:
    'npm run data -- find NAME shows the keys; set the right one as catalogueKey, and merge two files of one person',
  check: (data) => {
    const own = Map.groupBy(meetings(data), ({ slug }) => slug);
    const found = [...data.people].map(([slug, person]) => ({ slug, keys: keysOf(person, own.get(slug) ?? []) }));
    return [...unknownKeys(data), ...found.flatMap(several), ...shared(found)];
  },
};

type Found = { slug: string; keys: readonly string[] };

/** Whom of the catalogue a written person is: by the file's own word, else by their name in each of their titles. */
function keysOf(person: WrittenPerson, own: readonly Meeting[]): string[] {
  if (person.catalogueKey !== undefined) return [person.catalogueKey];
  const same = own.flatMap(({ credits }) => credits.filter(({ name }) => bears(person, name)));
  return [...new Set(same.map(({ key }) => key))];
}

function unknownKeys({ people, cataloguePeople }: DataSet): Finding[] {
  const keys = new Set<string>(cataloguePeople.map(({ key }) => key));
  return [...people]
    .filter(([, { catalogueKey }]) => catalogueKey !== undefined && !keys.has(catalogueKey))
    .map(([slug, { catalogueKey }]) => ({
      place: personFile(slug),
      text: `nobody in the catalogue has the key ${catalogueKey}`,
    }));
}

function several({ slug, keys }: Found): Finding[] {
  if (keys.length < 2) return [];
  return [{ place: personFile(slug), text: `is ${keys.join(' and ')} in the catalogue; set the catalogueKey` }];
}

function shared(found: readonly Found[]): Finding[] {
  const owners = new Map<string, string>();
  return found.flatMap(({ slug, keys }) =>
    keys.flatMap((key) => {
      const other = owners.get(key);
      owners.set(key, slug);
      return other === undefined
        ? []
        : [{ place: personFile(slug), text: `is ${key} in the catalogue, and so is ${other}` }];
    }),
  );
}
