import { Parts } from '../parts.tsx';
import type { NotesInWords } from './in-words.ts';
import { useNotesSetting } from './setting.ts';

/** Name, original name, and the line of facts under it. */
export function Head({ notes }: { notes: NotesInWords }) {
  const { Name } = useNotesSetting();
  return (
    <header class="notes-head">
      {Name && <Name name={notes.name} />}
      {notes.originalName && (
        <p class="notes-original">
          <bdi translate={false}>{notes.originalName}</bdi>
        </p>
      )}
      <p class="notes-facts">
        <Parts of={notes.facts} />
      </p>
      {notes.directed && <p class="notes-facts">{notes.directed}</p>}
    </header>
  );
}
