/** What the gallery's page is given, and what it can be asked to show. */
import type { ShownPerson } from '../../../data/lookup/shown-person.ts';
import type { CastMember, Notes } from '../../../data/schema.ts';
import type { SearchHit } from '../../../data/search/search.ts';

/** Of the real data set. */
export type Samples = {
  date: string;
  full: Notes;
  /** With something to cover in every part. */
  spoiling: Notes;
  brief: Notes;
  facts: Notes;
  factsWithoutWorks: Notes;
  person: ShownPerson;
  /** Whom a page may name where the title is not known. */
  pageCast: readonly CastMember[];
  hits: readonly SearchHit[];
};

export const LANGUAGES = ['en', 'de', 'ar', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As the options offer them: normal, and the smallest and the largest. */
export const SIZES = { small: 0.9, normal: 1, larger: 1.3 } as const;
export type Size = keyof typeof SIZES;

export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

export type View = {
  language: Language;
  size: Size;
  /** One state alone; all of them where it is left out. */
  state?: string | undefined;
  /** One theme alone; both where it is left out. */
  theme?: Theme | undefined;
};

/** How tests and pictures drive the page. */
export type Gallery = { states: readonly string[]; show: (view: View) => Promise<void> };
