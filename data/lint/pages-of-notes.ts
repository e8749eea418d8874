import { detourFault } from './publishers.ts';
import { type Rule, sourcePages } from './rule.ts';

export const pagesOfNotes: Rule = {
  name: 'pages-of-notes',
  why: 'readers check a note on the page that backs it: a light, print or staging view shows less, and may disappear',
  remedy: 'give the address of the page itself, as its publisher’s site shows it; if there is none, remove the source',
  // An archive's copy may be all that is left of a page: a note's source is evidence, and no recommendation as news are.
  check: (data) => {
    const once = new Map(sourcePages(data).map((page) => [`${page.place} ${page.url}`, page]));
    return [...once.values()].flatMap(({ place, url }) => {
      const fault = detourFault(url);
      return fault === undefined ? [] : [{ place, text: `${url} ${fault}` }];
    });
  },
};
