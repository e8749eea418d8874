/** Who is in a title, as its writer says, else as the catalogue does; directors are always the catalogue's. */
import type { WrittenCredit } from '../schema.ts';
import type { Identity } from './identity.ts';
import type { TitleCredit, TitleSources } from './shapes.ts';

/**
 * @param sources a title
 * @param identity who the written people are
 * @returns its cast in order of billing, then its directors
 */
export function creditsOf(sources: TitleSources, identity: Identity): TitleCredit[] {
  const { netflixId, facts, written } = sources;
  const directors = (facts?.directors ?? []).map((person) => ({ netflixId, person, role: 'director' as const }));
  if (written) return [...written.cast.map((credit) => fromWriting(credit, sources, identity)), ...directors];
  const cast = (facts?.cast ?? []).map(({ person, character }) => ({
    netflixId,
    person,
    role: 'actor' as const,
    character,
  }));
  return [...cast, ...directors];
}

/** A writer who names no character leaves the catalogue's standing. */
function fromWriting(credit: WrittenCredit, { netflixId, facts }: TitleSources, identity: Identity): TitleCredit {
  const person = identity.keyOf(credit.person);
  const known = facts?.cast?.findLast((other) => other.person === person)?.character;
  return { netflixId, person, role: 'actor', character: credit.character ?? known, written: credit };
}
