import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { normalizeForSearch } from '../../../data/search/normalize.ts';
import { ASKED_FOR, type Candidate, inOrder, type Line } from './engine.ts';

const SCHEMA = { name: 'string', line: 'number' } as const;

/** Orama: beginnings of words, one typo from four letters on. */
export async function orama(lines: readonly Line[]): Promise<Candidate> {
  const made = create({ schema: SCHEMA });
  await insertMultiple(
    made,
    lines.map(({ normalized, id }) => ({ name: normalized, line: id })),
    5000,
  );
  return {
    name: 'Orama 3.1',
    made: JSON.stringify(save(made)),
    open: (text) => {
      const database = create({ schema: SCHEMA });
      load(database, JSON.parse(text) as RawData);
      return {
        name: 'Orama',
        search: (typed) => {
          const term = normalizeForSearch(typed);
          const tolerance = term.length > 3 ? 1 : 0;
          const found = search(database, { term, properties: ['name'], tolerance, limit: ASKED_FOR, threshold: 0 });
          if (found instanceof Promise) throw new Error('Orama answers later only with plugins');
          return inOrder(
            typed,
            found.hits.flatMap(({ document }) => lines[document.line] ?? []),
          );
        },
      };
    },
  };
}
