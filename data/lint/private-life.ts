import { personFile } from '../compile/written.ts';
import type { Rule } from './rule.ts';

/** Words that ask for a second look. A character's marriage is a plot; a person's is none of our business. */
const WORDS =
  /\b(married|marriage|divorced?|husband|wife|boyfriend|girlfriend|dating|pregnan\w+|sobriety|addict\w*|rehab|cancer|illness|injur\w+|diagnos\w+|disorder|depress\w+|religio\w+|catholic|muslim|jewish|christian|scientolog\w+|arrest\w*|lawsuit|accus\w+|alleg\w+|convict\w+|scandal|net worth|gay|lesbian|bisexual|transgender|children|daughters?|sons?|died|death)\b/gi;

export const privateLife: Rule = {
  name: 'private-life',
  why: 'we write about people’s public work and nothing else; a harmless use of such a word is listed as an exception with its reason',
  remedy:
    'leave it out, or, if it is about a character or a work, list it in data/lint/exceptions.json with rule, place, text and the reason',
  check: ({ people }) =>
    [...people].flatMap(([slug, { background, knownFor }]) => {
      // Titles of works are not statements about a life.
      const bare = knownFor.reduce((text, { title }) => text.replaceAll(title, ''), background);
      // Every word, not the first: an exception for one must not hide another.
      const words = new Set([...bare.matchAll(WORDS)].map(([word]) => word));
      return [...words].map((word) => ({ place: personFile(slug), text: `says “${word}”` }));
    }),
};
