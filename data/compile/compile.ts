/**
 * Compiles what is written and what the catalogue knows into the files that the extension reads.
 * Pure: values in, file contents out, the same bytes for the same input.
 */

import { isKept } from '../lookup/packed.ts';
import { PEOPLE_PER_SHARD, shardCount, TITLES_PER_SHARD } from '../lookup/shard-key.ts';
import type { Article, Meta, Notes } from '../schema.ts';
import { creditsOf } from './credits.ts';
import { identify } from './identity.ts';
import { newsByTitle } from './news.ts';
import { composeNotes } from './notes.ts';
import { composePeople } from './people.ts';
import { creditedOnce, secondIds, withNotesOfFirst } from './second-ids.ts';
import type { Compiled, DataSet } from './shapes.ts';
import { gatherTitles } from './titles.ts';
import { composeWorks, finder } from './works.ts';

export { toFiles } from './files.ts';
export type { Compiled, CompiledFile, DataSet } from './shapes.ts';

/**
 * @param data the checked data set
 * @returns notes by Netflix id and people by key, both in a fixed order
 * @throws where a written title names a person who has no file, or a credit a key without a person; the message names both
 */
export function compile(data: DataSet): Compiled {
  const gathered = gatherTitles(data);
  const seconds = secondIds(gathered);
  const titles = withNotesOfFirst(gathered, seconds);
  const identity = identify(data, titles);
  const credits = titles.flatMap((title) => creditsOf(title, identity));
  const find = finder(titles);
  const people = composePeople(data, identity, titles, creditedOnce(credits, seconds), find);
  const byTitle = Map.groupBy(credits, ({ netflixId }) => netflixId);
  const news = newsByTitle(data.news);
  const everybody = { people, works: composeWorks(people, identity, find), hours: hoursOf(data.catalogueTitles) };
  const notes = new Map(
    titles.map((title) => {
      const { netflixId } = title;
      const own = news.get(netflixId) ?? news.get(seconds.get(netflixId) ?? netflixId) ?? [];
      return [netflixId, composeNotes(title, byTitle.get(netflixId) ?? [], everybody, own)];
    }),
  );
  return { meta: describe(data, { notes, people, seconds }), notes, people, seconds };
}

function hoursOf(rows: DataSet['catalogueTitles']): ReadonlyMap<number, number> {
  return new Map(rows.map(({ netflixId, hoursViewed }) => [netflixId, hoursViewed ?? 0]));
}

function describe(data: DataSet, { notes, people, seconds }: Omit<Compiled, 'meta'>): Meta {
  // Articles that are only about titles which a build leaves out are left out too.
  const news = data.news.filter(({ titles }) => titles.some((netflixId) => notes.has(netflixId)));
  const ofLevel = (level: Notes['level']): number =>
    [...notes.values()].filter((title) => title.level === level && !seconds.has(title.netflixId)).length;
  return {
    format: 1,
    date: data.date,
    titles: notes.size,
    fullNotes: ofLevel('full'),
    briefNotes: ofLevel('brief'),
    people: people.size,
    articles: news.length,
    articleLanguages: languagesOf(news),
    titleShards: shardCount(notes.size, TITLES_PER_SHARD),
    personShards: shardCount([...people.values()].filter(isKept).length, PEOPLE_PER_SHARD),
  };
}

function languagesOf(news: readonly Article[]): string[] {
  const byLanguage = [...Map.groupBy(news, ({ language }) => language)];
  return byLanguage
    .toSorted(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1))
    .map(([language]) => language);
}
