/** What Wikidata would add to the catalogue, and where the two contradict each other. Nothing is changed here. */
import { type Claim, judge } from '../import/confidence.ts';
import type { TitleRow } from '../import/rows.ts';
import { isNearName, isSameName } from '../names/near-names.ts';
import type { CataloguePerson, CatalogueTitle } from '../schema.ts';
import { type CatalogueEntry, composeRow, surenessRow } from './row.ts';
import type { WikidataTitle } from './wikidata.ts';

export type Proposal = { kind: string; netflixId: number; name: string; text: string };

export type Proposals = {
  additions: readonly Proposal[];
  contradictions: readonly Proposal[];
  /** The additions, as the importer takes them. */
  rows: readonly TitleRow[];
};

/** Casts of so many with nobody in common are two titles'. */
const ENOUGH_CAST = 3;

/**
 * @param titles what Wikidata says
 * @param catalogue what stands
 * @param source what the catalogue is to call this source
 * @returns what could be added, and where the two contradict each other
 */
export function propose(
  titles: readonly WikidataTitle[],
  catalogue: { titles: readonly CatalogueTitle[]; people: readonly CataloguePerson[] },
  source: string,
): Proposals {
  const rows = new Map(catalogue.titles.map((row) => [row.netflixId, row]));
  const people = new Map<string, CataloguePerson>(catalogue.people.map((person) => [person.key, person]));
  const all = [...Map.groupBy(titles, ({ netflixId }) => netflixId).values()].map((items) => {
    const [title, ...others] = items;
    if (!title) return [];
    if (others.length > 0)
      return [say(title, 'id of two items', items.map(({ item, name }) => `${item} ${name ?? ''}`).join(', '))];
    const row = rows.get(title.netflixId);
    return row ? compare(title, entryOf(row, people), source) : proposeNew(title, source);
  });
  const said = all.flat();
  return {
    additions: said.filter(({ adds }) => adds).map(bare),
    contradictions: said.filter(({ adds }) => !adds).map(bare),
    rows: said.flatMap(({ row }) => row ?? []),
  };
}

type Said = Proposal & { adds: boolean; row?: TitleRow };

function say({ netflixId, item, name }: WikidataTitle, kind: string, text: string): Said {
  return { kind, netflixId, name: name ?? item, text, adds: false };
}

function bare({ kind, netflixId, name, text }: Said): Proposal {
  return { kind, netflixId, name, text };
}

function entryOf(row: CatalogueTitle, people: ReadonlyMap<string, CataloguePerson>): CatalogueEntry {
  const cast = (row.cast ?? []).map(({ person, character }) => {
    const { name = person, otherNames = [] } = people.get(person) ?? {};
    return { name, otherNames, character };
  });
  return { row, cast };
}

function proposeNew(title: WikidataTitle, source: string): Said[] {
  if (title.name === undefined) return [say(title, 'new, without an English name', `${title.item}: add it by hand`)];
  if (title.type === undefined) return [say(title, 'new, neither film nor series', `${title.item}: add it by hand`)];
  const facts = [title.type, title.years[0] ?? 'no year', ...title.countries, `${title.cast.length} cast`].join(', ');
  const row = composeRow(title, undefined, source);
  return [{ ...say(title, 'new title', facts), adds: true, ...(row ? { row } : {}) }];
}

function compare(title: WikidataTitle, known: CatalogueEntry, source: string): Said[] {
  const contradictions = contradict(title, known);
  const { confidence, why } = judge(known.row, [claimOf(title, source)]);
  const change = `${known.row.confidence} → ${confidence}`;
  if (why !== undefined && confidence > known.row.confidence)
    return [
      ...contradictions,
      { ...say(title, 'id less sure', `${change}: ${why}`), row: surenessRow(known.row, confidence) },
    ];
  // An id that bears another name may be another title: nothing of it is taken then, unless the casts say it is the same.
  const doubtful = contradictions.some(({ kind }) => kind === 'id bears another name' || kind === 'nobody in common');
  if (doubtful && !shareCast(title, known)) return contradictions;
  const surer = why === undefined ? [] : [say(title, 'id surer', `${change}: ${why}`)];
  const additions = [...surer, ...missing(title, known)].map((said) => ({ ...said, adds: true }));
  const composed = additions.length > 0 ? composeRow(title, known, source) : undefined;
  const row = composed && { ...composed, idConfidence: confidence };
  return [...contradictions, ...additions.map((said, at) => (at === 0 && row ? { ...said, row } : said))];
}

