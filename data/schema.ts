/**
 * The single description of every shape in the data set. What people write by hand is described
 * first, then the catalogue's rows, then what the compiler makes of both and the extension reads.
 * Types are inferred; nothing here is described a second time elsewhere. The texts of errors here continue a sentence that
 * begins with the value: “2022-1-28” is no day such as 2022-01-28 (the other texts are in data/files/shape-words.ts).
 */

import { ARTICLE_KINDS } from './vocabulary/article-kinds.ts';
import { AWARDS } from './vocabulary/awards.ts';
import { GENRES } from './vocabulary/genres.ts';
import { MATURITY_RATINGS } from './vocabulary/maturity.ts';
import { OCCUPATIONS } from './vocabulary/occupations.ts';
import { z } from './zod.ts';

/** Netflix's number of a title: the digits of `/title/ID`. Not gated by length: six and seven digits occur. */
export const NetflixId = z.int().check(z.minimum(1), z.maximum(9_999_999_999));
export type NetflixId = z.infer<typeof NetflixId>;

/** Name of a file and of what it holds: lower-case ASCII words joined by hyphens. */
export const Slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not of lower-case words joined by hyphens'));
export type Slug = z.infer<typeof Slug>;

/** A calendar day, `2022-01-28`. */
export const Day = z.iso.date('is no day such as 2022-01-28');
export type Day = z.infer<typeof Day>;

/** `data/edition.json`: the day of the newest change. */
export const Edition = z.strictObject({ date: Day });
export type Edition = z.infer<typeof Edition>;

/** When an article was published: the day, or the month where no more was seen (`2024-04`). */
export const Published = z.union([Day, z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))], {
  error: 'is no day such as 2024-04-05, and no month such as 2024-04',
});
export type Published = z.infer<typeof Published>;

/** A year that a film or series can have: film begins in 1888. */
export const Year = z.int().check(z.minimum(1888), z.maximum(2100));
export type Year = z.infer<typeof Year>;

/** ISO 3166-1 alpha-2. The interface names it with `Intl.DisplayNames`. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/, 'is not two capital letters (ISO 3166-1)'));
export type Country = z.infer<typeof Country>;

/** BCP 47, as far as articles need it: `en`, `ko`, `pt-BR`. */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'is no language tag such as en or pt-BR'));
export type Language = z.infer<typeof Language>;

/**
 * Key of a person: `p` and a number where the sources say it is one person, `n-` and the name where
 * only the name says so, with `-` and a title's id behind it where even that would be a guess.
 */
export const PersonKey = z.string().check(z.regex(/^(p\d+|n-[^\s/]+)$/, 'is no key such as p123 or n-some-name'));
export type PersonKey = z.infer<typeof PersonKey>;

export const Address = z.url({ protocol: /^https$/, error: 'is no https address' });
export type Address = z.infer<typeof Address>;

const Text = z.string().check(z.trim(), z.minLength(1));

export const TitleType = z.enum(['series', 'film']);
export type TitleType = z.infer<typeof TitleType>;

export const Genre = z.enum(GENRES);
export type Genre = z.infer<typeof Genre>;

export const Maturity = z.enum(MATURITY_RATINGS);
export type Maturity = z.infer<typeof Maturity>;

export const ArticleKind = z.enum(ARTICLE_KINDS);
export type ArticleKind = z.infer<typeof ArticleKind>;

/** What somebody is known as, in one word that fits every gender. */
export const Occupation = z.enum(OCCUPATIONS);
export type Occupation = z.infer<typeof Occupation>;

/** An item of Wikidata's. Titles and people of ours are tied to it for the next refresh; nobody is shown it. */
export const WikidataItem = z.string().check(z.regex(/^Q[1-9]\d*$/, 'is no item such as Q42'));
export type WikidataItem = z.infer<typeof WikidataItem>;

/**
 * How much a text gives away: `none`; `mild`, a turn one would rather meet oneself; `full`, a fate
 * or an ending. All but `none` is covered until the viewer asks.
 */
export const SpoilerLevel = z.enum(['none', 'mild', 'full']);
export type SpoilerLevel = z.infer<typeof SpoilerLevel>;

/** The levels at which a text is covered. */
export const Covered = z.enum(['mild', 'full']);
export type Covered = z.infer<typeof Covered>;

/**
 * How well an id is known. A: listed by Netflix or by two sources that agree. B: one community
 * source. C: inferred, shown only where the page itself bears the title's name.
 */
export const IdConfidence = z.enum(['A', 'B', 'C']);
export type IdConfidence = z.infer<typeof IdConfidence>;

// ---------------------------------------------------------------- written by hand

/** The page that backs a statement. */
export const Source = z.strictObject({ publisher: Text, url: Address });
export type Source = z.infer<typeof Source>;

