/**
 * The messages between the contexts. `Protocol` is what pages of the extension and the content script ask
 * the background; `PageProtocol` is what they ask the content script. Both ways, what arrives is parsed.
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
  /** The name among the site's own words, in any language and by any template. */
  tabTitle: z.optional(Words),
  /** BCP 47, as the page was written. */
  language: z.optional(z.string().check(z.maxLength(35))),
  /** What kind of title plays, where that is told. */
  kind: z.optional(TitleType),
  /** In forms made for machines: JSON-LD, the page's own state from where it tells of its title, its address as it wants to be known. */
  jsonLd: z.optional(Texts),
  state: z.optional(z.string().check(z.maxLength(20_000))),
  canonical: z.optional(z.string().check(z.maxLength(2000))),
});
export type PageSays = z.infer<typeof PageSays>;

/** Whom a page names, among other words, and the year; in a player the forms made for machines alone tell it. */
const PageCast = z.strictObject({
  names: z.array(Words).check(z.maxLength(1000)),
  year: z.optional(Words),
  jsonLd: z.optional(Texts),
});
export type PageCast = z.infer<typeof PageCast>;

/**
 * `past`: what the page said when the visit began, where that may be of the last title; once it has stood there for long
 * (`isSettled`) its names are meant.
 */
const Saying = { netflixId: NetflixId, now: PageSays, past: z.optional(PageSays), isSettled: z.boolean() };
export type PageSaying = z.infer<z.ZodMiniObject<typeof Saying>>;

/** Every request to the background, by its type. */
export const REQUESTS = {
  lookup: z.strictObject({
    type: z.literal('lookup'),
    netflixId: NetflixId,
    page: z.optional(z.strictObject({ names: Names })),
  }),
  /** The same, by all that its page says of it. */
  look: z.strictObject({ type: z.literal('look'), ...Saying }),
  /** What a page calls its title, and whom it names; nothing while it says nothing of it. */
  'page-names': z.strictObject({ type: z.literal('page-names'), ...Saying, listed: PageCast }),
  /** `from`: the title from whose notes one comes to them. With a name also somebody of whom there is one credit and no entry. */
  person: z.strictObject({
    type: z.literal('person'),
    key: z.string().check(z.minLength(1), z.maxLength(200)),
    name: z.optional(Words),
    from: z.optional(NetflixId),
  }),
  /** Of any length: whatever was pasted into the panel's field. Of it the search takes what a name may have. */
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
  look: LookupInWords;
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

/** What the panel wears; where that is not its own style sheet, why. */
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

/** What a page's self-check found: nothing in it tells who looks at what. */
export type SelfCheck = {
  surface: string;
  language: string;
  state: string;
  /** Each landmark, and the place of the selector that found it, see `selector-days.ts`; -1 where none did. */
  landmarks: Array<{ landmark: string; found: number }>;
};

/** How much of each the notes in front of a tab hold. */
export type Held = Pick<Requests['badge'], 'cast' | 'stories'>;

/** The title that a tab shows; `hidden` where its panel is not, and can be. */
export type CurrentTitle = { netflixId: number; name?: string | undefined; hidden?: true };
