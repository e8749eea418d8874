/** Notes and people, as pages of the extension ask the background for them. */
import type { NotesInWords, PersonInWords } from '../../components/notes/in-words.ts';
import { send } from './send.ts';

/**
 * @param name the title's own, which takes the place of what a page of Netflix says: the title was found by it
 * @returns the title's notes; `undefined` where the data set has no title of that id and name
 * @throws where the background fails
 */
export async function loadNotes(netflixId: number, name: string): Promise<NotesInWords | undefined> {
  const found = await send({ type: 'lookup', netflixId, page: { names: [name] } });
  return found.state === 'known' ? found.notes : undefined;
}

/**
 * @param from id of the title whose notes the viewer comes from
 * @returns what is shown of a person; `undefined` where no more is known than the name
 * @throws where the background fails
 */
export function loadPerson(key: string, name: string, from?: number): Promise<PersonInWords | undefined> {
  return send({ type: 'person', key, name, from });
}
