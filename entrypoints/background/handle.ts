/** Parses each request and calls its handler. What is not of the protocol's shape is answered, never thrown. */

import type { Locale } from '../../components/locale.ts';
import {
  getReady,
  type LookupInWords,
  lookupInWords,
  memberInWords,
  personInWords,
} from '../../components/notes/in-words.ts';
import {
  isNameOf,
  lookup,
  lookupShownPerson,
  type PageEvidence,
  type ReadShard,
  readMeta,
} from '../../data/lookup/lookup.ts';
import { peopleNamed, titlesNamed } from '../../data/lookup/named.ts';
import type { NetflixId, Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search/search.ts';
import { issueWithPath } from '../../data/zod.ts';
import { inTime, outcomeOf, whyOf } from '../shared/errand.ts';
import type { LookedUp } from '../shared/looked-up.ts';
import type { PreferenceChanges, Preferences, StoredPreferences } from '../shared/preferences.ts';
import { type Batch, type Held, type Protocol, REQUESTS, type Reply, type RequestType } from '../shared/protocol.ts';
import { lookUpByEvidence, namesOnPage } from './page/by-evidence.ts';
import { PLAIN_STYLE } from './plain-style.ts';

/** What handlers need from the world. */
export type Effects = {
  read: ReadShard;
  /**
   * Empties the cache after a request has failed: a file that could be read may still be broken, and has to be read again.
   */
  forget: () => void;
  readStyle: () => Promise<string>;
  search: (words: string, limit?: number) => Promise<SearchHit[]>;
  /** A person who is in the search index only. */
  person: (key: string, name: string) => Promise<Person | undefined>;
  readPreferences: () => Promise<StoredPreferences>;
  writePreferences: (changes: PreferenceChanges) => Promise<Preferences>;
  remember: (title: LookedUp, isPrivate: boolean) => Promise<void>;
  showBadge: (tabId: number, held: Held) => Promise<void>;
  /** The language in which answers are worded. */
  locale: Locale;
};

/** Where a request came from. `isPage`: from the content script, whose process a hostile page may have taken over. */
export type Origin = { isPrivate: boolean; isPage: boolean; tabId: number | undefined };

/** The preferences that the panel itself offers: a request from a page can change no others. */
const OFFERED: readonly string[] = ['side'] satisfies Array<keyof PreferenceChanges>;

/** Answers a message, whoever sent it. */
type Answer<R> = (message: unknown, origin: Origin) => Promise<R>;

type Handlers = {
  [K in RequestType]: (request: Protocol[K]['request'], origin: Origin) => Promise<Protocol[K]['response']>;
};

function handlers({
  read,
  readStyle,
  search,
  person,
  readPreferences,
  writePreferences,
  remember,
  showBadge,
  locale,
}: Effects): Handlers {
  const inWords = async (netflixId: NetflixId, page?: PageEvidence): Promise<LookupInWords> => {
    const found = lookup(netflixId, page, read);
    // Uses the time while files are read.
    getReady(locale);
    return lookupInWords(await found, locale);
  };
  return {
    lookup: ({ netflixId, page }) => inWords(netflixId, page && { ...page, language: undefined }),
    evidence: (saying) => lookUpByEvidence(saying, inWords),
    'page-names': async ({ listed, ...saying }) => namesOnPage(saying, listed),
    person: async ({ key, name, from }) => {
      const found = await lookupShownPerson(key, from, read, async () =>
        name === undefined ? undefined : person(key, name).catch(() => undefined),
      );
      return found && personInWords(found, locale);
    },
    search: ({ words }) => search(words),
    'titles-named': ({ name, kind }) => titlesNamed(name, kind, search, (id, words) => isNameOf(id, words, read)),
    // A person whose file cannot be read is left out; the others are still returned.
    'people-named': async ({ names }) => {
      const people = await peopleNamed(names, search, (key) =>
        lookupShownPerson(key, undefined, read).catch(() => undefined),
      );
      return people.map((member) => memberInWords(member, locale));
    },
    meta: () => readMeta(read),
    preferences: () => readPreferences(),
    style: async () => {
      const { value: css = PLAIN_STYLE, why } = await outcomeOf(readStyle);
      return { css, why };
    },
    remember: async ({ netflixId, name }, { isPrivate }) => {
      // The viewer reads this list: it must hold no words that a page made up.
      const found = await lookup(netflixId, { names: [name], language: undefined }, read);
      if (found.state !== 'known' || !found.agrees) throw new Error(`${netflixId} is no title of that name`);
      await remember({ netflixId, name, year: found.notes.year }, isPrivate);
      return undefined;
    },
    prefer: async ({ changes }, { isPage }) => writePreferences(isPage ? offered(changes) : changes),
    badge: async ({ cast, stories }, { tabId }) => {
      if (tabId !== undefined) await showBadge(tabId, { cast, stories });
      return undefined;
    },
  };
}

function offered(changes: PreferenceChanges): PreferenceChanges {
  const others = Object.keys(changes).filter((field) => !OFFERED.includes(field));
  if (others.length > 0)
    throw new Error(`on a page only ${OFFERED.join(', ')} can be chosen, not ${others.join(', ')}`);
  return changes;
}

/** Milliseconds after which a request fails: a read that never ends must not keep whoever asked waiting. */
const PATIENCE = 15_000;

/**
 * @param effects storage and compiled files
 * @returns a function that answers any message, with a value or with the reason why there is none; it never throws
 */
export function answerWith(effects: Effects): Answer<Reply<unknown>> {
  const answers = handlers(effects);
  return async (message, origin) => {
    try {
      return { ok: true, value: await inTime(() => dispatch(answers, message, origin), PATIENCE) };
    } catch (error) {
      effects.forget();
      return { ok: false, why: whyOf(error) };
    }
  };
}

/**
 * @param answer answers one request
 * @returns a function that also takes a batch, and answers each of its requests, in their order
 */
export function inBatches<R>(answer: Answer<R>): Answer<R | R[]> {
  return (message, origin) =>
    isBatch(message)
      ? Promise.all(message.requests.slice(0, MOST_AT_ONCE).map((request) => answer(request, origin)))
      : answer(message, origin);
}

/** More than a visit ever asks at once. */
const MOST_AT_ONCE = 8;

function isBatch(message: unknown): message is Batch {
  const { type, requests } = (message ?? {}) as { type?: unknown; requests?: unknown };
  return type === 'all' && Array.isArray(requests);
}

function dispatch(answers: Handlers, message: unknown, origin: Origin): Promise<unknown> {
  const type = typeOf(message);
  const parsed = REQUESTS[type].safeParse(message);
  if (!parsed.success) throw new Error(`message of type ${type}: ${parsed.error.issues.map(issueWithPath).join('; ')}`);
  // The type names the handler and the schema alike, which the compiler cannot follow through a union.
  const handler = answers[type] as (request: unknown, from: Origin) => Promise<unknown>;
  return handler(parsed.data, origin);
}

function typeOf(message: unknown): RequestType {
  const { type } = (message ?? {}) as { type?: unknown };
  if (isRequestType(type)) return type;
  throw new Error(`message of unknown type ${JSON.stringify(type)}; known are ${Object.keys(REQUESTS).join(', ')}`);
}

function isRequestType(type: unknown): type is RequestType {
  return typeof type === 'string' && Object.hasOwn(REQUESTS, type);
}
