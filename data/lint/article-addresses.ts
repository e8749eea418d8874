import type { DataSet } from '../compile/compile.ts';
import { rolesIn } from '../compile/written.ts';
import { type Finding, newsPlace, type Rule } from './rule.ts';

const TRACKING = /[?&](utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|smid|cmpid|igshid)=/i;

export const articleAddresses: Rule = {
  name: 'article-addresses',
  why: 'an address is a citation: https, without what tells where the reader came from, and once in all the news',
  check: (data) => [...tracking(data), ...repeated(data)],
};

function tracking(data: DataSet): Finding[] {
  return addresses(data)
    .filter(({ url }) => TRACKING.test(url))
    .map(({ place, url }) => ({ place, text: `${url} tracks its reader` }));
}

/** Every address of the data set, with the place it stands in. */
function addresses({ titles, people, news }: DataSet): Array<{ place: string; url: string }> {
  return [
    ...news.map((citation) => ({ place: newsPlace(citation), url: citation.url })),
    ...[...titles].flatMap(([slug, title]) =>
      [...[...title.behindTheScenes, ...rolesIn(title)].map(({ source }) => source.url), ...title.synopsisSources].map(
        (url) => ({ place: `data/titles/${slug}.json`, url }),
      ),
    ),
    ...[...people].flatMap(([slug, { sources }]) => sources.map((url) => ({ place: `data/people/${slug}.json`, url }))),
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
