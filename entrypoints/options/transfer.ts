/** Choices as a file that a viewer can keep, and back. Pure. */
import { issueWithPath, z } from '../../data/zod.ts';
import { whyOf } from '../shared/errand.ts';
import { PreferenceChanges, type Preferences } from '../shared/preferences.ts';

/** What tells our file from any other; a later form of it gets the next number. */
const FORMAT = 'show-notes-preferences-1';

const ChoicesFile = z.strictObject({ format: z.literal(FORMAT), preferences: PreferenceChanges });

/** The name under which the file is offered. */
export const FILE_NAME = 'show-notes-preferences.json';

/**
 * @param preferences every choice
 * @returns the text of a file that holds them
 */
export function toFile(preferences: Preferences): string {
  return `${JSON.stringify({ format: FORMAT, preferences }, undefined, 2)}\n`;
}

/**
 * @param text of a file that a viewer chose, whatever it is
 * @returns the choices in it
 * @throws where it is not such a file, or one value is none of its choices; the message names the place, and nothing is taken
 */
export function fromFile(text: string): PreferenceChanges {
  const parsed = ChoicesFile.safeParse(parse(text));
  if (parsed.success) return parsed.data.preferences;
  const [first] = parsed.error.issues;
  throw new Error(first && issueWithPath(first));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON (${whyOf(error)})`);
  }
}
