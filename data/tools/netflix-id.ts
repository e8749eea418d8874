/** Reads an id that somebody typed. */

/** The digits of `/title/ID`, one to ten of them, and nothing else: `1e7` and `0x10` are numbers, and no ids. */
const ID = /^[1-9][0-9]{0,9}$/;

/** Of a title's page, in any language and by whatever link; without its scheme as well, as a browser shows it. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?netflix\.com\/(?:[a-z]{2}(?:-[a-z\d]{2,4})?\/)?title\/([1-9][0-9]{0,9})(?:[/?#].*)?$/i;

/** @returns whether a text is an id as Netflix writes it */
export function isNetflixId(text: string): boolean {
  return ID.test(text);
}

/**
 * @param text what somebody gave as an id, or as the address of its title's page
 * @returns the id
 * @throws where it is neither; the message repeats it
 */
export function readNetflixId(text: string): number {
  const id = ADDRESS.exec(text)?.[1] ?? text;
  if (!isNetflixId(id))
    throw new Error(`${text} is not a Netflix id. Give the digits of an address such as netflix.com/title/81237994`);
  return Number(id);
}
