/** What the compiler takes, makes, and passes between its steps. */
import type {
  CataloguePerson,
  CatalogueTitle,
  Citation,
  Covered,
  Meta,
  Notes,
  Person,
  Publisher,
  Role,
  WrittenPerson,
  WrittenTitle,
} from '../schema.ts';

/** Everything the compiler reads, already checked against the schema. Written notes and people are keyed by slug. */
export type DataSet = {
  date: string;
  titles: ReadonlyMap<string, WrittenTitle>;
  people: ReadonlyMap<string, WrittenPerson>;
  news: readonly Citation[];
  /** Who publishes on which host; only the lint rules use it. */
  publishers: readonly Publisher[];
  catalogueTitles: readonly CatalogueTitle[];
  cataloguePeople: readonly CataloguePerson[];
};

/** A compiled file: its path below the data folder, and its text. */
export type CompiledFile = { path: string; contents: string };

/** Ids under which a title stands a second time, each with the one by which it is searched for. */
export type SecondIds = ReadonlyMap<number, number>;

/** The compiled values before they are cut into files; lint, statistics and search read these. */
export type Compiled = { meta: Meta; notes: Map<number, Notes>; people: Map<string, Person>; seconds: SecondIds };

/** What is known of one title: its catalogue row, its written notes, or both. */
export type TitleSources = {
  netflixId: number;
  facts: CatalogueTitle | undefined;
  written: WrittenTitle | undefined;
};

/** A person in a title, before people and titles are composed of credits. */
export type TitleCredit = {
  netflixId: number;
  person: string;
  role: 'actor' | 'director';
  character?: string | undefined;
  characterSpoiler?: Covered | undefined;
  /** A written sentence on this part. */
  telling?: Role | undefined;
};
