/** The title by which pages of ours show what notes are: one that nearly everybody has heard of, with notes of every kind. */
import type { NotesInWords } from '../../components/notes/in-words.ts';
import { type Outcome, outcomeOf } from './errand.ts';
import { send } from './send.ts';

const SAMPLE = { netflixId: 80117552, name: 'Ozark' };

export type Sample = { notes: NotesInWords; date: string };

/** @returns the title's notes, or why there are none; never throws */
export function readSample(): Promise<Outcome<Sample>> {
  return outcomeOf(async () => {
    const { netflixId, name } = SAMPLE;
    const found = await send({ type: 'lookup', netflixId, page: { names: [name] } });
    if (found.state !== 'known') throw new Error(`${name} (${netflixId}): ${found.state}`);
    return { notes: found.notes, date: found.date };
  });
}
