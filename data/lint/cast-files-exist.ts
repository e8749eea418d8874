import { personFile, slugsIn, titleFile } from '../compile/written.ts';
import type { Rule } from './rule.ts';

/** Nobody need have a file for a brief title. */
const REMEDY_BRIEF =
  'name them by "name", or by the catalogue’s "key", in place of "person"; or correct the slug, remove the credit, or create the file: npm run data -- new --person NAME';

export const castFilesExist: Rule = {
  name: 'cast-files-exist',
  why: 'everybody in a written cast has a background, which is in their own file',
  remedy: 'npm run data -- new --person NAME creates the file; or correct the slug in the cast, or remove the credit',
  check: ({ titles, people }) =>
    [...titles].flatMap(([slug, title]) =>
      slugsIn(title)
        .filter((person) => !people.has(person))
        .map((person) => ({
          place: titleFile(slug),
          text: `there is no ${personFile(person)}`,
          ...(title.depth === 'brief' ? { remedy: REMEDY_BRIEF } : {}),
        })),
    ),
};