/** A citation: headline verbatim, never the article's text. */
export const Article = z.strictObject({
  headline: Text,
  publisher: Text,
  date: Published,
  url: Address,
  language: Language,
  kind: ArticleKind,
  spoiler: SpoilerLevel,
});
export type Article = z.infer<typeof Article>;

/** `data/news/<year>.jsonl`, one a line: an article and the titles that it is about, written or not. */
export const Citation = z.extend(Article, {
  titles: z.array(NetflixId).check(
    z.minLength(1),
    z.refine((titles) => new Set(titles).size === titles.length, 'a title is named twice'),
  ),
});
export type Citation = z.infer<typeof Citation>;

/**
 * `data/vocabulary/publishers.jsonl`, one a line: whose the pages of a host are, and of those below it that have no line of
 * their own.
 */
export const Publisher = z.strictObject({
  /** Without what says for which device it is: `www.`, `m.`, `amp.` */
  host: z
    .string()
    .check(
      z.regex(/^(?!(www\d*|m|mobile|amp)\.[^.]+\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is no host such as paper.example'),
    ),
  /** As the publishers write themselves; several where more than one publishes there. */
  names: z.readonly(z.array(Text).check(z.minLength(1))),
});
export type Publisher = z.infer<typeof Publisher>;

/** One thing worth knowing about how a title was made, with the page that backs it. */
export const Making = z.strictObject({ text: Text, spoiler: SpoilerLevel, source: Source });
export type Making = z.infer<typeof Making>;

/** A sentence on somebody's part in a title, with the page that backs it. */
export const Role = z.strictObject({ text: Text, spoiler: SpoilerLevel, source: Source });
export type Role = z.infer<typeof Role>;

/**
 * What a writer says of somebody's part. A character whose name alone gives something away is covered like any other
 * spoiler.
 */
const Part = {
  character: z.optional(Text),
  characterSpoiler: z.optional(Covered),
  role: z.optional(Role),
};

/** A person in a full title's cast. */
export const WrittenCredit = z.strictObject({ person: Slug, ...Part });
export type WrittenCredit = z.infer<typeof WrittenCredit>;

/** Who is meant where not everybody has a file: by the file, by the catalogue's key, or by name. */
const Who = { person: z.optional(Slug), key: z.optional(PersonKey), name: z.optional(Text) };
const namesOne = ({ person, key, name }: { person?: unknown; key?: unknown; name?: unknown }): boolean =>
  [person, key, name].filter((one) => one !== undefined).length === 1;
const NAMES_ONE = 'say who by one of person (a file), key (of the catalogue) and name';

/** A person in a brief title's own cast. */
export const BriefCredit = z.strictObject({ ...Who, ...Part }).check(z.refine(namesOne, NAMES_ONE));
export type BriefCredit = z.infer<typeof BriefCredit>;

/** Corrects one credit of the catalogue: strikes it, names another character, or covers the character. */
export const CastCorrection = z.strictObject({ ...Who, ...Part, struck: z.optional(z.literal(true)) }).check(
  z.refine(namesOne, NAMES_ONE),
  z.refine(
    ({ struck, character, characterSpoiler, role }) =>
      (struck ?? false) !== [character, characterSpoiler, role].some((part) => part !== undefined),
    'either strike the credit, or say what is to be told instead',
  ),
);
export type CastCorrection = z.infer<typeof CastCorrection>;

/** The fields of every written title. They override what the catalogue knows. */
const Telling = {
  netflixId: NetflixId,
  /** The day somebody checked on public pages that the id is this title's. */
  idVerified: z.optional(Day),
  name: Text,
  originalName: z.optional(Text),
  otherNames: z._default(z.array(Text), []),
  type: TitleType,
  year: Year,
  /** Only where it was counted by hand. */
  seasons: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  /** Minutes, films only. */
  runtime: z.optional(z.int().check(z.minimum(1), z.maximum(600))),
  countries: z.optional(z.array(Country)),
  genres: z.optional(z.array(Genre)),
  maturity: z.optional(Maturity),
  synopsis: Text,
  synopsisSources: z.array(Address).check(z.minLength(1)),
};

/** Everything that notes are meant to hold: a cast of people with files, and how it was made. */
export const FullTitle = z.strictObject({
  ...Telling,
  depth: z.literal('full'),
  cast: z.array(WrittenCredit).check(z.minLength(1)),
  behindTheScenes: z.array(Making),
});
export type FullTitle = z.infer<typeof FullTitle>;

/** A synopsis, and the catalogue's cast unless there is a reason. Adding lines makes it a full title. */
export const BriefTitle = z
  .strictObject({
    ...Telling,
    depth: z.literal('brief'),
    /** In place of the catalogue's; an empty one where nobody is to be shown, as in many documentaries. */
    cast: z.optional(z.array(BriefCredit)),
    castCorrections: z.optional(z.array(CastCorrection).check(z.minLength(1))),
    behindTheScenes: z._default(z.array(Making), []),
  })
  .check(
    z.refine(({ cast, castCorrections }) => cast === undefined || castCorrections === undefined, {
      path: ['castCorrections'],
      message: 'there is nothing to correct where the title has a cast of its own',
    }),
  );
export type BriefTitle = z.infer<typeof BriefTitle>;

/** `data/titles/<slug>.json`: a title's notes. */
export const WrittenTitle = z.discriminatedUnion('depth', [FullTitle, BriefTitle]);
export type WrittenTitle = z.infer<typeof WrittenTitle>;

/** Something a person is known for: backed by a credit in the catalogue (`netflixId`) or by a page (`source`). */
export const KnownFor = z
  .strictObject({
    title: Text,
    year: z.optional(Year),
    /** What it is, where a title of the other kind has its name and year. */
    type: z.optional(TitleType),
    netflixId: z.optional(NetflixId),
    source: z.optional(Address),
  })
  .check(
    z.refine((work) => work.netflixId !== undefined || work.source !== undefined, {
      message: 'name the netflixId of a credit in the catalogue or the address of a page that backs it',
    }),
  );
export type KnownFor = z.infer<typeof KnownFor>;

/** `data/people/<slug>.json`: a person, shared by every title they are in. */
export const WrittenPerson = z.strictObject({
  name: Text,
  otherNames: z._default(z.array(Text), []),
  /** The catalogue's key of the same person, where it has one. */
  catalogueKey: z.optional(z.string()),
  /** One to three sentences: where from, how they came to acting, where one knows them from. */
  background: Text,
  sources: z.array(Address).check(z.minLength(1)),
  knownFor: z._default(z.array(KnownFor), []),
});
export type WrittenPerson = z.infer<typeof WrittenPerson>;

// ---------------------------------------------------------------- the catalogue, a line each

/** A credit names its person by key, never by spelling; the character may be a number in a game or the like. */
export const CatalogueCredit = z.strictObject({
  person: PersonKey,
  character: z.optional(Text),
});
export type CatalogueCredit = z.infer<typeof CatalogueCredit>;

/** A prize, or being up for it: of which year's ceremony, whether it was won, and for which title, where it was for one. */
export const Award = z.strictObject({
  award: z.enum(AWARDS),
  year: Year,
  won: z.boolean(),
  title: z.optional(Text),
});
export type Award = z.infer<typeof Award>;

/** Names by the source that gave them. */
const NamesBySource = z.record(Text, z.array(Text).check(z.minLength(1)));

/**
 * Which source gave each group of a title's facts: an id of data/vocabulary/sources.ts. A group that is not listed here may
 * come from any of the title's `sources`. A source that is listed here and not there says nothing about the id.
 */
export const TitleOrigins = z.strictObject({
  names: z.optional(NamesBySource),
  wikidata: z.optional(Text),
  countries: z.optional(Text),
  genres: z.optional(Text),
  directors: z.optional(Text),
  cast: z.optional(Text),
  characters: z.optional(Text),
});
export type TitleOrigins = z.infer<typeof TitleOrigins>;

/** `data/catalogue/titles/<letter>.jsonl`, one title a line. */
export const CatalogueTitle = z.strictObject({
  netflixId: NetflixId,
  name: Text,
  otherNames: z.optional(z.array(Text)),
  wikidata: z.optional(WikidataItem),
  type: TitleType,
  year: z.optional(Year),
  /** First day on Netflix. */
  premiere: z.optional(Day),
  countries: z.optional(z.array(Country)),
  genres: z.optional(z.array(Genre)),
  maturity: z.optional(Maturity),
  /** Minutes. */
  runtime: z.optional(z.int().check(z.minimum(1), z.maximum(600))),
  directors: z.optional(z.array(PersonKey)),
  cast: z.optional(z.array(CatalogueCredit)),
  confidence: IdConfidence,
  sources: z.array(Text).check(z.minLength(1)),
  from: z.optional(TitleOrigins),
  /** Hours viewed by Netflix's engagement reports, January 2023 to June 2025. */
  hoursViewed: z.optional(z.int().check(z.minimum(0))),
});
export type CatalogueTitle = z.infer<typeof CatalogueTitle>;

/** Which source gave a group of a person's facts; an award's name says its source, see data/vocabulary/awards.ts. */
export const PersonOrigins = z.strictObject({
  names: z.optional(NamesBySource),
  nativeName: z.optional(Text),
  born: z.optional(Text),
  bornIn: z.optional(Text),
  occupation: z.optional(Text),
  wikidata: z.optional(Text),
});
export type PersonOrigins = z.infer<typeof PersonOrigins>;

/**
 * `data/catalogue/people/<letter>.jsonl`, one person a line. Their credits are the titles'. Of a birth the year and the
 * country are kept, and no more: no day, no town, no nationality.
 */
export const CataloguePerson = z.strictObject({
  key: PersonKey,
  name: Text,
  otherNames: z.optional(z.array(Text)),
  /** The name as they write it themselves, where that is in other letters. */
  nativeName: z.optional(Text),
  /** Year of birth. */
  born: z.optional(Year),
  /** Country of birth, as its borders are now. */
  bornIn: z.optional(Country),
  occupation: z.optional(Occupation),
  awards: z.optional(z.array(Award)),
  wikidata: z.optional(WikidataItem),
  from: z.optional(PersonOrigins),
});
export type CataloguePerson = z.infer<typeof CataloguePerson>;

// ---------------------------------------------------------------- compiled, what the extension reads

/** A title as another title's notes name it. `sure` is false where the id is inferred (confidence C): link by name then. */
export const TitleRef = z.strictObject({
  netflixId: NetflixId,
  name: Text,
  type: TitleType,
  year: z.optional(Year),
  sure: z.boolean(),
});
export type TitleRef = z.infer<typeof TitleRef>;

/** A film or series that the data set does not hold. */
export const Work = z.strictObject({ name: Text, year: z.optional(Year) });
export type Work = z.infer<typeof Work>;

/** A film or series that somebody is known from: a title of the data set where it has it. */
export const KnownWork = z.union([TitleRef, Work]);
export type KnownWork = z.infer<typeof KnownWork>;

/** Facts of a person beside names and credits. The interface words them, in any language. */
const Facts = {
  born: z.optional(Year),
  bornIn: z.optional(Country),
  occupation: z.optional(Occupation),
  /** The most telling ones, see `tellingAwards`. */
  awards: z.optional(z.array(Award)),
};
export const PersonFacts = z.strictObject(Facts);
export type PersonFacts = z.infer<typeof PersonFacts>;

/** One of the cast as the panel shows it. */
export const CastMember = z.strictObject({
  person: z.string(),
  name: Text,
  ...Part,
  background: z.optional(Text),
  /** Where nobody has written a background. */
  facts: z.optional(PersonFacts),
  /** Other works that viewers know them from, the best known first. */
  works: z.array(KnownWork).check(z.maxLength(3)),
});
export type CastMember = z.infer<typeof CastMember>;

/** A work in which several of a title's cast are, beside that title. */
export const Together = z.strictObject({ work: KnownWork, people: z.array(z.string()).check(z.minLength(2)) });
export type Together = z.infer<typeof Together>;

/** All that is known of a title. */
export const Notes = z.strictObject({
  netflixId: NetflixId,
  level: z.enum(['full', 'brief', 'facts']),
  confidence: IdConfidence,
  name: Text,
  originalName: z.optional(Text),
  otherNames: z.array(Text),
  type: TitleType,
  year: z.optional(Year),
  seasons: z.optional(z.int()),
  runtime: z.optional(z.int()),
  countries: z.array(Country),
  genres: z.array(Genre),
  maturity: z.optional(Maturity),
  synopsis: z.optional(Text),
  directors: z.array(z.strictObject({ person: z.string(), name: Text })),
  cast: z.array(CastMember),
  /** Set where the data set has no cast and this one was read from Netflix's page, looked up by name. Never compiled. */
  castFrom: z.optional(z.literal('netflix')),
  /** Where two or more of the cast have met before or since, the most viewed first. */
  together: z.array(Together),
  behindTheScenes: z.array(Making),
  news: z.array(Article),
});
export type Notes = z.infer<typeof Notes>;

/** A person with every title the data set knows them from. */
export const Person = z.strictObject({
  key: z.string(),
  name: Text,
  otherNames: z.array(Text),
  nativeName: z.optional(Text),
  ...Facts,
  background: z.optional(Text),
  /** Known works that are not among `credits`. */
  knownFor: z.array(KnownWork),
  credits: z.array(
    z.strictObject({
      title: TitleRef,
      role: z.enum(['actor', 'director']),
      character: Part.character,
      characterSpoiler: Part.characterSpoiler,
    }),
  ),
});
export type Person = z.infer<typeof Person>;

/** What the compiled data set says of itself; also how many shards there are, so that reader and writer agree. */
export const Meta = z.strictObject({
  format: z.literal(1),
  /** The day of the newest change to the data. */
  date: Day,
  titles: z.int(),
  fullNotes: z.int(),
  briefNotes: z.int(),
  people: z.int(),
  articles: z.int(),
  /** Languages of the articles, the most frequent first. */
  articleLanguages: z.array(Language),
  titleShards: z.int().check(z.minimum(1)),
  personShards: z.int().check(z.minimum(1)),
});
export type Meta = z.infer<typeof Meta>;
