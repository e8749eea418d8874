/** What a person of the catalogue does, by their credits: tells them apart from a namesake of another profession. */
import type { CatalogueTitle } from '../../schema.ts';

export type Career = {
  /** Credits in casts, with the part where it is known. */
  readonly parts: ReadonlyArray<string | undefined>;
  readonly directs: boolean;
  /** Countries of their titles. */
  readonly countries: ReadonlySet<string>;
  /** Years of the titles that they play or direct in, not those that only show them. */
  readonly years: readonly number[];
  /** Ids of their titles. */
  readonly titles: ReadonlySet<number>;
};

type Growing = {
  parts: Array<string | undefined>;
  directs: boolean;
  countries: Set<string>;
  years: number[];
  titles: Set<number>;
};

/** @returns everybody's career, by key */
export function careersOf(titles: readonly CatalogueTitle[]): Map<string, Career> {
  const careers = new Map<string, Growing>();
  const of = (key: string): Growing => {
    const found = careers.get(key) ?? { parts: [], directs: false, countries: new Set(), years: [], titles: new Set() };
    careers.set(key, found);
    return found;
  };
  for (const title of titles) {
    for (const { person, character } of title.cast ?? []) {
      const career = of(person);
      career.parts.push(character);
      addTitle(career, title, !isSelf(character) && !title.genres?.includes('documentary'));
    }
    for (const person of title.directors ?? []) {
      const career = of(person);
      career.directs = true;
      addTitle(career, title, true);
    }
  }
  return careers;
}

function addTitle(career: Growing, { netflixId, countries, year }: CatalogueTitle, works: boolean): void {
  career.titles.add(netflixId);
  for (const country of countries ?? []) career.countries.add(country);
  if (works && year !== undefined) career.years.push(year);
}

/** @returns whether they play somebody, or nothing says that they do not */
export function plays({ parts }: Career): boolean {
  return parts.some((part) => !isSelf(part));
}

function isSelf(part: string | undefined): boolean {
  return part !== undefined && /^(self|host|narrator|presenter)\b/i.test(part);
}
