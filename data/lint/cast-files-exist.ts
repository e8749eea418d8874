import { slugsIn } from '../compile/written.ts';
import type { Rule } from './rule.ts';

export const castFilesExist: Rule = {
  name: 'cast-files-exist',
  why: 'everybody in a written cast has a background, which stands in their own file',
  mend: 'npm run data -- new --person NAME starts the file; or mend the slug in the cast, or strike the credit',
  check: ({ titles, people }) =>
    [...titles].flatMap(([slug, title]) =>
      slugsIn(title)
        .filter((person) => !people.has(person))
        .map((person) => ({ place: `data/titles/${slug}.json`, text: `there is no data/people/${person}.json` })),
    ),
};
