/**
 * The search of the address bar: the keyword, a space, and a title's or a person's name in any spelling. The index is
 * read with the first words. Browsers on phones have no such search.
 */
import { type Browser, browser } from 'wxt/browser';
import { netflixAddress } from '../../components/links.ts';
import { QUOTED, shorten } from '../../components/shorten.ts';
import type { SearchHit } from '../../data/search/search.ts';
import { browserLocale } from '../shared/browser-locale.ts';
import { type Outcome, outcomeOf } from '../shared/errand.ts';
import { isFirefox } from '../shared/is-firefox.ts';
import { popupAddress } from '../shared/popup-address.ts';

type Omnibox = typeof browser.omnibox;
type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;

/** Finds hits for words, best first, at most so many. */
type Search = (words: string, limit: number) => Promise<SearchHit[]>;

/** As many as Chromium has room for, with the one that Enter opens. */
const MOST_HITS = 6;

/** Milliseconds that the first search may take: it has to read the index. */
const LONG = 10_000;

/** @param search finds what is suggested */
export function answerAddressBar(search: Search): void {
  const { omnibox }: { omnibox?: Omnibox } = browser;
  if (!omnibox) return;
  const latest = { words: '' };
  omnibox.onInputChanged.addListener(async (words, suggest) => {
    latest.words = words;
    const found = await outcomeOf(() => search(words, MOST_HITS), LONG);
    // Answers may overtake one another; a late one would describe hits for words that are no longer there.
    if (words !== latest.words) return;
    const [first, ...others] = found.value ?? [];
    omnibox.setDefaultSuggestion({ description: first ? describe(first) : sentence(words, found) });
    suggest(others.map((hit) => ({ content: addressOf(hit), description: describe(hit) })));
  });
  omnibox.onInputEntered.addListener((text, disposition) => void enter(search, text, disposition));
}

/** A suggestion that was chosen is an address of ours. Words that were entered without choosing mean their first hit. */
async function enter(search: Search, text: string, disposition: Disposition): Promise<void> {
  const { why } = await outcomeOf(async () => openTab(await addressFor(search, text), disposition), LONG);
  if (why !== undefined) console.info('Show Notes: what was chosen in the address bar does not open:', why);
}

async function addressFor(search: Search, text: string): Promise<string> {
  if (text.startsWith('https://www.netflix.com/') || text.startsWith(popupAddress())) return text;
  const { value: [first] = [] } = await outcomeOf(() => search(text, 1), LONG);
  // The popup says that nothing is found, or why.
  return first ? addressOf(first) : popupAddress({ kind: 'words', words: text });
}

async function openTab(url: string, disposition: Disposition): Promise<void> {
  switch (disposition) {
    case 'currentTab':
      await browser.tabs.update({ url });
      return;
    case 'newForegroundTab':
      await browser.tabs.create({ url });
      return;
    case 'newBackgroundTab':
      await browser.tabs.create({ url, active: false });
      return;
  }
}

function addressOf(hit: SearchHit): string {
  return hit.kind === 'title' ? netflixAddress(hit) : popupAddress(hit);
}

function describe(hit: SearchHit): string {
  const { message } = browserLocale();
  const about =
    hit.kind === 'title'
      ? [hit.year, message(hit.type === 'film' ? 'type_film' : 'type_series')]
      : [message('person'), ...hit.titles];
  return written(hit.name, [...about, hit.matched].filter((part) => part !== undefined).map(String));
}

/** Where there is nothing to suggest: what may be typed, that nothing is found, or that the search fails. */
function sentence(words: string, { why }: Outcome<SearchHit[]>): string {
  const { message } = browserLocale();
  if (why !== undefined) return written(`${message('search_failed')}: ${why}`);
  return written(words.trim() === '' ? message('popup_hint') : message('search_none', shorten(words, QUOTED)));
}

/** Chromium reads a description as XML and throws where it is none; Firefox shows it as it stands. */
function written(head: string, about: readonly string[] = []): string {
  if (isFirefox()) return [head, ...about].join(' · ');
  const rest = about.length > 0 ? ` <dim>${about.map(inXml).join(' · ')}</dim>` : '';
  return inXml(head) + rest;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function inXml(text: string): string {
  // What no XML may hold, however it is written.
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return allowed.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
