/** The closed list of awards. Each came with a list of its own, so that its name says where it is from. */
export const AWARDS = ['Oscar', 'Emmy', 'Golden Globe'] as const;

/** The source of each award: an id of sources.ts. */
export const AWARD_SOURCES: Readonly<Record<(typeof AWARDS)[number], string>> = {
  Oscar: 'oscars-2026',
  Emmy: 'emmys-2019',
  'Golden Globe': 'golden-globes-2020',
};
