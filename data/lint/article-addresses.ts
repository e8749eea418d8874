import type { DataSet } from '../compile/compile.ts';
import { hostOf, tracks } from '../files/address.ts';
import type { Citation } from '../schema.ts';
import { FARMS } from '../vocabulary/copies.ts';
import { type Finding, inNews, type Rule, sourcePages } from './rule.ts';

export const articleAddresses: Rule = {
  name: 'article-addresses',
  why: 'a citation has the https address of the page itself: without tracking parameters, only once in all the news, and not on a site that invents stories',
  remedy:
    'remove the tracking parameters; replace a site that invents stories by another source; of two lines keep one (npm run data -- news joins their titles)',
  check: (data) => [...addresses(data).flatMap(faultsOf), ...repeated(data)],
};

type Placed = Omit<Finding, 'text'> & { url: string };

function faultsOf({ url, ...where }: Placed): Finding[] {
  return [
    ...(tracks(url) ? [{ ...where, text: `${url} has tracking parameters` }] : []),
    ...(new URL(url).username === '' ? [] : [{ ...where, text: `${url} contains a login` }]),
    ...(isFarm(url) ? [{ ...where, text: `${url} is on a site that invents its stories` }] : []),
  ];
}

function isFarm(url: string): boolean {
  return hostOf(url)
    .split('.')
    .some((label) => FARMS.includes(label));
}

/** Every address of the data set, with the place it stands in. */
function addresses(data: DataSet): Placed[] {
  return [...data.news.map((citation) => ({ ...inNews(citation), url: citation.url })), ...sourcePages(data)];
}

function repeated({ news }: DataSet): Finding[] {
  const seen = new Map<string, Citation>();
  return news.flatMap((citation) => {
    const first = seen.get(citation.url);
    if (first) return [{ ...inNews(citation, first), text: `${citation.url} appears twice in the news` }];
    seen.set(citation.url, citation);
    return [];
  });
}
