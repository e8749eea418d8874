/** The closed list of occupations: the one word that somebody is known by, in a form that fits every gender. */
export const OCCUPATIONS = [
  'actor',
  'athlete',
  'comedian',
  'composer',
  'director',
  'model',
  'musician',
  'politician',
  'presenter',
  'producer',
  'singer',
  'writer',
] as const;
