/** US ratings as Netflix and its listings use them: TV Parental Guidelines, then the MPA's. */
export const MATURITY_RATINGS = [
  'TV-Y',
  'TV-Y7',
  'TV-Y7-FV',
  'TV-G',
  'TV-PG',
  'TV-14',
  'TV-MA',
  'G',
  'PG',
  'PG-13',
  'R',
  'NC-17',
] as const;
