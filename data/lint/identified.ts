/** Titles whose people can be told: without those that name somebody who has no file yet, which is another rule's to say. */

import type { DataSet } from '../compile/compile.ts';
import { type Identity, identify } from '../compile/identity.ts';
import type { TitleSources } from '../compile/shapes.ts';
import { gatherTitles } from '../compile/titles.ts';
import { slugsIn } from '../compile/written.ts';

/** A written title with the name of its file. */
export type Identified = { slug: string; title: TitleSources };

/** @returns the written titles, and who is who in them */
export function identified(data: DataSet): { titles: readonly Identified[]; identity: Identity } {
  const known = [...data.titles].filter(([, title]) => slugsIn(title).every((slug) => data.people.has(slug)));
  const whole = { ...data, titles: new Map(known) };
  const all = gatherTitles(whole);
  const byId = new Map(all.map((title) => [title.netflixId, title]));
  const titles = known.flatMap(([slug, { netflixId }]) => {
    const title = byId.get(netflixId);
    return title ? [{ slug, title }] : [];
  });
  return { titles, identity: identify(whole, all) };
}
