/** Reads the data set from disk and checks every file against the schema. Files and arguments only; the logic is in data/. */
import { join } from 'node:path';
import type { DataSet } from '../data/compile.ts';
import { CataloguePerson, CatalogueTitle, Day, WrittenPerson, WrittenTitle } from '../data/schema.ts';
import { dataWithout } from '../data/without.ts';
import { placeOf, ROOT, readFolder, readJson, readLines } from './read-files.ts';

export { placeOf, ROOT } from './read-files.ts';

/** The data set's own folder. */
export const DATA = join(ROOT, 'data');

/** All problems of reading, one a line, each with the file and line it stands in. */
export class DataError extends Error {
  override name = 'DataError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The data set is broken in ${problems.length === 1 ? 'one place' : `${problems.length} places`}:\n${problems.join('\n')}`,
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
  const { data, open, problems } = readAsFarAsItGoes(folder);
  if (open.length + problems.length > 0) throw new DataError([...problems, ...open]);
  return data;
}

/**
 * The data set without what is broken, for commands that help to mend it.
 * @returns what could be read, what is broken in written files, and what is broken elsewhere
 */
export function readAsFarAsItGoes(folder: string): { data: DataSet; open: string[]; problems: string[] } {
  const problems: string[] = [];
  const open: string[] = [];
  const edition = readJson(join(folder, 'edition.json'), problems);
  const date = Day.safeParse((edition as { date?: unknown } | undefined)?.date);
  if (!date.success) problems.push(`${placeOf(join(folder, 'edition.json'))}: expected { "date": "YYYY-MM-DD" }`);
  const data: DataSet = {
    date: date.data ?? '1970-01-01',
    titles: readFolder(join(folder, 'titles'), WrittenTitle, open),
    people: readFolder(join(folder, 'people'), WrittenPerson, open),
    ...readRows(folder, problems),
  };
  return { data, open, problems };
}

type Rows = Pick<DataSet, 'catalogueTitles' | 'cataloguePeople'>;

/**
 * The catalogue alone, which an import may bring in before anything is written.
 * @throws {DataError} naming every broken line
 */
export function readCatalogue(folder = DATA): Rows {
  const problems: string[] = [];
  const rows = readRows(folder, problems);
  if (problems.length > 0) throw new DataError(problems);
  return rows;
}

/**
 * The data set as it goes into a build: without the sources that `SHOW_NOTES_WITHOUT` names, parted by commas.
 * @throws {DataError} naming every broken file and line, or an error that names a source that there is not
 */
export function readBuildData(folder = DATA, without: readonly string[] = []): DataSet {
  const named = (process.env.SHOW_NOTES_WITHOUT ?? '').split(',').map((source) => source.trim());
  return dataWithout(readDataSet(folder), [...without, ...named.filter((source) => source !== '')]);
}

function readRows(folder: string, problems: string[]): Rows {
  return {
    catalogueTitles: readLines(join(folder, 'catalogue/titles'), CatalogueTitle, problems),
    cataloguePeople: readLines(join(folder, 'catalogue/people'), CataloguePerson, problems),
  };
}
