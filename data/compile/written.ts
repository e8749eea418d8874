/** Written files: where they lie, and what is the same to ask of a full and of a brief title. Pure. */
import type { BriefCredit, CastCorrection, Role, WrittenTitle } from '../schema.ts';

/** @returns a written title's file, as messages and exceptions name it */
export function titleFile(slug: string): string {
  return `data/titles/${slug}.json`;
}

/** @returns a written person's file, as messages and exceptions name it */
export function personFile(slug: string): string {
  return `data/people/${slug}.json`;
}

/** @returns everybody whom a title's writer names, whether in a cast of its own or to correct the catalogue's */
export function peopleIn(title: WrittenTitle | undefined): ReadonlyArray<BriefCredit | CastCorrection> {
  if (title === undefined) return [];
  return [...(title.cast ?? []), ...(title.depth === 'brief' ? (title.castCorrections ?? []) : [])];
}

/** @returns those of them who have a file */
export function slugsIn(title: WrittenTitle): string[] {
  return peopleIn(title).flatMap(({ person }) => person ?? []);
}

/** @returns sentences on parts, each with what its writer calls the person */
export function rolesIn(title: WrittenTitle): Array<Role & { who: string }> {
  return peopleIn(title).flatMap((credit) => (credit.role ? [{ ...credit.role, who: nameOf(credit) }] : []));
}

/** @returns what a writer calls somebody: the file, the key or the name */
export function nameOf({ person, key, name }: Pick<BriefCredit, 'person' | 'key' | 'name'>): string {
  return person ?? key ?? name ?? '';
}
