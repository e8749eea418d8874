/**
 * From all that is known of a person to what the interface shows. Done here, in the background, so that the content script
 * carries as little as possible.
 */
import type { CastMember, KnownWork, Notes, Person } from '../schema.ts';

type Credit = Person['credits'][number];

/** A work, and every part of somebody's in it. */
export type TimelineEntry = { work: KnownWork; parts: ReadonlyArray<Omit<Credit, 'title'>> };

/** A person as the interface shows them: ordered, and with nothing left to choose. */
export type ShownPerson = Omit<Person, 'knownFor' | 'credits'> & {
  /** What viewers know them from, beside the title that they come from; at most three. */
  known: readonly KnownWork[];
  /** Every title of theirs, newest first; what has no year comes last. */
  timeline: readonly TimelineEntry[];
};

/** Of works that one knows somebody from, so many are named. */
const MOST_KNOWN = 3;

/**
 * @param person everything known of them
 * @param from the title whose notes the viewer comes from, if any
 * @param foremost their most viewed title, where the viewer comes from none
 * @returns what is shown of them there
 */
export function shownPerson({ knownFor, credits, ...person }: Person, from?: Notes, foremost?: Notes): ShownPerson {
  const member = memberOf(from ?? foremost, person.key);
  const first = from ? [] : credits.slice(0, 1).map(({ title }) => title);
  return {
    ...person,
    // Whose row names no works has none but this title, which Netflix may have under another id as well.
    known: member
      ? [...first, ...member.works].slice(0, MOST_KNOWN)
      : knownWorks({ knownFor, credits }, from?.netflixId),
    timeline: timelineOf({ knownFor, credits }),
  };
}

/**
 * @param key of somebody without an entry of their own
 * @param notes of the one title that is known of them
 * @returns the person with that credit; `undefined` where the title's cast has nobody of that key
 */
export function onlyIn(notes: Notes, key: string): Person | undefined {
  const member = memberOf(notes, key);
  if (!member) return undefined;
  const { name, character, characterSpoiler } = member;
  const { netflixId, type, year, confidence } = notes;
  const title = { netflixId, name: notes.name, type, year, sure: confidence !== 'C' };
  return { key, name, otherNames: [], knownFor: [], credits: [{ title, role: 'actor', character, characterSpoiler }] };
}

function memberOf(notes: Notes | undefined, key: string): CastMember | undefined {
  return notes?.cast.find(({ person }) => person === key);
}

/**
 * @param person their works and credits, the most viewed first
 * @param except id of a title that is left out, since the viewer comes from it
 * @returns what viewers know them from, at most three works; for somebody who is in no cast there
 */
function knownWorks({ knownFor, credits }: Pick<Person, 'knownFor' | 'credits'>, except?: number): KnownWork[] {
  const titles = new Map(credits.map(({ title }) => [title.netflixId, title]));
  if (except !== undefined) titles.delete(except);
  return [...knownFor, ...titles.values()].slice(0, MOST_KNOWN);
}

function timelineOf({ knownFor, credits }: Pick<Person, 'knownFor' | 'credits'>): TimelineEntry[] {
  const byTitle = [...Map.groupBy(credits, ({ title }) => title.netflixId).values()];
  const held = byTitle.flatMap((all) =>
    all[0] ? { work: all[0].title, parts: all.map(({ title: _, ...part }) => part) } : [],
  );
  const others = knownFor.map((work) => ({ work, parts: [] }));
  return [...held, ...others].sort((a, b) => (b.work.year ?? 0) - (a.work.year ?? 0));
}
