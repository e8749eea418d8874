/** @returns whether this context of the extension is Firefox's, which some things are said and asked of in another way */
export function isFirefox(): boolean {
  return location.protocol === 'moz-extension:';
}
