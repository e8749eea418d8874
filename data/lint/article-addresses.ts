import type { Rule } from './rule.ts';

const TRACKING = /[?&](utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|smid|cmpid|igshid)=/i;

export const articleAddresses: Rule = {
  name: 'article-addresses',
  why: 'an address is a citation: https, without what tells where the reader came from, and once a title',
  check: ({ titles, people }) => [
    ...[...titles].flatMap(([slug, title]) => {
      const place = `data/titles/${slug}.json`;
      const news = title.news.map(({ url }) => url);
      const others = [
        ...title.behindTheScenes.map(({ source }) => source.url),
        ...title.cast.flatMap(({ role }) => (role ? [role.source.url] : [])),
        ...title.synopsisSources,
      ];
      return [
        ...[...news, ...others]
          .filter((url) => TRACKING.test(url))
          .map((url) => ({ place, text: `${url} tracks its reader` })),
        ...repeated(news).map((url) => ({ place, text: `${url} stands twice in the news` })),
      ];
    }),
    ...[...people].flatMap(([slug, { sources }]) =>
      sources
        .filter((url) => TRACKING.test(url))
        .map((url) => ({ place: `data/people/${slug}.json`, text: `${url} tracks its reader` })),
    ),
  ],
};

/** Every one that stood before already. */
function repeated(urls: readonly string[]): string[] {
  const seen = new Set<string>();
  return urls.filter((url) => seen.size === seen.add(url).size);
}
