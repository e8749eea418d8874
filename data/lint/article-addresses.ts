import type { DataSet } from '../compile/compile.ts';
import { rolesIn } from '../compile/written.ts';
import { hostOf, tracks } from '../files/address.ts';
import { FARMS } from '../vocabulary/copies.ts';
import { type Finding, newsPlace, type Rule } from './rule.ts';

export const articleAddresses: Rule = {
  name: 'article-addresses',
  why: 'an address is a citation: https, without what tells where the reader came from, once in all the news, and of a page that somebody wrote who knew',
  check: (data) => [...addresses(data).flatMap(faultsOf), ...repeated(data)],
};

type Placed = { place: string; url: string };

function faultsOf({ place, url }: Placed): Finding[] {
  return [
    ...(tracks(url) ? [{ place, text: `${url} tracks its reader` }] : []),
    ...(isFarm(url) ? [{ place, text: `${url} is of those that make up their stories` }] : []),
  ];
}

function isFarm(url: string): boolean {
  return hostOf(url)
    .split('.')
    .some((label) => FARMS.includes(label));
}

/** Every address of the data set, with the place it stands in. */
function addresses({ titles, people, news }: DataSet): Placed[] {
  return [
    ...news.map((citation) => ({ place: newsPlace(citation), url: citation.url })),
    ...[...titles].flatMap(([slug, title]) =>
      [...[...title.behindTheScenes, ...rolesIn(title)].map(({ source }) => source.url), ...title.synopsisSources].map(
        (url) => ({ place: `data/titles/${slug}.json`, url }),
      ),
    ),
    ...[...people].flatMap(([slug, { sources, knownFor }]) =>
      [...sources, ...knownFor.flatMap(({ source }) => source ?? [])].map((url) => ({
        place: `data/people/${slug}.json`,
        url,
      })),
    ),
  ];
}

function repeated({ news }: DataSet): Finding[] {
  const seen = new Set<string>();
  return news.flatMap((citation) => {
    if (seen.has(citation.url))
      return [{ place: newsPlace(citation), text: `${citation.url} stands twice in the news` }];
    seen.add(citation.url);
    return [];
  });
}
