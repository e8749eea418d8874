/** What is to be written where the catalogue changes. */
import { join } from 'node:path';
import { personFiles, titleFiles } from '../../data/import/files.ts';
import type { Catalogue } from '../../data/import/merge.ts';
import type { Change } from '../write-files.ts';
import { changesOf } from './lines-folder.ts';

/**
 * @param folder the data folder
 * @param catalogue what is to stand
 * @returns what is to be written and removed, so that the folder holds this catalogue
 */
export function catalogueChanges(folder: string, { titles, people }: Catalogue): Change[] {
  return [
    ...changesOf(join(folder, 'catalogue/titles'), titleFiles(titles)),
    ...changesOf(join(folder, 'catalogue/people'), personFiles(people)),
  ];
}
