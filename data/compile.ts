/**
 * Compiles what is written and what the catalogue knows into the files that the extension reads.
 * Pure: values in, file contents out, the same bytes for the same input.
 */
import { fold } from './fold.ts';
import type {
  CastMember,
  CatalogueCredit,
  CataloguePerson,
  CatalogueTitle,
  Meta,
  Notes,
  Person,
  TitleRef,
  WrittenCredit,
  WrittenPerson,
  WrittenTitle,
} from './schema.ts';
import { shardCount, shardKey } from './shard-key.ts';

/** Everything the compiler reads, already checked against the schema. Written notes and people are keyed by slug. */
export type DataSet = {
  date: string;
  titles: ReadonlyMap<string, WrittenTitle>;
  people: ReadonlyMap<string, WrittenPerson>;
  catalogueTitles: readonly CatalogueTitle[];
  cataloguePeople: readonly CataloguePerson[];
};

/** A compiled file: its path below the data folder, and its text. */
export type CompiledFile = { path: string; contents: string };

/** The compiled values before they are cut into files; lint, statistics and search read these. */
export type Compiled = { meta: Meta; notes: Map<number, Notes>; people: Map<string, Person> };

/** Other titles named beside one of the cast; the rest opens with the person. */
const ALSO_IN = 3;

/**
 * @param data the checked data set
 * @throws where a written title names a person who has no file; the message names both
 */
export function compile(data: DataSet): Compiled {
  const facts = new Map(data.catalogueTitles.map((title) => [title.netflixId, title]));
  const written = new Map([...data.titles].map(([slug, title]) => [title.netflixId, { slug, title }]));
  const identity = identify(data, facts);
  const ids = [...new Set([...facts.keys(), ...written.keys()])].sort((a, b) => a - b);
  const credits = ids.flatMap((id) => creditsOf(id, facts.get(id), written.get(id)?.title, identity));
  const popularity = (id: number): number => facts.get(id)?.hoursViewed ?? 0;
  const refs = new Map(ids.map((id) => [id, reference(facts.get(id), written.get(id)?.title)]));
  const people = collectPeople(data, identity, credits, refs, popularity);
  const notes = new Map(
    ids.map((id) => [id, composeNotes(id, facts.get(id), written.get(id), credits, people)] as const),
  );
  return { meta: describe(data, notes, people), notes, people };
}

type Identity = {
  /** Compiled key of a written person. */
  keyOf: (slug: string) => string;
  written: ReadonlyMap<string, WrittenPerson>;
  names: ReadonlyMap<string, string>;
};

type TitleCredit = {
  netflixId: number;
  person: string;
  role: 'actor' | 'director';
  character?: string | undefined;
  written?: WrittenCredit;
};

/**
 * Ties written people to the catalogue's: by the key their file names, else where a title's written cast
 * and the same title's catalogue row hold one person of that name. Never by spelling alone.
 */
function identify(data: DataSet, facts: ReadonlyMap<number, CatalogueTitle>): Identity {
  const names = new Map(data.cataloguePeople.map((person) => [person.key as string, person.name]));
  const keys = new Map<string, string>();
  for (const [slug, person] of data.people) if (person.catalogueKey) keys.set(slug, person.catalogueKey);
  for (const [slug, title] of data.titles) {
    const row = facts.get(title.netflixId);
    for (const credit of title.cast) {
      const person = data.people.get(credit.person);
      if (!person)
        throw new Error(`data/titles/${slug}.json: there is no data/people/${credit.person}.json for its cast`);
      const key = keys.has(credit.person) ? undefined : keyByTitleAndName(row, person, names);
      if (key) keys.set(credit.person, key);
    }
  }
  const keyOf = (slug: string): string => keys.get(slug) ?? `w-${slug}`;
  return { keyOf, written: new Map([...data.people].map(([slug, person]) => [keyOf(slug), person])), names };
}

function keyByTitleAndName(
  row: CatalogueTitle | undefined,
  person: WrittenPerson,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const spellings = new Set([person.name, ...person.otherNames].map(nameKey));
  const found = (row?.cast ?? []).filter((credit) => spellings.has(nameKey(names.get(credit.person) ?? '')));
  return found.length === 1 ? found[0]?.person : undefined;
}

/** Korean and Chinese given names are written with and without a hyphen: `Yoon Chan-young`, `Yoon Chanyoung`. */
function nameKey(name: string): string {
  return fold(name).replaceAll(' ', '');
}

function creditsOf(
  netflixId: number,
  facts: CatalogueTitle | undefined,
  written: WrittenTitle | undefined,
  identity: Identity,
): TitleCredit[] {
  const directors = (facts?.directors ?? []).map((person) => ({ netflixId, person, role: 'director' as const }));
  const fromFacts = (credit: CatalogueCredit): TitleCredit => ({
    netflixId,
    person: credit.person,
    role: 'actor',
    character: credit.character,
  });
  const characters = new Map((facts?.cast ?? []).map((credit) => [credit.person as string, credit.character]));
  const fromWriting = (credit: WrittenCredit): TitleCredit => {
    const person = identity.keyOf(credit.person);
    return { netflixId, person, role: 'actor', character: credit.character ?? characters.get(person), written: credit };
  };
  return [...(written ? written.cast.map(fromWriting) : (facts?.cast ?? []).map(fromFacts)), ...directors];
}

function reference(facts: CatalogueTitle | undefined, written: WrittenTitle | undefined): TitleRef {
  const title = written ?? facts;
  if (!title) throw new Error('a title is either written or in the catalogue');
  const { netflixId, name, type, year } = title;
  return defined({ netflixId, name, type, year, sure: confidence(facts, written) !== 'C' });
}

