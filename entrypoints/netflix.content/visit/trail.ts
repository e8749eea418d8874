/**
 * From an episode's id, which is in no data set, to its show. What was seen on the way is kept for this tab only and
 * in memory only; a hint in the address and the name on the page come after it.
 */
import type { NetflixId, Notes } from '../../../data/schema.ts';
import type { Detection, Surface } from '../site/detect.ts';
import { ledTo } from '../site/evidence.ts';
import { SURFACES } from '../surfaces.ts';

/**
 * A show that may be what is playing. `link`: a play link of its own led here; `before`: it played before this in the same
 * player; `seen`: it was in front, which proves nothing.
 */
export type Candidate = { netflixId: NetflixId; by: 'link' | 'before' | 'seen' };

/** Remembers what was in front before something played. */
export class Trail {
  /** `surface`: where it was in front, until something played: links in a player lead from one episode to the next. */
  #seen: { netflixId: NetflixId; isSeries: boolean; surface: Surface | undefined } | undefined;
  #playing: { netflixId: NetflixId; name: string | undefined } | undefined;

  /** A title whose notes were shown on a page or in a modal. */
  sawTitle({ netflixId, type }: Notes, surface: Surface): void {
    this.#seen = { netflixId, isSeries: type === 'series', surface };
    this.#playing = undefined;
  }

  /** Another title, or none, is in front: what is played next has nothing to do with the last one. */
  forget(): void {
    this.#seen = undefined;
    this.#playing = undefined;
  }

  /** The show of what is playing is known, and the player's name for it, if that was to be seen. */
  foundShow(netflixId: NetflixId, name: string | undefined): void {
    const before = this.#playing?.netflixId === netflixId ? this.#playing.name : undefined;
    this.#playing = { netflixId, name: name ?? before };
  }

  /**
   * To be asked once for each that plays.
   * @param page still shows what led here
   * @param detection what is played now
   * @returns the show by what was seen on the way
   */
  follow(page: Document, { netflixId }: Detection): Candidate | undefined {
    if (this.#playing) return { netflixId: this.#playing.netflixId, by: 'before' };
    const seen = this.#seen;
    if (!seen?.isSeries) return undefined;
    this.#seen = { ...seen, surface: undefined };
    const led = seen.surface !== undefined && ledTo(SURFACES[seen.surface].fronts(page), netflixId);
    return { netflixId: seen.netflixId, by: led ? 'link' : 'seen' };
  }

  /** @returns whether the player called the show by this name before; `undefined` where its name was never to be seen */
  isName(name: string): boolean | undefined {
    return this.#playing?.name === undefined ? undefined : this.#playing.name === name;
  }
}

/** `Video:ID` in a watch link's `tctx`: a hint, never proof. */
export function hintIn(url: URL): NetflixId | undefined {
  const digits = /Video:(\d{1,10})\b/.exec(url.searchParams.get('tctx') ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
