/** What `find` found, in lines to be read. */
import { personFile, titleFile } from '../compile/written.ts';
import { type Begun, begunText } from './begun.ts';
import type { Found, FoundPerson, FoundTitle } from './find.ts';

/** Titles of a person that are named; the rest is counted. */
const CREDITS = 6;

/**
 * @param found a title or a person
 * @param catalogue file and line of the catalogue in which it stands, where it does
 * @returns lines, the name first
 */
export function foundText(found: Found, catalogue: string | undefined): string[] {
  const [head, ...facts] = found.kind === 'title' ? titleText(found, catalogue) : personText(found, catalogue);
  return [head ?? '', ...facts.map((fact) => `    ${fact}`)];
}

function titleText({ notes, verified, row, slug, begun }: FoundTitle, catalogue: string | undefined): string[] {
  const { netflixId, name, type, year, countries, confidence, cast, directors, otherNames, behindTheScenes } = notes;
  const sure = verified ? `the id was checked by hand on ${verified}` : `confidence ${confidence}`;
  const facts = [type, year ?? 'year not known', ...countries].join(', ');
  return [
    `${name} (${netflixId}): ${facts}; ${sure}`,
    row?.hoursViewed === undefined ? 'hours viewed: none reported' : `hours viewed: ${counted(row.hoursViewed)}`,
    slug
      ? `written: ${titleFile(slug)} (${cast.length} cast, ${several(behindTheScenes.length, 'note')}, ${several(notes.news.length, 'article')})`
      : notWritten(begun, String(netflixId)),
    row && catalogue
      ? `catalogue: ${catalogue} (${row.cast?.length ?? 0} cast, ${several(directors.length, 'director')}; ${row.sources.join(', ')})`
      : 'not in the catalogue',
    ...(otherNames.length > 0 ? [`other names: ${otherNames.join(' · ')}`] : []),
  ];
}

function personText({ person, slug, begun, inCatalogue }: FoundPerson, catalogue: string | undefined): string[] {
  const { key, name, otherNames, credits } = person;
  const named = credits.slice(0, CREDITS).map(({ title, role, character }) => {
    const part = role === 'director' ? 'director' : character;
    return `${title.name}${title.year ? ` (${title.year})` : ''}${part ? `: ${part}` : ''}`;
  });
  const rest = credits.length - named.length;
  return [
    `${name} (${key})`,
    slug ? `written: ${personFile(slug)}` : notWritten(begun, `--person "${name}"`),
    inCatalogue && catalogue ? `catalogue: ${catalogue}` : 'not in the catalogue, or not tied to anybody there',
    `in: ${named.join(' · ')}${rest > 0 ? ` · and ${rest} more` : ''}`,
    ...(otherNames.length > 0 ? [`other names: ${otherNames.join(' · ')}`] : []),
  ];
}

function notWritten(begun: Begun | undefined, what: string): string {
  return begun ? `begun: ${begunText(begun)}` : `not written; npm run data -- new ${what} starts it`;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}

function several(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
