/** Which source of ours a gathered fact is from. What names none that is known and allowed is refused. */
import { SOURCES } from '../../vocabulary/sources.ts';

const KNOWN: ReadonlySet<string> = new Set(SOURCES.map(({ id }) => id));

/** What gatherers call a source, where that is not the source's id. The first that fits counts. */
const CALLED: ReadonlyArray<readonly [RegExp, string]> = [
  [/^wikidata-2025-06\b/, 'wikidata-2025-06'],
  [/^wikidata-2023-12\b/, 'wikidata-2023-12'],
  [/^kdrama-site-es\b/, 'kdrama-site-es'],
  [/^german-dub-lists-2026\b/, 'german-dub-lists-2026'],
  [/^public code\b/, 'handlist:public-code'],
  [/^two public pages$/, 'pages-2026'],
  [/^wikipedia-[a-z+]+-2023-10\b/, 'wikipedia-names-2023-10'],
  [/^anilist-malsync-2021\b/, 'anilist-malsync-2021'],
  [/^kdrama-actors-2023\b/, 'kdrama-actors-2023'],
  [/^indian-celebrity-data$/, 'indian-actors'],
];

/**
 * @param called the source as a gathered row names it
 * @returns its id, or `undefined` where the vocabulary knows none: its terms are not known, or do not allow it
 */
export function sourceOf(called: string): string | undefined {
  if (KNOWN.has(called)) return called;
  return CALLED.find(([pattern]) => pattern.test(called))?.[1];
}
