/** A sighting of a person, and who it is. */
import type { Sighting } from './sightings.ts';

/** How a sighting came to its key. */
export type Ground = 'key' | 'name' | 'evidence' | 'apart';

export type Identified = Sighting & {
  readonly key: string;
  readonly ground: Ground;
};
