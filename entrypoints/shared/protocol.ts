/**
 * The messages between the contexts. `Protocol` is what pages of the extension and the content script ask
 * the background; `PageProtocol` is what they ask the content script. What comes from a page is parsed, what it asks and
 * what it answers.
 */

import type { LookupInWords, MemberInWords, PersonInWords } from '../../components/notes/in-words.ts';
import { type Meta, NetflixId, TitleType } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search/search.ts';
import { z } from '../../data/zod.ts';
import { PreferenceChanges, type Preferences, type StoredPreferences } from './preferences.ts';

const Words = z.string().check(z.maxLength(500));
const Names = z.array(Words).check(z.maxLength(8));
const Count = z.int().check(z.minimum(0), z.maximum(9999));

const Texts = z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(20));

/** What a page of Netflix says of its title, as it stands there. */
const PageSays = z.strictObject({
  /** From places made for people, the most trustworthy first. */
  names: z.array(Words).check(z.maxLength(100)),
  /** The tab's title: the name among the site's own words, in any language and any template. */
  tabTitle: z.optional(Words),
  /** BCP 47, as the page was written. */
  language: z.optional(z.string().check(z.maxLength(35))),
  /** What kind of title is shown or plays, where the page tells. */
  kind: z.optional(TitleType),
  /** Forms made for machines: JSON-LD; the page's own state, from where the title's data begins; the canonical address. */
  jsonLd: z.optional(Texts),
  state: z.optional(z.string().check(z.maxLength(20_000))),
  canonical: z.optional(z.string().check(z.maxLength(2000))),
});
export type PageSays = z.infer<typeof PageSays>;

/** The people that a page names, among other words, and the title's year. In the player only JSON-LD has them. */
const PageCast = z.strictObject({
  names: z.array(Words).check(z.maxLength(1000)),
  year: z.optional(Words),
  jsonLd: z.optional(Texts),
});
export type PageCast = z.infer<typeof PageCast>;

/**
 * `past`: what the page said when the visit began, where that may still be about the previous title. `isAfterTitle`: one was
 * in front just before, and what it called itself is no proof of this one. `isSettled`: what was said has stayed so long that
 * it is taken to be about this title.
 */
const Saying = {
  netflixId: NetflixId,
  now: PageSays,
  past: z.optional(PageSays),
  isAfterTitle: z.boolean(),
  isSettled: z.boolean(),
};
export type PageSaying = z.infer<z.ZodMiniObject<typeof Saying>>;

/** Every request to the background, by its type. */
export const REQUESTS = {
  lookup: z.strictObject({
    type: z.literal('lookup'),
    netflixId: NetflixId,
    page: z.optional(z.strictObject({ names: Names })),
  }),
  /** A look-up with everything that the title's page says. */
  evidence: z.strictObject({ type: z.literal('evidence'), ...Saying }),
  /** What a page calls its title, and whom it names; nothing while it says nothing of it. */
  'page-names': z.strictObject({ type: z.literal('page-names'), ...Saying, listed: PageCast }),
  /**
   * `from`: the title whose notes the viewer comes from. `name`: needed for people with a single credit, who have no entry
   * of their own.
   */
  person: z.strictObject({
    type: z.literal('person'),
    key: z.string().check(z.minLength(1), z.maxLength(200)),
    name: z.optional(Words),
    from: z.optional(NetflixId),
  }),
  /** Of any length, since anything may be pasted into the field. The search reads no more of it than a name can have. */
  search: z.strictObject({ type: z.literal('search'), words: z.string() }),
  'people-named': z.strictObject({ type: z.literal('people-named'), names: z.array(Words).check(z.maxLength(60)) }),
  'titles-named': z.strictObject({ type: z.literal('titles-named'), name: Words, kind: z.optional(TitleType) }),
  meta: z.strictObject({ type: z.literal('meta') }),
  preferences: z.strictObject({ type: z.literal('preferences') }),
  style: z.strictObject({ type: z.literal('style') }),
  remember: z.strictObject({ type: z.literal('remember'), netflixId: NetflixId, name: Words }),
  prefer: z.strictObject({ type: z.literal('prefer'), changes: PreferenceChanges }),
  badge: z.strictObject({ type: z.literal('badge'), cast: Count, stories: Count }),
} as const;

type Requests = { [K in keyof typeof REQUESTS]: z.infer<(typeof REQUESTS)[K]> };

type Responses = {
  lookup: LookupInWords;
  evidence: LookupInWords;
  'page-names': { name: string; names: string[] } | undefined;
  'people-named': MemberInWords[];
  person: PersonInWords | undefined;
  search: SearchHit[];
  'titles-named': NetflixId[];
  meta: Meta;
  preferences: StoredPreferences;
  style: PanelStyle;
  remember: undefined;
  prefer: Preferences;
  badge: undefined;
};

/** Request and response by type: a handler that is missing does not compile. */
export type Protocol = { [K in keyof Requests]: { request: Requests[K]; response: Responses[K] } };
export type RequestType = keyof Protocol;

/** A style sheet for the panel; `why`: the reason, where it is only the plain one. */
export type PanelStyle = { css: string; why?: string | undefined };

/** Several requests in one message; the answer is a list of theirs. */
export type Batch = { type: 'all'; requests: readonly unknown[] };

/** Every answer is one of these, so that a failure crosses the contexts in words in every browser. */
export type Reply<T> = { ok: true; value: T } | { ok: false; why: string };

/** What the content script answers. `current`: the title of this tab; `enter`: open the panel and put the focus in it. */
export type PageProtocol = {
  current: { request: { type: 'current' }; response: CurrentTitle | undefined };
  enter: { request: { type: 'enter' }; response: boolean };
  'self-check': { request: { type: 'self-check' }; response: SelfCheck };
};

/** What a page's self-check found. It says neither which title is shown nor to whom. */
export type SelfCheck = {
  surface: string;
  language: string;
  state: string;
  /** Each landmark, and the place of the selector that found it, see `selector-days.ts`; -1 where none did. */
  landmarks: Array<{ landmark: string; found: number }>;
};

/** How many of the cast, and how many articles, the notes of a tab's title hold. */
export type Held = Pick<Requests['badge'], 'cast' | 'stories'>;

/** The title that a tab shows; `hidden` where its panel is not, and can be. */
export type CurrentTitle = { netflixId: number; name?: string | undefined; hidden?: true };
