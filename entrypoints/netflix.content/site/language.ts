/** The language that a page was written in. */

/** What Netflix's tags look like at most; the background takes no longer one. */
const LONGEST = 35;

/** Not told, and not English: what a browser's translator leaves. BCP 47 calls it undetermined. */
export const TRANSLATED = 'und';

/** The first language of each document, by its root: a translator changes it under the page. */
const first = new WeakMap<Element, string>();

/**
 * @param page the document
 * @returns the page's language as it declares it; `und` for a page that the browser has translated
 */
export function readLanguage(page: Document): string | undefined {
  const root = page.documentElement;
  const declared = (root.lang || page.querySelector<HTMLElement>('.bd[lang]')?.lang || '').trim();
  if (root.matches('.translated-ltr, .translated-rtl')) return TRANSLATED;
  if (!declared) return undefined;
  // A page may tell its country later, `en` as `en-GB`.
  const [base = ''] = declared.split(/[-_]/);
  if (!first.has(root)) first.set(root, base);
  return first.get(root) === base ? declared.slice(0, LONGEST) : TRANSLATED;
}

/** Whether a page is in English, or may be. */
export function mayBeEnglish(page: Document): boolean {
  return /^en(?:[-_]|$)/i.test(readLanguage(page) ?? 'en');
}
