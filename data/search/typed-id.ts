/** Reads an id that somebody typed or pasted in place of a name. */

/** Fewer digits are a year, or a film's name; no title of the data set has so few. */
const ID = String.raw`0*([1-9]\d{5,9})\b`;

const ALONE = new RegExp(`^${ID}$`);

/** Of a title's page, its modal over another page, or the player, in whatever stands around it; the modal is in front. */
const ADDRESSES = [`[?&]jbv=${ID}`, `/(?:title|watch)/${ID}`].map(
  (place) => new RegExp(String.raw`(?<![\w-])netflix\.com(?=[/?])[^\s,]*?${place}`, 'i'),
);

/** Far longer than any address, with all that Netflix adds to it. */
const LONGEST = 4000;

/**
 * @param text what somebody typed
 * @returns the id that is the whole text, or stands in an address of Netflix's; `undefined` where there is none
 */
export function typedId(text: string): number | undefined {
  // An address within another's is written so: where to go on to after signing in.
  const plain = text.trim().slice(0, LONGEST).replace(/%2f/gi, '/');
  for (const pattern of [ALONE, ...ADDRESSES]) {
    const digits = pattern.exec(plain)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}
