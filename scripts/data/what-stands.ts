/** The data set while somebody writes at it. */
import type { DataSet } from '../../data/compile/compile.ts';
import { slugsIn } from '../../data/compile/written.ts';
import { DataError, readAsFarAsItGoes } from '../read-data-set.ts';

/**
 * Reads the data set without written files that are not done yet (`find` and `new` are needed most just then), and says
 * which those are.
 * @throws {DataError} where anything but a written file is broken
 */
export function readWhatStands(folder: string): DataSet {
  const { data, open, problems, faults } = readAsFarAsItGoes(folder);
  const broken = [...problems, ...faults];
  if (broken.length > 0) throw new DataError(broken);
  const titles = [...data.titles].filter(([, title]) => slugsIn(title).every((person) => data.people.has(person)));
  const undone = [...data.titles.keys()].filter((slug) => !titles.some(([other]) => other === slug));
  const files = [
    ...open.map((line) => line.slice(0, line.indexOf(':'))),
    ...undone.map((slug) => `${slug}.json (its cast)`),
  ];
  if (files.length > 0) console.error(`Not done yet, and left out here: ${[...new Set(files)].join(', ')}\n`);
  return { ...data, titles: new Map(titles) };
}
