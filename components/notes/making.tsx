import { useState } from 'preact/hooks';
import type { Making as MakingNote } from '../../data/schema.ts';
import { useLocale, WRITTEN } from '../locale.ts';
import { Section } from './section.tsx';
import { useNotesSetting } from './setting.ts';
import { SourceLink } from './source-link.tsx';
import { Spoiler } from './spoiler.tsx';

/** How many notes are shown before one asks for the others. */
const AT_FIRST = 2;

/** How it was made: each note with the page that backs it. */
export function Making({ notes }: { notes: readonly MakingNote[] }) {
  const { message } = useLocale();
  const { cover } = useNotesSetting();
  const [isOpen, open] = useState(false);
  const folded = notes.slice(AT_FIRST);
  const hides = cover && folded.some(({ spoiler }) => spoiler !== 'none');
  return (
    <Section label="behind_the_scenes" part="making">
      <ul class="making-list">
        {(isOpen ? notes : notes.slice(0, AT_FIRST)).map((note) => (
          <li key={note.text}>
            <Spoiler spoils={note.spoiler !== 'none'}>
              <p {...WRITTEN}>
                {note.text} <SourceLink source={note.source} />
              </p>
            </Spoiler>
          </li>
        ))}
      </ul>
      {folded.length > 0 && (
        <button type="button" class="notes-more" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {message('more_count', folded.length)}
          {/* One text, so that it is read in one: other words are a new element. */}
          <span class="silent" key={hides}>
            : {message('behind_the_scenes')}
            {hides && `, ${message('holds_spoiler')}`}
          </span>
        </button>
      )}
    </Section>
  );
}
