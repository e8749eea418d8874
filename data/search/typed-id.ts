/** Reads an id that somebody typed or pasted in place of a name. */

/** Fewer digits are a year, or a film's name; no title of the data set has so few. */
const ID = String.raw`0*([1-9]\d{5,9})(?!\d)`;

const ALONE = new RegExp(`^${ID}$`);

/** Of a title's page, its modal over another page, or the player; the modal is in front. */
const ADDRESSES = [`[?&]jbv=${ID}`, `/(?:title|watch)/${ID}`].map(
  (place) => new RegExp(String.raw`(?:^|[/.\s])netflix\.com(?=/)\S*?${place}`, 'i'),
);

/**
 * @param text what somebody typed
 * @returns the id that is the whole text, or stands in an address of Netflix's; `undefined` where there is none
 */
export function typedId(text: string): number | undefined {
  for (const pattern of [ALONE, ...ADDRESSES]) {
    const digits = pattern.exec(text.trim())?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}
