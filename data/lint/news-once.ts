import { samePage } from '../files/address.ts';
import { normalize } from '../names/normalize.ts';
import type { Citation } from '../schema.ts';
import { type Finding, inNews, type Rule } from './rule.ts';

export const newsOnce: Rule = {
  name: 'news-once',
  why: 'an article appears once in all the news, with every title that it is about: not again under another address of the same page, nor where another site reprinted an agency’s piece',
  remedy: 'keep the line with the page’s own address, give it the titles of both, and remove the other',
  check: ({ news }) => {
    const pages = repeated(news, ({ url }) => samePage(url));
    const pieces = repeated(news, ({ publisher, date, headline }) => `${publisher} ${date} ${normalize(headline)}`);
    const said = new Set(pages.map(({ text }) => text));
    return [...pages, ...pieces.filter(({ text }) => !said.has(text))];
  },
};

/** An address that stands there twice letter by letter is another rule's (`article-addresses`). */
function repeated(news: readonly Citation[], keyOf: (citation: Citation) => string): Finding[] {
  const first = new Map<string, Citation>();
  return news.flatMap((citation) => {
    const key = keyOf(citation);
    const other = first.get(key);
    if (other === undefined) first.set(key, citation);
    if (other === undefined || other.url === citation.url) return [];
    return [{ ...inNews(citation, other), text: `${citation.url} is the article at ${other.url}` }];
  });
}
