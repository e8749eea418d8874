/**
 * From an episode's id, which is in no data set, to its show. What was seen on the way is kept for this tab only and
 * in memory only; a hint in the address and the name on the page come after it.
 */
import type { NetflixId, Notes } from '../../data/schema.ts';
import { send } from '../shared/send.ts';
import type { Detection } from './detection/detect.ts';
import { ledTo } from './detection/evidence.ts';

/** A show that may be what is playing. `proven`: a link of its own led here, or the same name was shown before. */
export type Candidate = { netflixId: NetflixId; proven: boolean };

/** Remembers what was in front before something played. */
export class Trail {
  #seen: { netflixId: NetflixId; isSeries: boolean } | undefined;
  #playing: { netflixId: NetflixId; name: string | undefined } | undefined;

  /** A title whose notes were shown on a page or in a modal. */
  sawTitle({ netflixId, type }: Notes): void {
    this.#seen = { netflixId, isSeries: type === 'series' };
    this.#playing = undefined;
  }

  /** No title is in front any more: what is played next was chosen elsewhere. */
  forget(): void {
    this.#seen = undefined;
    this.#playing = undefined;
  }

  /** The show of what is playing is known, and the player's name for it, if that was to be seen. */
  foundShow(netflixId: NetflixId, name: string | undefined): void {
    this.#playing = { netflixId, name: name ?? this.#playing?.name };
  }

  /**
   * @param page still shows what led here
   * @param detection what is played now
   * @returns the show by what was seen on the way
   */
  candidate(page: Document, { netflixId }: Detection): Candidate | undefined {
    if (this.#playing) return { netflixId: this.#playing.netflixId, proven: true };
    if (!this.#seen?.isSeries) return undefined;
    return { netflixId: this.#seen.netflixId, proven: ledTo(page, netflixId) };
  }

  /** Whether the player shows the name that it showed for the show before this episode. */
  isSameName(name: string): boolean {
    return this.#playing?.name === name;
  }

  /** Whether the player called the show otherwise before: then something else is playing now. */
  isOtherName(name: string): boolean {
    return this.#playing?.name !== undefined && this.#playing.name !== name;
  }
}

/** `Video:ID` in a watch link's `tctx`: a hint, never proof. */
export function hintIn(url: URL): NetflixId | undefined {
  const digits = /Video:(\d{1,10})\b/.exec(url.searchParams.get('tctx') ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * @param played the player's name for what is playing, and whether it is a series
 * @param candidate from the trail
 * @param hint from the address
 * @returns the show: the candidate or the hint where the name agrees, else the one title that bears the name;
 *   `contradicted` where the name is another title's
 */
export async function showByName(
  { name, isSeries }: { name: string; isSeries: boolean },
  candidate: Candidate | undefined,
  hint: NetflixId | undefined,
): Promise<{ netflixId: NetflixId | undefined; contradicted: boolean }> {
  const ids = await send({ type: 'titles-named', name, ...(isSeries ? { kind: 'series' as const } : {}) });
  const agreed = [candidate?.netflixId, hint].find((id) => id !== undefined && ids.includes(id));
  if (agreed !== undefined) return { netflixId: agreed, contradicted: false };
  const [only] = ids;
  return { netflixId: ids.length === 1 ? only : undefined, contradicted: ids.length > 0 };
}
