/** What is to be written where the catalogue changes. */
import { join } from 'node:path';
import { personFiles, titleFiles } from '../../data/import/files.ts';
import type { Catalogue } from '../../data/import/merge.ts';
import type { Change } from '../write-files.ts';
import { changesOf, linesStanding, type Stood } from './lines-folder.ts';

/** How the catalogue's files stood before they were read. */
export type CatalogueStood = { titles: Stood; people: Stood };

/**
 * @param folder the data folder
 * @returns how the catalogue's files stand: to be asked before they are read
 */
export function catalogueStanding(folder: string): CatalogueStood {
  return {
    titles: linesStanding(join(folder, 'catalogue/titles')),
    people: linesStanding(join(folder, 'catalogue/people')),
  };
}

/**
 * @param folder the data folder
 * @param catalogue what is to stand
 * @param stood how its files stood before they were read
 * @returns what is to be written and removed, so that the folder holds this catalogue
 */
export function catalogueChanges(folder: string, { titles, people }: Catalogue, stood: CatalogueStood): Change[] {
  return [
    ...changesOf(join(folder, 'catalogue/titles'), titleFiles(titles), stood.titles),
    ...changesOf(join(folder, 'catalogue/people'), personFiles(people), stood.people),
  ];
}
