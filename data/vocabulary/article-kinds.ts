/**
 * The closed list of what an article can be. A reader chooses by it, so it says what the piece is,
 * not what it is about: a talk with an actor about the set is an interview, not a production story.
 */
export const ARTICLE_KINDS = [
  'interview',
  'production',
  'review',
  'renewal',
  'cast',
  'release',
  'reception',
  'feature',
] as const;
