/**
 * From what is known to what is shown of it, in the viewer's language. The background does that: a page of Netflix gets words,
 * and carries neither the rules for them nor what they are made of. But for days, countries and languages: what a browser
 * knows of these it has to load first, which a page has most often done, and a background that was stopped never has. Pure, and
 * without a component.
 */
import type { Lookup } from '../../data/lookup/lookup.ts';
import type { ShownPerson } from '../../data/lookup/shown-person.ts';
import type { CastMember, KnownWork, Notes, PersonFacts } from '../../data/schema.ts';
import { commaOf } from '../comma.ts';
import type { Locale, Message, MessageKey } from '../locale.ts';

/** A work, and who else of a cast is in it. */
export type Met = { work: KnownWork; others: readonly string[] };

/** What is known of somebody without anybody having written it, part by part. */
export type FactsInWords = Pick<PersonFacts, 'born' | 'bornIn'> & {
  occupation?: string | undefined;
  awards: readonly string[];
};

export type MemberInWords = Omit<CastMember, 'facts'> & {
  facts?: FactsInWords | undefined;
  /** Works beside the title in which others of its cast are too, the most viewed first. */
  met?: readonly Met[] | undefined;
};

type Said = 'genres' | 'maturity' | 'runtime' | 'seasons' | 'directors' | 'together' | 'otherNames';

export type NotesInWords = Omit<Notes, Said | 'confidence' | 'cast'> & {
  /** The line below the name: before its countries, and behind them. */
  facts: readonly [string[], string[]];
  directed?: string | undefined;
  cast: readonly MemberInWords[];
};

export type PersonInWords = Omit<ShownPerson, keyof PersonFacts> & Pick<MemberInWords, 'facts'>;

export type LookupInWords =
  | (Omit<Extract<Lookup, { state: 'known' }>, 'notes'> & { notes: NotesInWords })
  | Exclude<Lookup, { state: 'known' }>;

/** @returns what was found, in the words of a language */
export function lookupInWords(found: Lookup, locale: Locale): LookupInWords {
  return found.state === 'known' ? { ...found, notes: notesInWords(found.notes, locale) } : found;
}

/** @returns a title's notes in the words of a language */
export function notesInWords(notes: Notes, locale: Locale): NotesInWords {
  const { genres, maturity, runtime, seasons, directors, together, otherNames, confidence, ...rest } = notes;
  const { message, language } = locale;
  return {
    ...rest,
    facts: titleFacts(notes, locale),
    ...(directors.length > 0 && {
      directed: message('directed_by', directors.map(({ name }) => name).join(commaOf(language))),
    }),
    cast: notes.cast.map((member) => memberInWords(member, locale, metBy(notes, member.person))),
  };
}

/**
 * @param member one of a cast
 * @param locale of the interface
 * @param met where they have met others of it
 */
export function memberInWords(
  { facts = {}, ...member }: CastMember,
  locale: Locale,
  met: readonly Met[] = [],
): MemberInWords {
  return { ...member, ...inParts(facts, locale), ...(met.length > 0 && { met }) };
}

/** @returns somebody as they are shown, in the words of a language */
export function personInWords(
  { born, bornIn, occupation, awards, ...person }: ShownPerson,
  locale: Locale,
): PersonInWords {
  return { ...person, ...inParts({ born, bornIn, occupation, awards }, locale) };
}

/** The first ones say most; the line is one to glance at. */
const MOST_GENRES = 3;

function titleFacts(notes: Notes, { message, language }: Locale): [string[], string[]] {
  const genres = notes.genres
    .slice(0, MOST_GENRES)
    .map((genre) => message(`genre_${genre.replaceAll('-', '_')}` as MessageKey));
  const length = extent(notes, message) ?? message(notes.type === 'film' ? 'type_film' : 'type_series');
  return [
    [notes.year === undefined ? '' : String(notes.year), length].filter(Boolean),
    [notes.maturity ?? '', genres.join(commaOf(language))].filter(Boolean),
  ];
}

function extent({ type, seasons, runtime }: Notes, message: Message): string | undefined {
  if (type === 'film') return runtime === undefined ? undefined : message('runtime', runtime);
  if (seasons === undefined) return undefined;
  return seasons === 1 ? message('season_one') : message('season_many', seasons);
}

function metBy({ together, cast }: Notes, person: string): Met[] {
  const names = new Map(cast.map((member) => [member.person, member.name]));
  return together.flatMap(({ work, people }) =>
    people.includes(person)
      ? { work, others: people.flatMap((key) => (key === person ? [] : (names.get(key) ?? []))) }
      : [],
  );
}

function inParts(
  { occupation, awards = [], ...birth }: PersonFacts,
  { message, language }: Locale,
): Pick<MemberInWords, 'facts'> {
  const won = Map.groupBy(
    awards.filter((award) => award.won),
    ({ award }) => award,
  );
  if (occupation === undefined && won.size === 0 && birth.born === undefined && birth.bornIn === undefined) return {};
  return {
    facts: {
      ...birth,
      occupation: occupation && message(`occupation_${occupation}`),
      awards: [...won].map(([award, times]) => `${award} ${times.map(({ year }) => year).join(commaOf(language))}`),
    },
  };
}
