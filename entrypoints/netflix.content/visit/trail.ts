/**
 * From an episode's id, which is in no data set, to its show: by what was seen on the way to the player. Kept in memory,
 * for this tab only. A hint in the address and the player's name for the title are used after it.
 */
import type { LookupInWords, MemberInWords } from '../../../components/notes/in-words.ts';
import type { NetflixId, Notes, TitleType } from '../../../data/schema.ts';
import { numberIn } from '../../shared/text.ts';
import type { Detection, Surface } from '../site/detect.ts';
import { ledTo } from '../site/evidence.ts';
import { TRANSLATED } from '../site/language.ts';
import { SURFACES } from '../surfaces.ts';

/**
 * A show that may be playing. `link`: its play link led here; `before`: it played just before in this player; `seen`: it
 * was in front, which proves nothing. `proof`: the name by which it was looked up; empty for an unknown title. `called`: what
 * the page called it that was in front; the series that the player calls the same is no other.
 */
export type Candidate = {
  netflixId: NetflixId;
  by: 'link' | 'before' | 'seen';
  proof: string;
  called?: readonly string[];
};

/** What may be shown: a look-up that waits for nothing more. */
export type Answer = Exclude<LookupInWords, { state: 'name-needed' }>;

/** Remembers what was in front before something played. */
export type Trail = {
  /**
   * A title came in front on a page or in a modal. An unknown one has an empty name; it may still be what plays next. `past`:
   * names that may be the last one's.
   */
  sawTitle: (
    title: Pick<Notes, 'netflixId' | 'name'> & { type?: TitleType },
    surface: Surface,
    past?: readonly string[],
  ) => void;
  /** Another title, or none, is in front: what plays next has nothing to do with the previous one. */
  forget: () => void;
  /**
   * The show that is playing was found.
   * @param name the player's for it, if it shows one
   * @param proof a name that the data set has; without one, what proved it before
   * @returns what proves it
   */
  foundShow: (netflixId: NetflixId, name: string | undefined, proof?: string) => string;
  /**
   * To be asked once for each that plays.
   * @param page still shows what led here
   * @param detection what is played now
   * @returns the show by what was seen on the way
   */
  follow: (page: Document, detection: Detection) => Candidate | undefined;
  /** @returns whether the player called the show by this name before; `undefined` where its name was never to be seen */
  isName: (name: string) => boolean | undefined;
  /** The casts that pages named, by title: the player that follows names nobody. */
  casts: Map<NetflixId, MemberInWords[]>;
  /**
   * What pages have proved or contradicted of titles whose id is not enough: the page that follows may say nothing, as a player
   * does whose controls are hidden.
   */
  answers: Map<NetflixId, Answer>;
  /** What shows that nobody knows are called: by such a name alone no other show is meant, as long as the page lasts. */
  strangers: Set<string>;
  /** What the title called itself after which none was in front: its page may still stand there when the next one comes. */
  left: readonly string[];
};

/** @returns a trail on which nothing has been seen */
export function makeTrail(): Trail {
  /**
   * `surface`: where it was in front, until something played: links in a player lead from one episode to the next. `past`:
   * names that may be the last one's. `called`: what its page called it, read when something plays.
   */
  let seen:
    | (Omit<Candidate, 'by'> & { surface: Surface | undefined; past: readonly string[]; called: readonly string[] })
    | undefined;
  /** `names`: whatever the player called it. */
  let playing: { netflixId: NetflixId; names: Set<string>; proof: string } | undefined;
  const strangers = new Set<string>();
  return {
    sawTitle({ netflixId, type, name: proof }, surface, past = []) {
      seen = type === 'film' ? undefined : { netflixId, surface, proof, past, called: [] };
      playing = undefined;
    },
    forget() {
      seen = undefined;
      playing = undefined;
    },
    foundShow(netflixId, name, proof) {
      if (playing?.netflixId !== netflixId) playing = { netflixId, names: new Set(), proof: '' };
      if (name !== undefined) playing.names.add(name);
      playing.proof = proof ?? playing.proof;
      return playing.proof;
    },
    follow(page, { netflixId }) {
      if (playing) {
        // From its second episode on a show also has the name that its page called it, though its player hid it.
        if (playing.netflixId === seen?.netflixId) for (const name of seen.called) playing.names.add(name);
        return { ...playing, by: 'before' };
      }
      if (!seen) return undefined;
      const { surface, past, proof } = seen;
      if (surface === undefined) return { ...seen, by: 'seen' };
      const { fronts, says } = SURFACES[surface];
      // Of a title that is shown, what may be the last one's name is no proof; of an unknown one it keeps namesakes away.
      const { names, language } = says(page);
      const called = names.filter((name) => !proof || !past.includes(name));
      seen = { ...seen, surface: undefined, called };
      // A play link may name the show itself; its episode's id then takes the place of that, before anything is answered.
      const isItself = netflixId === seen.netflixId;
      if (isItself) playing = { netflixId, names: new Set(), proof };
      // What plays under the title's own id may be a film. A translator's name is nobody's.
      if (!isItself && !proof && language !== TRANSLATED)
        for (const name of called) if (!past.includes(name)) strangers.add(name);
      return { ...seen, by: isItself || ledTo(fronts(page), netflixId) ? 'link' : 'seen' };
    },
    isName: (name) => (playing?.names.size ? playing.names.has(name) : undefined),
    casts: new Map(),
    answers: new Map(),
    strangers,
    left: [],
  };
}

/** `Video:ID` in a watch link's `tctx`: a hint, never proof. */
export function hintIn(url: URL): NetflixId | undefined {
  return numberIn(url.searchParams.get('tctx'), /Video:(\d{1,10})\b/);
}
