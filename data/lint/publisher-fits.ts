import type { DataSet } from '../compile/compile.ts';
import { rolesIn, titleFile } from '../compile/written.ts';
import { hostOf } from '../files/address.ts';
import { normalize } from '../names/normalize.ts';
import type { Citation, Publisher, Source } from '../schema.ts';
import { AGENCIES } from '../vocabulary/agencies.ts';
import { copyingOf, type NamesByHost, namesByHost, ownerOf } from './publishers.ts';
import { type Finding, inNews, type Rule } from './rule.ts';

const TABLE = 'data/vocabulary/publishers.jsonl';

export const publisherFits: Rule = {
  name: 'publisher-fits',
  why: 'the publisher is whoever wrote the piece (the agency, for an agency’s piece), always under the same name; the table says which publishers a host’s pages may name',
  remedy:
    'look at the name on the page; then add the line to data/vocabulary/publishers.jsonl, or correct the publisher',
  check: (data) => {
    const byHost = namesByHost(data.publishers);
    return [...ofTable(data.publishers), ...unknownHosts(data.news, byHost), ...misfits(data, byHost)];
  },
};

/** One finding a host: the line that the table lacks, ready to be put there. Whose a copy is, `original-addresses` asks. */
function unknownHosts(news: readonly Citation[], byHost: NamesByHost): Finding[] {
  const unknown = news.filter(({ url }) => ownerOf(url, byHost) === undefined && copyingOf(url) === undefined);
  return [...Map.groupBy(unknown, ({ url }) => hostOf(url))].map(([host, all]) => {
    const own = new Set(all.map(({ publisher }) => publisher).filter((name) => !AGENCIES.includes(name)));
    const names = own.size > 0 ? [...own].sort() : ['…'];
    return {
      place: TABLE,
      about: all,
      text: `lacks the host of ${all[0]?.url}; add the line ${lineOf({ host, names })}`,
    };
  });
}

type Named = Source & Omit<Finding, 'text'>;

/** What backs a statement may lie anywhere; where the host is known, its publisher is called as in the news. */
function misfits({ news, titles }: DataSet, byHost: NamesByHost): Finding[] {
  const named: Named[] = [
    ...news.map((citation) => ({ url: citation.url, publisher: citation.publisher, ...inNews(citation) })),
    ...[...titles].flatMap(([slug, title]) =>
      [...title.behindTheScenes, ...rolesIn(title)].map(({ source }) => ({
        ...source,
        place: titleFile(slug),
      })),
    ),
  ];
  return named.filter(({ url }) => copyingOf(url) !== 'portal').flatMap((one) => misfit(one, byHost));
}

function misfit({ url, publisher, ...where }: Named, byHost: NamesByHost): Finding[] {
  const owner = ownerOf(url, byHost);
  if (owner === undefined || [...owner.names, ...AGENCIES].includes(publisher)) return [];
  const { host, names } = owner;
  const line = lineOf({ host, names: [...names, publisher] });
  const text = `the publisher of ${url} is ${names.join(' or ')}, not ${publisher}; if both are right, change the line in ${TABLE} to ${line}`;
  return [{ ...where, text }];
}

function lineOf({ host, names }: Publisher): string {
  return JSON.stringify({ host, names });
}

function ofTable(publishers: readonly Publisher[]): Finding[] {
  const hosts = new Map<string, Publisher>();
  const spellings = new Map(AGENCIES.map((name) => [spoken(name), name]));
  return publishers.flatMap((line) => {
    const { host, names } = line;
    const first = hosts.get(host);
    if (!first) hosts.set(host, line);
    const twice = first ? [{ place: TABLE, about: [line, first], text: `${host} appears twice` }] : [];
    const alike = names.flatMap((name) => {
      const first = spellings.get(spoken(name)) ?? name;
      spellings.set(spoken(name), first);
      return first === name ? [] : [`${name} (${host}) is called ${first} elsewhere`];
    });
    return [...twice, ...alike.map((text) => ({ place: TABLE, about: [line], text }))];
  });
}

/** What is heard of a name: `ZAPZEE` is `Zapzee`, `The Guardian` is `Guardian`. */
function spoken(name: string): string {
  return normalize(name).replace(/^the /, '').replaceAll(' ', '');
}
