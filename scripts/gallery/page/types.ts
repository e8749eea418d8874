/** What the gallery's page is given, and what it can be asked to show. */
import type { MemberInWords, NotesInWords, PersonInWords } from '../../../components/notes/in-words.ts';
import type { ShownPerson } from '../../../data/lookup/shown-person.ts';
import type { CastMember, Notes } from '../../../data/schema.ts';
import type { SearchHit } from '../../../data/search/search.ts';

type SamplesOf<N, P, M> = {
  date: string;
  full: N;
  /** With something to cover in every part. */
  spoiling: N;
  brief: N;
  facts: N;
  factsWithoutWorks: N;
  person: P;
  /** Whom a page may name where the title is not known. */
  pageCast: readonly M[];
  hits: readonly SearchHit[];
};

/** Of the real data set. */
export type SampleData = SamplesOf<Notes, ShownPerson, CastMember>;

/** The same in the words of a language. */
export type Samples = SamplesOf<NotesInWords, PersonInWords, MemberInWords>;

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
