/** A title's notes: what somebody wrote, and where nobody did, what the catalogue knows. */
import type { Article, CastMember, Notes, Person, TitleRef } from '../schema.ts';
import { defined } from './defined.ts';
import { distinctNames } from './names.ts';
import type { TitleCredit, TitleSources } from './shapes.ts';
import { confidenceOf, referTo } from './titles.ts';

/**
 * Other titles named beside one of the cast, three for the first five and two for the others; the rest opens with the
 * person. A third for everybody would be 6 % of the packed extension.
 */
const LEADS = 5;
const alsoNamed = (place: number): number => (place < LEADS ? 3 : 2);

/**
 * @param sources a title
 * @param credits its own credits
 * @param people everybody, by key
 * @param news articles about it, in the order in which they are shown
 * @returns all that is known of the title
 */
export function composeNotes(
  sources: TitleSources,
  credits: readonly TitleCredit[],
  people: ReadonlyMap<string, Person>,
  news: readonly Article[],
): Notes {
  const { netflixId, facts, written } = sources;
  const { name, type, year } = referTo(sources);
  const inCatalogue = facts ? [facts.name, ...(facts.otherNames ?? [])] : [];
  return defined({
    netflixId,
    level: written?.depth ?? ('facts' as const),
    confidence: confidenceOf(sources),
    name,
    originalName: written?.originalName,
    otherNames: distinctNames(name, [...inCatalogue.slice(0, 1), ...(written?.otherNames ?? []), ...inCatalogue]),
    type,
    year,
    seasons: written?.seasons,
    runtime: type === 'film' ? (written?.runtime ?? facts?.runtime) : undefined,
    countries: written?.countries ?? facts?.countries ?? [],
    genres: written?.genres ?? facts?.genres ?? [],
    maturity: written?.maturity ?? facts?.maturity,
    synopsis: written?.synopsis,
    ...composePlayers(credits, people),
    behindTheScenes: written?.behindTheScenes ?? [],
    news: [...news],
  });
}

function composePlayers(
  credits: readonly TitleCredit[],
  people: ReadonlyMap<string, Person>,
): Pick<Notes, 'directors' | 'cast'> {
  const { director = [], actor = [] } = Object.groupBy(credits, ({ role }) => role);
  return {
    directors: director.map(({ person }) => ({ person, name: people.get(person)?.name ?? person })),
    cast: actor.map((credit, place) => composeMember(credit, people.get(credit.person), alsoNamed(place))),
  };
}

function composeMember(credit: TitleCredit, person: Person | undefined, named: number): CastMember {
  return defined({
    person: credit.person,
    name: person?.name ?? credit.person,
    character: credit.character,
    characterSpoiler: credit.characterSpoiler,
    role: credit.telling,
    background: person?.background,
    alsoIn: titlesOf(person)
      .filter(({ netflixId }) => netflixId !== credit.netflixId)
      .slice(0, named),
  });
}

/** Each title once: who directs and plays in it has two credits. */
function titlesOf(person: Person | undefined): TitleRef[] {
  return [...new Map((person?.credits ?? []).map(({ title }) => [title.netflixId, title])).values()];
}
