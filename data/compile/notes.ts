/** A title's notes: what somebody wrote, and where nobody did, what the catalogue knows. */
import type { Article, CastMember, Notes, Person, PersonFacts, TitleRef } from '../schema.ts';
import { partOf } from './credits.ts';
import { defined } from './defined.ts';
import { distinctNames } from './names.ts';
import type { TitleCredit, TitleSources } from './shapes.ts';
import { confidenceOf, referTo } from './titles.ts';
import { metIn, type Works, worksBeside } from './works.ts';

/** People and their works by key, and what titles were viewed, by id. */
export type Everybody = {
  people: ReadonlyMap<string, Person>;
  works: Works;
  hours: ReadonlyMap<number, number>;
};

/**
 * @param sources a title
 * @param credits its own credits
 * @param everybody who is in any title
 * @param news articles about it, in the order in which they are shown
 * @returns all that is known of the title
 */
export function composeNotes(
  sources: TitleSources,
  credits: readonly TitleCredit[],
  everybody: Everybody,
  news: readonly Article[],
): Notes {
  const { netflixId, facts, written } = sources;
  const title = referTo(sources);
  const { name, type, year } = title;
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
    ...composePlayers(title, credits, everybody),
    behindTheScenes: written?.behindTheScenes ?? [],
    news: [...news],
  });
}

function composePlayers(
  title: TitleRef,
  credits: readonly TitleCredit[],
  { people, works, hours }: Everybody,
): Pick<Notes, 'directors' | 'cast' | 'together'> {
  const { director = [], actor = [] } = Object.groupBy(credits, ({ role }) => role);
  return {
    directors: director.map(({ person }) => ({ person, name: people.get(person)?.name ?? person })),
    cast: actor.map((credit) => composeMember(credit, title, people.get(credit.person), works)),
    together: metIn(title, actor, works, hours),
  };
}

function composeMember(credit: TitleCredit, title: TitleRef, person: Person | undefined, works: Works): CastMember {
  const name = person?.name ?? credit.person;
  return defined({
    person: credit.person,
    name,
    ...partOf(credit, name),
    role: credit.telling,
    background: person?.background,
    facts: person && person.background === undefined ? factsInRow(person) : undefined,
    works: worksBeside(title, credit.person, works),
  });
}

/** What a row of a cast has room for: of awards those that were won, and not for what. */
function factsInRow({ born, bornIn, occupation, awards = [] }: Person): PersonFacts | undefined {
  const won = awards.flatMap(({ award, year, won }) => (won ? [{ award, year, won }] : []));
  const facts = defined({ born, bornIn, occupation, awards: won.length > 0 ? won : undefined });
  return Object.keys(facts).length > 0 ? facts : undefined;
}
