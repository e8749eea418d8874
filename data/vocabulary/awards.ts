/** The closed list of awards. Each came with a list of its own, so that its name says where it is from. */
export const AWARDS = ['Oscar', 'Emmy', 'Golden Globe'] as const;

/** The source of each award: an id of sources.ts. */
export const AWARD_SOURCES: Readonly<Record<(typeof AWARDS)[number], string>> = {
  Oscar: 'oscars-2026',
  Emmy: 'emmys-2019',
  'Golden Globe': 'golden-globes-2020',
};

/**
 * How a writer speaks of each award in English: by its other name too, and not of another award that bears part of its name
 * (the Daytime Emmy, the Children's and Family Emmy), nor of somebody called Oscar.
 */
export const AWARD_WORDS: Readonly<Record<(typeof AWARDS)[number], RegExp>> = {
  Oscar: /(?<!Student )\bOscars?\b(?! \p{Lu})|(?<!(?:Student|Movie|Film) )\bAcademy Awards?\b/u,
  Emmy: /(?<!(?:Daytime|International|Children[’']s|(?:and|&) (?:Family|Documentary)|Sports|Regional|News) )\bEmmys?\b/,
  'Golden Globe': /\bGolden Globes?\b/,
};
