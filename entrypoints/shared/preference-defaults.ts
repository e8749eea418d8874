/** Every choice as it comes. Without zod: the content script falls back on them where storage cannot be read. */

/** All choices lie under one key in storage, so that a change is one event. */
export const PREFERENCES_KEY = 'preferences';

/** The four parts below the head, by the names their components use. */
export const SECTIONS = ['synopsis', 'cast', 'making', 'news'] as const;
export type Section = (typeof SECTIONS)[number];

export const DEFAULTS = {
  opens: 'always' as const,
  side: 'right' as const,
  width: 'normal' as const,
  theme: 'auto' as const,
  textSize: 'normal' as const,
  sections: [...SECTIONS] as Section[],
  hidden: [] as Section[],
  hiddenLanguages: [] as string[],
  spoilers: 'covered' as const,
  remember: true as boolean,
  player: 'handle' as const,
  kids: 'off' as const,
};