/** What Wikidata says that an id is. Of its years the first is when it came out. */
function claimOf({ name, type, years: [year] }: WikidataTitle, source: string): Claim {
  return { source, names: name === undefined ? [] : [name], type, year };
}

function contradict(title: WikidataTitle, { row, cast }: CatalogueEntry): Said[] {
  const { name, type, countries } = title;
  const found: Said[] = [];
  const names = [row.name, ...(row.otherNames ?? [])];
  if (name !== undefined && !names.some((own) => isSameName(own, name)))
    found.push(say(title, 'id bears another name', `${name} (${title.item}), in the catalogue ${row.name}`));
  if (type !== undefined && type !== row.type)
    found.push(say(title, 'different type', `${type}, in the catalogue ${row.type}`));
  found.push(...contradictYear(title, row));
  if (countries.length > 0 && row.countries && !row.countries.some((code) => countries.includes(code)))
    found.push(
      say(title, 'different countries', `${countries.join(', ')}, in the catalogue ${row.countries.join(', ')}`),
    );
  if (Math.min(title.cast.length, cast.length) >= ENOUGH_CAST && !shareCast(title, { row, cast }))
    found.push(say(title, 'nobody in common', `${title.cast.length} cast, in the catalogue ${cast.length} others`));
  for (const { name: theirs } of title.cast) {
    const ours = cast.find((credit) => spellings(credit).some((own) => isNearName(own, theirs)));
    if (ours && !cast.some((credit) => spellings(credit).some((own) => isSameName(own, theirs))))
      found.push(say(title, 'different spelling', `${theirs}, in the catalogue ${ours.name}`));
  }
  return found;
}

function contradictYear(title: WikidataTitle, { type, year }: CatalogueTitle): Said[] {
  const [first] = title.years;
  // A festival may come a year before the cinema.
  if (first === undefined || year === undefined || title.years.some((own) => Math.abs(own - year) <= 1)) return [];
  const season = type === 'series' && year > first ? ': the year of a later season?' : '';
  return [say(title, 'different year', `${title.years.join(', ')}, in the catalogue ${year}${season}`)];
}

function missing(title: WikidataTitle, { row, cast }: CatalogueEntry): Said[] {
  const newcomers = title.cast.filter(({ name }) => !cast.some((credit) => isAlike(credit, name)));
  const parts = title.cast.filter(
    ({ name, character }) =>
      character && cast.some((c) => c.character === undefined && spellings(c).some((own) => isSameName(own, name))),
  );
  const listed = (credits: WikidataTitle['cast']): string =>
    credits.map(({ name, character }) => (character ? `${name} (${character})` : name)).join(', ');
  return [
    ...(row.year === undefined && title.years[0] ? [say(title, 'missing year', String(title.years[0]))] : []),
    ...(!row.countries && title.countries.length > 0
      ? [say(title, 'missing countries', title.countries.join(', '))]
      : []),
    ...(newcomers.length > 0 ? [say(title, 'missing cast', listed(newcomers))] : []),
    ...(parts.length > 0 ? [say(title, 'missing characters', listed(parts))] : []),
  ];
}

function shareCast(title: WikidataTitle, { cast }: CatalogueEntry): boolean {
  return title.cast.some(({ name }) => cast.some((credit) => isAlike(credit, name)));
}

function isAlike(credit: CatalogueEntry['cast'][number], name: string): boolean {
  return spellings(credit).some((own) => isSameName(own, name) || isNearName(own, name));
}

function spellings({ name, otherNames }: CatalogueEntry['cast'][number]): string[] {
  return [name, ...otherNames];
}
