import type { Citation } from '../schema.ts';
import { copyingOf, detourFault, type NamesByHost, namesByHost, ownerOf } from './publishers.ts';
import { inNews, type Rule } from './rule.ts';

export const originalAddresses: Rule = {
  name: 'original-addresses',
  why: 'a citation links to the publisher’s own page: copies disappear, and their readers bring the authors nothing',
  remedy: 'find the article on its publisher’s own site and give that address; if there is none, remove the citation',
  check: ({ news, publishers }) => {
    const byHost = namesByHost(publishers);
    return news.flatMap((citation) => {
      const fault = faultOf(citation, byHost);
      return fault === undefined ? [] : [{ ...inNews(citation), text: `${citation.url} ${fault}` }];
    });
  },
};

function faultOf({ url, publisher }: Citation, byHost: NamesByHost): string | undefined {
  switch (copyingOf(url)) {
    case 'archive':
      return 'is an archive’s copy';
    case 'portal': {
      // One that mostly copies may have pieces of its own, which bear its name.
      const own = ownerOf(url, byHost)?.names ?? [];
      if (own.includes(publisher)) break;
      return ['is a repost, or a reseller’s page', ...own.map((name) => `not ${name}’s own`)].join(', ');
    }
    case 'detour':
    case undefined:
  }
  return detourFault(url);
}
