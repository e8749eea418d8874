import type { Making as MakingNote } from '../../data/schema.ts';
import { useLocale, WRITTEN } from '../locale.ts';
import { useNotesSetting } from './setting.ts';
import { SourceLink } from './source-link.tsx';
import { Spoiler } from './spoiler.tsx';

/** How it was made: each note with the page that backs it. */
export function Making({ notes }: { notes: readonly MakingNote[] }) {
  const { message } = useLocale();
  const { cover } = useNotesSetting();
  return (
    <section class="notes-section" aria-label={message('behind_the_scenes')}>
      <h3>{message('behind_the_scenes')}</h3>
      <ul class="making-list">
        {notes.map((note) => (
          <li key={note.text}>
            <Spoiler covered={cover && note.spoiler !== 'none'}>
              <p {...WRITTEN}>
                {note.text} <SourceLink source={note.source} />
              </p>
            </Spoiler>
          </li>
        ))}
      </ul>
    </section>
  );
}
