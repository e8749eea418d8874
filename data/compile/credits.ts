/** The credits of a title: its written cast, else the catalogue's; directors always come from the catalogue. */
import type { BriefCredit, CastCorrection, CatalogueCredit } from '../schema.ts';
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
  const cast = written?.cast?.map((credit) => fromWriting(credit, sources, identity));
  return [...(cast ?? fromCatalogue(sources, identity)), ...directors];
}

/** A writer who names no character leaves the catalogue's standing. */
function fromWriting(credit: BriefCredit, sources: TitleSources, identity: Identity): TitleCredit {
  const { netflixId, facts } = sources;
  const person = identity.whoIs(credit, sources);
  const known = facts?.cast?.findLast((other) => other.person === person)?.character;
  const { character = known, characterSpoiler, role: telling } = credit;
  return { netflixId, person, role: 'actor', character, characterSpoiler, telling };
}

function fromCatalogue(sources: TitleSources, identity: Identity): TitleCredit[] {
  const corrections = sources.written?.depth === 'brief' ? (sources.written.castCorrections ?? []) : [];
  const byPerson = new Map(corrections.map((one) => [identity.whoIs(one, sources), one]));
  return (sources.facts?.cast ?? []).flatMap((credit) =>
    correct(credit, byPerson.get(credit.person), sources.netflixId),
  );
}

function correct(
  { person, character }: CatalogueCredit,
  correction: CastCorrection | undefined,
  netflixId: number,
): TitleCredit[] {
  if (correction?.struck) return [];
  const { characterSpoiler, role: telling } = correction ?? {};
  return [
    { netflixId, person, role: 'actor', character: correction?.character ?? character, characterSpoiler, telling },
  ];
}

/** What the catalogue writes in place of a character for people who appear as themselves. It is not worth showing. */
const SELF = 'Self';

/**
 * @param credit of somebody
 * @param name theirs
 * @returns the character to show; nothing for people who play themselves
 */
export function partOf(
  { character, characterSpoiler }: TitleCredit,
  name: string,
): Pick<TitleCredit, 'character' | 'characterSpoiler'> {
  return character === name || character === SELF ? {} : { character, characterSpoiler };
}
