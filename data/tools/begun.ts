/**
 * Written files that cannot be parsed as a whole, since they are unfinished or broken. What they are about can still be
 * told. Pure.
 */
import { isSameName } from '../names/near-names.ts';

export type Begun = {
  /** As messages name it. */
  place: string;
  kind: 'title' | 'person';
  slug: string;
  state: 'unfinished' | 'broken';
  about: About;
};

/** What a file says of itself, as far as it can be read. */
export type About = { netflixId?: number | undefined; key?: string | undefined; name?: string | undefined };

const NEXT = {
  unfinished: 'unfinished; npm run data -- check lists what is left to write',
  broken: 'broken; npm run data -- check says what is wrong',
} as const;

/**
 * @param text of a written file, which need be no JSON
 * @returns the first of each, which is the file's own
 */
export function readAbout(text: string): About {
  const id = /"netflixId"\s*:\s*(\d{1,10})\b/.exec(text)?.[1];
  return {
    netflixId: id === undefined ? undefined : Number(id),
    key: /"catalogueKey"\s*:\s*"([^"\n]+)"/.exec(text)?.[1],
    name: /"name"\s*:\s*"([^"\n]+)"/.exec(text)?.[1],
  };
}

/** @returns the path, the file's state and what to do, as the end of a sentence */
export function begunText({ place, state }: Begun): string {
  return `${place}, which is ${NEXT[state]}`;
}

/** @returns the error for a second attempt to start the same file */
export function begunAlready({ place, state }: Begun, what: string | number): Error {
  return new Error(`${place}: already started for ${what}, and ${NEXT[state]}`);
}

/**
 * @param slug the name that a file for it would have: where a file does not say whose it is, its own name does
 * @returns the file for a title
 */
export function begunTitle(begun: readonly Begun[], netflixId: number, slug?: string): Begun | undefined {
  return begun.find(
    ({ kind, about, slug: own }) =>
      kind === 'title' && (about.netflixId === undefined ? own === slug : about.netflixId === netflixId),
  );
}

/** Whom a file is looked for: `slug` is the name that it would have. */
type Wanted = { name: string; key?: string | undefined; slug?: string | undefined };

/** @returns the file for a person, by the catalogue's key where both are known, else by the name */
export function begunPerson(begun: readonly Begun[], { name, key, slug }: Wanted): Begun | undefined {
  return begun.find(({ kind, about, slug: own }) => {
    if (kind !== 'person') return false;
    if (key !== undefined && about.key !== undefined) return about.key === key;
    return about.name === undefined ? own === slug : isSameName(about.name, name);
  });
}

/** @returns the slugs of these files of a kind, which are taken */
export function slugsBegun(begun: readonly Begun[], kind: Begun['kind']): string[] {
  return begun.filter((one) => one.kind === kind).map(({ slug }) => slug);
}

/** @returns whatever words name: an id, a key, the name of a file, or a name */
export function begunCalled(begun: readonly Begun[], words: string): Begun | undefined {
  return begun.find(
    ({ slug, about: { netflixId, key, name = '' } }) =>
      [slug, key, String(netflixId)].includes(words) || (name !== '' && isSameName(name, words)),
  );
}
