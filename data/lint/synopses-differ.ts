import { titleFile } from '../compile/written.ts';
import { normalize } from '../names/normalize.ts';
import type { Rule } from './rule.ts';

/** So many words alike at the beginning are a template, not a synopsis. */
const ALIKE = 3;

export const synopsesDiffer: Rule = {
  name: 'synopses-differ',
  why: 'two synopses that start alike were written to a pattern',
  remedy: 'begin one of the two differently',
  check: ({ titles }) => {
    const seen = new Map<string, string>();
    return [...titles].flatMap(([slug, { synopsis }]) => {
      const beginning = normalize(synopsis).split(' ').slice(0, ALIKE).join(' ');
      const other = seen.get(beginning);
      seen.set(beginning, slug);
      return other === undefined ? [] : [{ place: titleFile(slug), text: `the synopsis begins like that of ${other}` }];
    });
  },
};
