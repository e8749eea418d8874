/**
 * From what stands on a page of Netflix to evidence of the title that it shows. Pure: the content script has read the page.
 */
import type { PageEvidence } from '../../../data/lookup/lookup.ts';
import type { TitleType } from '../../../data/schema.ts';
import type { PageSaying, PageSays } from '../../shared/protocol.ts';
import { idIn, type JsonLdTitle, nameIn, titlesIn, wholeIn } from './machine-data.ts';

/**
 * `aboutId`: the title that the page says it is about, where that is not the id of its address: a season's page names its
 * show.
 */
export type Evidence = PageEvidence & { earlier: readonly string[]; aboutId: number | undefined };

/**
 * @param saying what the page says now, and what it said when the visit began: that may be about the previous title, unless
 *   it stays there for long
 * @returns what it says of the title of its address
 */
export function evidenceOf({ netflixId, now, past, isAfterTitle, isSettled }: PageSaying): Evidence {
  const jsonLd = jsonLdTitleOf({ netflixId, now, past });
  const before = past && !isSettled ? past : undefined;
  const last = before ? namesOn({ netflixId, now: before, past: before }) : [];
  // Data for the address's own id cannot be left over from the previous title.
  const isOwn = jsonLd?.netflixId === netflixId && jsonLd.names.length > 0;
  const isOld = (name: string): boolean => !isOwn && last.includes(name);
  const names = namesOn({ netflixId, now, past }, jsonLd);
  const old = names.filter(isOld);
  // The last title may have this one's name. Where there was none, the page may have been drawn before its address.
  const isLast = isAfterTitle && old.length > 0;
  return {
    names: names.filter((name) => !isOld(name)),
    earlier: isLast ? [] : old,
    tabTitle: isLast || before?.tabTitle === now.tabTitle ? undefined : now.tabTitle,
    // A trailer looks like a film, and an old name's kind is the last title's.
    type: jsonLd?.type ?? (now.kind === 'series' && old.length === 0 ? now.kind : undefined),
    language: now.language,
    aboutId: aboutId(netflixId, [
      jsonLd?.netflixId,
      // The last title's link stays on the page when the address changes.
      now.canonical === past?.canonical ? undefined : idIn(now.canonical),
      ...stateIn({ now, past }).map(wholeIn),
    ]),
  };
}

type Said = Pick<PageSaying, 'netflixId' | 'now' | 'past'>;

/**
 * @returns the title in the page's JSON-LD, if it is this page's. One with another id counts only where the page's heading,
 *   if it has one, is its name, or that of one of its seasons
 */
export function jsonLdTitleOf({ netflixId, now, past }: Said): JsonLdTitle | undefined {
  const jsonLd = firstJsonLdTitle(netflixId, now, past);
  if (jsonLd?.netflixId === undefined || jsonLd.netflixId === netflixId) return jsonLd;
  const isOf = (heading: string): boolean => jsonLd.names.some((name) => isOrSeason(heading, name, jsonLd.type));
  return now.names.length === 0 || now.names.some(isOf) ? jsonLd : undefined;
}

/**
 * `Ozark: Season 2` is a season of *Ozark*; `Ozark Tales` and `Ozark Tales: Season 2` are about another title. A season has a
 * number, and one word at most beside it; a film has no seasons, and with a number it is another.
 */
function isOrSeason(heading: string, name: string, type: TitleType | undefined): boolean {
  const [lower, own] = [heading.toLowerCase(), name.toLowerCase()];
  const parts = lower.split(own);
  // `Han` is no part of `Hannah 2`. Chinese and Japanese have no spaces: 黑镜第二季; around a digit they may: 第 2 季.
  const isWord = parts.every((part, at) => {
    const isLast = at === parts.length - 1;
    return (at === 0 || !/^\p{LC}/u.test(part)) && (isLast || !/\p{LC}$/u.test(part));
  });
  const rest = parts.join(' ');
  const words = rest.replace(/第?\s*\p{N}+(?:\s*[季部期]|-?й|\p{L}*)/gu, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const hasNumber = /\p{N}|第?[一二三四五六七八九十]+[季部期]/u.test(rest);
  return parts.length > 1 && isWord && (type !== 'film' || !hasNumber) && words.length <= (hasNumber ? 1 : 0);
}

/**
 * Prefers the one with the address's id. `undefined` where there is no title, only what was there before, or several
 * others.
 */
function firstJsonLdTitle(netflixId: number, now: PageSays, past: PageSays | undefined): JsonLdTitle | undefined {
  const titles = titlesIn(now.jsonLd);
  const own = titles.find((title) => title.netflixId === netflixId);
  if (own) return own;
  const stale = new Set(titlesIn(past?.jsonLd).map(keyOf));
  const fresh = titles.filter((title) => !stale.has(keyOf(title)));
  const [first] = fresh;
  const isOne = fresh.every((title) => title.netflixId === first?.netflixId);
  return fresh.find((title) => title.netflixId === undefined) ?? (isOne ? first : undefined);
}

function keyOf({ names, netflixId }: JsonLdTitle): string {
  return JSON.stringify([names, netflixId]);
}

/** The most trustworthy first. */
function namesOn(said: Said, jsonLd = jsonLdTitleOf(said)): string[] {
  if (jsonLd?.names.length) return jsonLd.names;
  return [...said.now.names, ...stateIn(said).flatMap((state) => nameIn(state) ?? [])];
}

/** What JSON-LD's address, the canonical link and the page's state tell, unless they contradict one another. */
function aboutId(netflixId: number, given: ReadonlyArray<number | undefined>): number | undefined {
  const ids = given.filter((id) => id !== undefined);
  const [id] = ids;
  return id !== netflixId && ids.every((other) => other === id) ? id : undefined;
}

/**
 * The page's state, unless it is still the previous title's. That is told by the name: another script may hold the same
 * title.
 */
export function stateIn({ now: { state }, past }: Pick<PageSaying, 'now' | 'past'>): string[] {
  return state === undefined || nameIn(state) === nameIn(past?.state) ? [] : [state];
}
