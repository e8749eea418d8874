/** @returns why something failed, in the words of what failed */
export function whyOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
