/**
 * Faults of the sources that no rule can tell, found by eye. Each says which fields of which title are another's
 * and why; they are left out on import. Remove an entry once the source is mended.
 */
export interface Correction {
  readonly netflixId: number;
  readonly drop: readonly ('cast' | 'directors' | 'genres' | 'countries' | 'maturity')[];
  readonly why: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    netflixId: 80197991,
    drop: ['cast', 'genres'],
    why: 'Nisman, a documentary, bears the cast of Spinning Out',
  },
  {
    netflixId: 81610333,
    drop: ['cast'],
    why: 'The Diary of a Serial Killer bears the cast of Murder in a Courtroom (Akku Yadav is that case)',
  },
];
