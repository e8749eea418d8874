/** What a viewer can choose. Pure: the store and the pages that show it stand elsewhere. */
import { z } from 'zod';
import { Language } from '../../data/schema.ts';

/** The four parts below the head, by the names their components use. */
export const SECTIONS = ['synopsis', 'cast', 'making', 'news'] as const;
export type Section = (typeof SECTIONS)[number];

const CHOICES = {
  opens: z.enum(['always', 'folded', 'never']),
  side: z.enum(['right', 'left']),
  width: z.enum(['narrow', 'normal', 'wide']),
  theme: z.enum(['auto', 'dark', 'light']),
  textSize: z.enum(['small', 'normal', 'large', 'larger']),
  sections: z.array(z.enum(SECTIONS)),
  hidden: z.array(z.enum(SECTIONS)),
  hiddenLanguages: z.array(Language),
  spoilers: z.enum(['covered', 'shown']),
  remember: z.boolean(),
  player: z.enum(['handle', 'pause', 'off']),
  kids: z.enum(['off', 'on']),
};

/** Some fields to change, each of its shape; nothing else. */
export const PreferenceChanges = z.strictObject(CHOICES).partial();
export type PreferenceChanges = z.infer<typeof PreferenceChanges>;

/** Each field heals by itself: a value that is none of its choices becomes the default, and the others stay. */
export const Preferences = z.object({
  opens: CHOICES.opens.catch('always'),
  side: CHOICES.side.catch('right'),
  /** Of the panel, where it stands in room of its own: not in the player, nor over a modal. */
  width: CHOICES.width.catch('normal'),
  theme: CHOICES.theme.catch('auto'),
  textSize: CHOICES.textSize.catch('normal'),
  /** The order of the sections: every one once; those that a stored order lacks come last. */
  sections: CHOICES.sections.catch([]).transform((order): Section[] => [...new Set([...order, ...SECTIONS])]),
  hidden: CHOICES.hidden.catch([]),
  /** Languages of which no articles are shown. A language that is new in the data is shown. */
  hiddenLanguages: CHOICES.hiddenLanguages.catch([]),
  spoilers: CHOICES.spoilers.catch('covered'),
  /** Keep the list of the last titles looked up. */
  remember: CHOICES.remember.catch(true),
  /** In the player: a handle, or opening by itself on a pause, or nothing. */
  player: CHOICES.player.catch('handle'),
  /** On Kids profiles. */
  kids: CHOICES.kids.catch('off'),
});
export type Preferences = z.infer<typeof Preferences>;

/**
 * @param stored whatever the browser's storage gave back
 * @returns whole preferences; what is broken or missing is at its default
 */
export function healPreferences(stored: unknown): Preferences {
  return Preferences.parse(typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {});
}
