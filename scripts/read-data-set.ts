/** Reads the data set from disk and checks every file against the schema. Files and arguments only; the logic is in data/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../data/compile/compile.ts';
import { dataWithout } from '../data/compile/without.ts';
import { newsFileOf } from '../data/files/news-files.ts';
import { BUILD_RULES, lint } from '../data/lint/lint.ts';
import {
  CataloguePerson,
  CatalogueTitle,
  Citation,
  Edition,
  Publisher,
  WrittenPerson,
  WrittenTitle,
} from '../data/schema.ts';
import { placeOf } from './place.ts';
import { problemText } from './problem-text.ts';
import {
  type Found,
  findUnread,
  lookThrough,
  type Places,
  readFolder,
  readJson,
  readLineFile,
  readLines,
} from './read-files.ts';
import { ROOT } from './root.ts';
import { today } from './today.ts';

/** The data set's own folder. */
export const DATA = join(ROOT, 'data');

/** All problems of reading, one a line, each with the file and line it stands in. */
export class DataError extends Error {
  override name = 'DataError';
  readonly problems: readonly string[];
  /** @param what holds the problems */
  constructor(problems: readonly string[], what = 'The data set is') {
    super(
      `${what} broken in ${problems.length === 1 ? 'one place' : `${problems.length} places`}:\n${problems.join('\n')}`,
    );
    this.problems = problems;
  }
}

/**
 * @param folder the data folder, `data` by default
 * @returns the data set, every value of its shape
 * @throws {DataError} naming every broken file and line, not only the first
 */
export function readDataSet(folder = DATA): DataSet {
  return readWithPlaces(folder).data;
}

/** @returns the data set as `readDataSet` does, and the file and line of each of its values */
export function readWithPlaces(folder: string): { data: DataSet; places: Places } {
  const { data, written, problems, faults, places } = readAsFarAsItGoes(folder);
  const broken = [...problems, ...written.broken, ...written.unfinished, ...faults];
  if (broken.length > 0) throw new DataError(broken);
  return { data, places };
}

/** What is wrong with files that people write: those that cannot be read, and those that are still to be finished. */
type Written = { broken: string[]; unfinished: string[] };

/**
 * The data set without what is broken, for commands that help to fix it.
 * @returns what could be read; what could not, in written files and elsewhere; what could and must not stay
 */
export function readAsFarAsItGoes(folder: string): { data: DataSet; written: Written; places: Places } & Found {
  const places: Places = new Map();
  const found: Found = { problems: [], faults: [], places };
  const unfinished: string[] = [];
  const written: Found = { problems: [], faults: found.faults, unfinished, places };
  const edition = readJson(join(folder, 'edition.json'), found);
  lookThrough(folder, '.md', found);
  // Beside what is gathered somebody may keep a file of their own; what is written by hand is to be shown.
  findUnread(join(folder, 'titles'), '.json', found);
  findUnread(join(folder, 'people'), '.json', found);
  findUnread(join(folder, 'news'), '.jsonl', found);
  const said = Edition.safeParse(edition);
  if (!said.success && edition !== undefined)
    found.problems.push(`${placeOf(join(folder, 'edition.json'))}: expected { "date": "YYYY-MM-DD" }`);
  const data: DataSet = {
    date: said.data?.date ?? '1970-01-01',
    titles: readFolder(join(folder, 'titles'), WrittenTitle, written),
    people: readFolder(join(folder, 'people'), WrittenPerson, written),
    news: readLines(join(folder, 'news'), Citation, written, newsFileOf),
    publishers: readVocabulary(join(folder, 'vocabulary'), found),
    ...readRows(folder, found),
  };
  return { data, written: { broken: written.problems, unfinished }, ...found, places };
}

/** The closed lists are code, and looked through as such; the table of publishers is data. An older revision has neither. */
function readVocabulary(folder: string, found: Found): Publisher[] {
  const publishers = join(folder, 'publishers.jsonl');
  if (existsSync(folder)) lookThrough(folder, '.ts', found);
  return existsSync(publishers) ? readLineFile(publishers, Publisher, found) : [];
}

type Rows = Pick<DataSet, 'catalogueTitles' | 'cataloguePeople'>;

/**
 * The catalogue alone, which an import may bring in before anything is written.
 * @throws {DataError} naming every broken line
 */
export function readCatalogue(folder = DATA): Rows {
  const found: Found = { problems: [], faults: [] };
  const rows = readRows(folder, found);
  throwWhatIsBroken(found);
  return rows;
}

/**
 * Citations alone, in whichever files of data/news they stand.
 * @param files others with one citation a line
 * @returns the citations of data/news, and those of the files
 * @throws {DataError} naming every broken line
 */
export function readCitations(folder: string, files: readonly string[]): { existing: Citation[]; more: Citation[] } {
  const found: Found = { problems: [], faults: [] };
  const news = join(folder, 'news');
  const existing = existsSync(news) ? readLines(news, Citation, found) : [];
  throwWhatIsBroken(found);
  const given: Found = { problems: [], faults: [] };
  const more = files.flatMap((file) => readLineFile(file, Citation, given));
  throwWhatIsBroken(given, 'What is to be added is');
  return { existing, more };
}

/**
 * The data set as it goes into a build: without the sources that `SHOW_NOTES_WITHOUT` names, parted by commas.
 * @throws {DataError} naming every broken file and line, and what must not reach a viewer; or an error that names a source that there is not
 */
export function readBuildData(folder = DATA, without: readonly string[] = []): DataSet {
  const named = (process.env.SHOW_NOTES_WITHOUT ?? '').split(',').map((source) => source.trim());
  const { data, places } = readWithPlaces(folder);
  const broken = lint(data, readExceptions(folder), today(), BUILD_RULES);
  if (broken.length > 0) throw new DataError(broken.map((problem) => problemText(problem, places)));
  return dataWithout(data, [...without, ...named.filter((source) => source !== '')]);
}

/**
 * What the lint is to let pass, as it stands in the file.
 * @throws {DataError} where it cannot be read
 */
export function readExceptions(folder: string): unknown {
  const file = join(folder, 'lint/exceptions.json');
  if (!existsSync(file)) return [];
  const found: Found = { problems: [], faults: [] };
  const exceptions = readJson(file, found);
  throwWhatIsBroken(found);
  return exceptions;
}

function throwWhatIsBroken({ problems, faults }: Found, what?: string): void {
  if (problems.length + faults.length > 0) throw new DataError([...problems, ...faults], what);
}

function readRows(folder: string, found: Found): Rows {
  return {
    catalogueTitles: readLines(join(folder, 'catalogue/titles'), CatalogueTitle, found),
    cataloguePeople: readLines(join(folder, 'catalogue/people'), CataloguePerson, found),
  };
}
