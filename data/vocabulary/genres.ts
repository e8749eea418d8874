/**
 * The closed list of genres. Every source's wording is brought to one of these on import;
 * what a viewer reads stands in public/_locales under `genre_<id>`.
 */
export const GENRES = [
  'action',
  'adventure',
  'animation',
  'anime',
  'comedy',
  'crime',
  'documentary',
  'drama',
  'family',
  'fantasy',
  'history',
  'horror',
  'music',
  'mystery',
  'reality',
  'romance',
  'sci-fi',
  'science-nature',
  'sport',
  'stand-up',
  'teen',
  'thriller',
  'war',
  'western',
] as const;