function confidence(facts: CatalogueTitle | undefined, written: WrittenTitle | undefined): Notes['confidence'] {
  // A written title without a catalogue row and without a verified id is nobody's word but its writer's.
  return written?.idVerified ? 'A' : (facts?.confidence ?? 'C');
}

function collectPeople(
  data: DataSet,
  identity: Identity,
  credits: readonly TitleCredit[],
  refs: ReadonlyMap<number, TitleRef>,
  popularity: (id: number) => number,
): Map<string, Person> {
  const others = new Map(data.cataloguePeople.map((person) => [person.key as string, person.otherNames ?? []]));
  const people = new Map<string, Person>();
  const byPerson = Map.groupBy(credits, (credit) => credit.person);
  for (const [key, own] of [...byPerson].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const written = identity.written.get(key);
    const name = written?.name ?? identity.names.get(key);
    if (name === undefined) throw new Error(`data/catalogue: ${key} has credits but no line in people`);
    const listed = own
      .toSorted((a, b) => popularity(b.netflixId) - popularity(a.netflixId) || a.netflixId - b.netflixId)
      .flatMap(({ netflixId, role, character }) => {
        const title = refs.get(netflixId);
        return title ? [defined({ title, role, character })] : [];
      });
    const otherNames = distinctNames(name, [identity.names.get(key) ?? name, ...(others.get(key) ?? []), ...(written?.otherNames ?? [])]);
    people.set(
      key,
      defined({ key, name, otherNames, background: written?.background, knownFor: written?.knownFor ?? [], credits: listed }),
    );
  }
  return people;
}

function composeNotes(
  netflixId: number,
  facts: CatalogueTitle | undefined,
  full: { title: WrittenTitle } | undefined,
  allCredits: readonly TitleCredit[],
  people: ReadonlyMap<string, Person>,
): Notes {
  const written = full?.title;
  const ref = reference(facts, written);
  const own = creditIndex(allCredits).get(netflixId) ?? [];
  return defined({
    netflixId,
    level: written ? ('full' as const) : ('facts' as const),
    confidence: confidence(facts, written),
    name: ref.name,
    originalName: written?.originalName,
    otherNames: distinctNames(ref.name, [facts?.name ?? ref.name, ...(written?.otherNames ?? []), ...(facts?.otherNames ?? [])]),
    type: ref.type,
    year: ref.year,
    seasons: written?.seasons,
    runtime: ref.type === 'film' ? (written?.runtime ?? facts?.runtime) : undefined,
    countries: written?.countries ?? facts?.countries ?? [],
    genres: written?.genres ?? facts?.genres ?? [],
    maturity: written?.maturity ?? facts?.maturity,
    synopsis: written?.synopsis,
    directors: own
      .filter((credit) => credit.role === 'director')
      .map(({ person }) => ({ person, name: people.get(person)?.name ?? person })),
    cast: own.filter((credit) => credit.role === 'actor').map((credit) => composeMember(credit, people)),
    behindTheScenes: written?.behindTheScenes ?? [],
    news: (written?.news ?? []).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  });
}

const indexes = new WeakMap<readonly TitleCredit[], Map<number, TitleCredit[]>>();

/** Credits by title, made once for a list: composing ten thousand titles must not scan all credits each time. */
function creditIndex(credits: readonly TitleCredit[]): Map<number, TitleCredit[]> {
  const known = indexes.get(credits);
  if (known) return known;
  const made = Map.groupBy(credits, (credit) => credit.netflixId);
  indexes.set(credits, made);
  return made;
}

function composeMember(credit: TitleCredit, people: ReadonlyMap<string, Person>): CastMember {
  const person = people.get(credit.person);
  const seen = new Set([credit.netflixId]);
  const alsoIn = (person?.credits ?? []).flatMap(({ title }) => {
    if (seen.has(title.netflixId)) return [];
    seen.add(title.netflixId);
    return [title];
  });
  return defined({
    person: credit.person,
    name: person?.name ?? credit.person,
    character: credit.character,
    background: person?.background,
    role: credit.written?.role,
    alsoIn: alsoIn.slice(0, ALSO_IN),
  });
}

function describe(data: DataSet, notes: ReadonlyMap<number, Notes>, people: ReadonlyMap<string, Person>): Meta {
  return {
    format: 1,
    date: data.date,
    titles: notes.size,
    fullNotes: data.titles.size,
    people: people.size,
    articles: [...data.titles.values()].reduce((sum, title) => sum + title.news.length, 0),
    titleShards: shardCount(notes.size),
    personShards: shardCount(people.size),
  };
}

/**
 * Cuts compiled values into files.
 * @returns `meta.json`, `titles/<shard>.json` and `people/<shard>.json`, in a fixed order
 */
export function toFiles({ meta, notes, people }: Compiled): CompiledFile[] {
  return [
    { path: 'meta.json', contents: JSON.stringify(meta) },
    ...shards('titles', notes, meta.titleShards),
    ...shards('people', people, meta.personShards),
  ];
}

function shards(folder: string, entries: ReadonlyMap<number | string, unknown>, count: number): CompiledFile[] {
  const grouped = Map.groupBy(entries, ([key]) => shardKey(key, count));
  return [...grouped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([shard, members]) => ({
      path: `${folder}/${shard}.json`,
      contents: JSON.stringify(Object.fromEntries(members)),
    }));
}

function distinctNames(main: string, names: readonly string[]): string[] {
  const seen = new Set([fold(main)]);
  return names.filter((name) => {
    const key = fold(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is `undefined`, so that absence is absence in the types and in the JSON. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
