/** A title without its credits: its sources, the confidence of its id, and how other titles refer to it. */
import type { Notes, TitleRef } from '../schema.ts';
import { defined } from './defined.ts';
import type { DataSet, TitleSources } from './shapes.ts';

/**
 * @param data the checked data set
 * @returns every title once, by id
 */
export function gatherTitles(data: DataSet): TitleSources[] {
  const facts = new Map(data.catalogueTitles.map((title) => [title.netflixId, title]));
  const written = new Map([...data.titles.values()].map((title) => [title.netflixId, title]));
  return [...new Set([...facts.keys(), ...written.keys()])]
    .sort((a, b) => a - b)
    .map((netflixId) => ({ netflixId, facts: facts.get(netflixId), written: written.get(netflixId) }));
}

/**
 * @param sources a title
 * @returns how other titles' notes name it
 */
export function referTo(sources: TitleSources): TitleRef {
  const title = sources.written ?? sources.facts;
  if (!title) throw new Error(`title ${sources.netflixId} is neither written nor in the catalogue`);
  const { netflixId, name, type, year } = title;
  return defined({ netflixId, name, type, year, sure: confidenceOf(sources) !== 'C' });
}

/**
 * @param sources a title
 * @returns how well its id is known
 */
export function confidenceOf({ facts, written }: TitleSources): Notes['confidence'] {
  // A written title without a catalogue row and without a verified id rests on its writer alone.
  return written?.idVerified ? 'A' : (facts?.confidence ?? 'C');
}
