/**
 * Turns data into text in the viewer's language. The background does this, so that the content script carries neither the
 * code for it nor the data behind the text. Pure, and without components.
 */
import type { Lookup } from '../../data/lookup/lookup.ts';
import type { ShownPerson } from '../../data/lookup/shown-person.ts';
import type { Article, CastMember, KnownWork, Notes, PersonFacts } from '../../data/schema.ts';
import { commaOf } from '../comma.ts';
import { countryName, formatDay, languageName } from '../intl.ts';
import type { Locale, Message, MessageKey } from '../locale.ts';

/** A work, and who else of a cast is in it. */
export type SharedWork = { work: KnownWork; others: readonly string[] };

export type MemberInWords = Omit<CastMember, 'facts'> & {
  /** Facts that nobody has written a sentence about (occupation, birth, awards), part by part. */
  facts?: readonly string[] | undefined;
  /** Works beside the title in which others of its cast are too, the most viewed first. */
  met?: readonly SharedWork[] | undefined;
};

/** With its day and, where one may not expect it, its language. */
export type ArticleInWords = Article & { day: string; foreign?: string | undefined };

type Said = 'countries' | 'genres' | 'maturity' | 'runtime' | 'seasons' | 'directors' | 'together' | 'otherNames';

export type NotesInWords = Omit<Notes, Said | 'cast' | 'news'> & {
  /** The line below the name. */
  facts: readonly string[];
  directed?: string | undefined;
  cast: readonly MemberInWords[];
  news: readonly ArticleInWords[];
};

export type PersonInWords = Omit<ShownPerson, keyof PersonFacts | 'nativeName'> & Pick<MemberInWords, 'facts'>;

/** As `Lookup`, with the date of the data in words. */
export type LookupInWords =
  | (Omit<Extract<Lookup, { state: 'known' }>, 'notes'> & { notes: NotesInWords })
  | Exclude<Lookup, { state: 'known' }>;

/** Warms up `Intl`, whose first use in a process takes some 13 ms. */
export function getReady({ language }: Locale): void {
  formatDay('2000-01-01', language);
  countryName('US', language);
}

/** @returns what was found, in the words of a language */
export function lookupInWords(found: Lookup, locale: Locale): LookupInWords {
  const date = formatDay(found.date, locale.language);
  return found.state === 'known' ? { ...found, date, notes: notesInWords(found.notes, locale) } : { ...found, date };
}

/** @returns a title's notes in the words of a language */
export function notesInWords(notes: Notes, locale: Locale): NotesInWords {
  const { countries, genres, maturity, runtime, seasons, directors, together, otherNames, ...rest } = notes;
  const { message, language } = locale;
  const names = new Map(notes.cast.map(({ person, name }) => [person, name]));
  return {
    ...rest,
    facts: titleFacts(notes, locale),
    ...(directors.length > 0 && {
      directed: message('directed_by', directors.map(({ name }) => name).join(commaOf(language))),
    }),
    cast: notes.cast.map((member) => memberInWords(member, locale, sharedWorksOf(member.person, together, names))),
    news: notes.news.map((article) => ({
      ...article,
      day: formatDay(article.date, language),
      ...(!article.language.startsWith('en') && { foreign: languageName(article.language, language) }),
    })),
  };
}

/**
 * @param member one of a cast
 * @param locale of the interface
 * @param met works in which others of the cast are too
 * @returns the member with facts in words
 */
export function memberInWords(
  { facts = {}, ...member }: CastMember,
  locale: Locale,
  met: readonly SharedWork[] = [],
): MemberInWords {
  return { ...member, ...inParts(facts, locale), ...(met.length > 0 && { met }) };
}

/** @returns somebody as they are shown, in the words of a language */
export function personInWords(
  { born, bornIn, occupation, awards, nativeName, ...person }: ShownPerson,
  locale: Locale,
): PersonInWords {
  const isRead = readIn(locale.language);
  const otherNames = [nativeName ?? [], person.otherNames.filter(isRead)].flat();
  return { ...person, otherNames, ...inParts({ born, bornIn, occupation, awards }, locale) };
}

/**
 * The letters in which names are read, for scripts that are several. In Japanese they are kana: what has Han letters and is
 * not somebody's own name is how Chinese writes it.
 */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang'],
};

/** Names in other letters are there to be searched by: to whoever does not read them they tell nothing of anybody. */
function readIn(language: string): (name: string) => boolean {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  // Zyyy: what is of no script by itself, such as the mark that lengthens a vowel in kana.
  const read = ['Latn', 'Zyyy', ...(LETTERS[script] ?? [script])].map((one) => `\\p{sc=${one}}`);
  const foreign = new RegExp(`(?![${read.join('')}])\\p{L}`, 'u');
  return (name) => !foreign.test(name);
}

/** The first ones say most; the line is one to glance at. */
const MOST_GENRES = 3;

function titleFacts(notes: Notes, { message, language }: Locale): string[] {
  const comma = commaOf(language);
  const genres = notes.genres
    .slice(0, MOST_GENRES)
    .map((genre) => message(`genre_${genre.replaceAll('-', '_')}` as MessageKey));
  return [
    notes.year,
    extent(notes, message) ?? message(notes.type === 'film' ? 'type_film' : 'type_series'),
    notes.countries.map((code) => countryName(code, language)).join(comma),
    notes.maturity,
    genres.join(comma),
  ]
    .filter(Boolean)
    .map(String);
}

function extent({ type, seasons, runtime }: Notes, message: Message): string | undefined {
  if (type === 'film') return runtime === undefined ? undefined : message('runtime', runtime);
  if (seasons === undefined) return undefined;
  return seasons === 1 ? message('season_one') : message('season_many', seasons);
}

function sharedWorksOf(person: string, together: Notes['together'], names: ReadonlyMap<string, string>): SharedWork[] {
  return together.flatMap(({ work, people }) =>
    people.includes(person)
      ? { work, others: people.flatMap((key) => (key === person ? [] : (names.get(key) ?? []))) }
      : [],
  );
}

function inParts({ occupation, awards = [], ...birthday }: PersonFacts, locale: Locale): Pick<MemberInWords, 'facts'> {
  const won = Map.groupBy(
    awards.filter((award) => award.won),
    ({ award }) => award,
  );
  const facts = [
    occupation && locale.message(`occupation_${occupation}`),
    birth(birthday, locale),
    ...[...won].map(([award, times]) => `${award} ${times.map(({ year }) => year).join(commaOf(locale.language))}`),
  ].filter((part) => part !== undefined);
  return facts.length > 0 ? { facts } : {};
}

/** Countries that English says with an article; no other language's message puts the country into the sentence. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)|(Republic|Islands)$/;

function birth({ born, bornIn }: PersonFacts, { message, language }: Locale): string | undefined {
  if (bornIn === undefined) return born === undefined ? undefined : message('born', born);
  const country = countryName(bornIn, language);
  const where = /^en/.test(language) && WITH_ARTICLE.test(country) ? `the ${country}` : country;
  return born === undefined ? message('born_in', where) : message('born_year_in', born, where);
}
