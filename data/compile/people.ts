/** People, composed of their credits. */
import type { CataloguePerson, KnownFor, KnownWork, Person, TitleRef } from '../schema.ts';
import { AWARD_WORDS } from '../vocabulary/awards.ts';
import { tellingAwards } from './awards.ts';
import { partOf } from './credits.ts';
import { defined } from './defined.ts';
import type { Identity } from './identity.ts';
import { distinctNames } from './names.ts';
import type { DataSet, TitleCredit, TitleSources } from './shapes.ts';
import { referTo } from './titles.ts';
import { type FindWork, nameOf } from './works.ts';

/** A letter, and none of Latin script. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/**
 * @param data the checked data set
 * @param identity who the written people are
 * @param titles every title
 * @param credits every credit of every title
 * @param find finds a work among the titles
 * @returns everybody with a credit, by key, their most viewed titles first
 * @throws where the catalogue credits a key that it has no person for; the message names it
 */
export function composePeople(
  data: DataSet,
  identity: Identity,
  titles: readonly TitleSources[],
  credits: readonly TitleCredit[],
  find: FindWork,
): Map<string, Person> {
  const lines = new Map(data.cataloguePeople.map((person) => [person.key, person]));
  const refs = new Map(titles.map((title) => [title.netflixId, referTo(title)]));
  const hours = new Map(titles.map((title) => [title.netflixId, title.facts?.hoursViewed ?? 0]));
  const byViews = (a: TitleCredit, b: TitleCredit): number =>
    (hours.get(b.netflixId) ?? 0) - (hours.get(a.netflixId) ?? 0) || a.netflixId - b.netflixId;
  const byPerson = [...Map.groupBy(credits, (credit) => credit.person)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    byPerson.map(([key, own]) => [
      key,
      composePerson(key, own.toSorted(byViews), identity, lines.get(key), refs, find),
    ]),
  );
}

function composePerson(
  key: string,
  credits: readonly TitleCredit[],
  identity: Identity,
  line: CataloguePerson | undefined,
  refs: ReadonlyMap<number, TitleRef>,
  find: FindWork,
): Person {
  const written = identity.written.get(key);
  const inCatalogue = identity.names.get(key);
  const name = written?.name ?? inCatalogue;
  if (name === undefined)
    throw new Error(
      `data/catalogue: ${key} has credits but no line in people; npm run data -- check says in which lines, and what to do`,
    );
  const held = credits.flatMap((credit) => {
    const title = refs.get(credit.netflixId);
    return title ? [defined({ title, role: credit.role, ...partOf(credit, name) })] : [];
  });
  // The catalogue's other names in other letters are transcriptions; a written person's are their own spelling.
  const nativeName = line?.nativeName ?? written?.otherNames.find((other) => OTHER_LETTER.test(other));
  return defined({
    key,
    name,
    otherNames: distinctNames(name, [
      inCatalogue ?? name,
      ...(line?.otherNames ?? []),
      ...(written?.otherNames ?? []),
    ]).filter((other) => other !== nativeName),
    nativeName,
    ...factsOf(line, written?.background),
    background: written?.background,
    knownFor: worksElsewhere(held, written?.knownFor ?? [], find),
    credits: held,
  });
}

/**
 * What the catalogue knows of a person beside names and credits. Its lists of awards are some years old: an award that the
 * written background mentions is left out, since the list might seem to contradict it.
 */
function factsOf(line: CataloguePerson | undefined, background = ''): Partial<Person> {
  const { born, bornIn, occupation, awards = [] } = line ?? {};
  const untold = awards.filter(({ award }) => !AWARD_WORDS[award].test(background));
  // The occupation alone adds nothing to a written background.
  const isAlone = background !== '' && born === undefined && bornIn === undefined && untold.length === 0;
  return {
    born,
    bornIn,
    occupation: isAlone ? undefined : occupation,
    awards: untold.length > 0 ? tellingAwards(untold) : undefined,
  };
}

/**
 * Leaves out works that are among the credits already, and the pages that back them, which viewers do not see. What else the
 * data set holds is its title, so that it can be led to.
 */
function worksElsewhere(credits: Person['credits'], known: readonly KnownFor[], find: FindWork): KnownWork[] {
  const held = credits.map(({ title }) => title);
  const told = new Set(held.map(nameOf));
  return known.flatMap((work) => {
    const found = find(work, held);
    const name = nameOf(found);
    if (told.has(name)) return [];
    told.add(name);
    return defined({ ...found, year: found.year ?? work.year });
  });
}
