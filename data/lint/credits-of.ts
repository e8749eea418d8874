/** Where a written person meets the catalogue: the credits of the titles whose written cast they are in. */
import type { DataSet } from '../compile/compile.ts';
import { slugsIn } from '../compile/written.ts';
import { isSameName } from '../names/near-names.ts';
import type { WrittenPerson } from '../schema.ts';

/** Somebody in a title's catalogue row. */
export type Credited = { key: string; name: string };

/** A written person in a written title, and whom the catalogue has in that title. */
export type Meeting = {
  slug: string;
  person: WrittenPerson;
  netflixId: number;
  title: string;
  credits: readonly Credited[];
};

/**
 * @param data the checked data set
 * @returns every written person in every written title that the catalogue gives a cast
 */
export function meetings({ titles, people, catalogueTitles, cataloguePeople }: DataSet): Meeting[] {
  const names = new Map<string, string>(cataloguePeople.map(({ key, name }) => [key, name]));
  const rows = new Map(catalogueTitles.map((row) => [row.netflixId, row]));
  return [...titles.values()].flatMap((written) => {
    const { netflixId, name: title } = written;
    const credits = (rows.get(netflixId)?.cast ?? []).map(({ person }) => ({
      key: person,
      name: names.get(person) ?? '',
    }));
    return slugsIn(written).flatMap((slug) => {
      const person = people.get(slug);
      return person && credits.length > 0 ? [{ slug, person, netflixId, title, credits }] : [];
    });
  });
}

/** Whether the catalogue's spelling is among those that the person's file lists. */
export function bears({ name, otherNames }: WrittenPerson, spelling: string): boolean {
  return [name, ...otherNames].some((own) => isSameName(own, spelling));
}
