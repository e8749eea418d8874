import type { Notes } from '../../data/schema.ts';
import { useLocale, WRITTEN } from '../locale.ts';
import { Cast } from './cast.tsx';
import { Head } from './head.tsx';
import { Making } from './making.tsx';
import { News } from './news.tsx';
import { type NotesSection, useNotesSetting } from './setting.ts';

/** A title's notes, as panel and popup show them: the head, then the viewer's sections; an empty one is left out. */
export function NotesView({ notes }: { notes: Notes }) {
  const { message } = useLocale();
  const { sections } = useNotesSetting();
  return (
    <article class="notes">
      <Head notes={notes} />
      {notes.level === 'facts' && <p class="notes-level">{message('facts_only')}</p>}
      {sections.map((section) => (
        <Part key={section} section={section} notes={notes} />
      ))}
    </article>
  );
}

function Part({ section, notes }: { section: NotesSection; notes: Notes }) {
  switch (section) {
    case 'synopsis':
      return notes.synopsis === undefined ? null : <Synopsis text={notes.synopsis} />;
    case 'cast':
      return notes.cast.length === 0 ? null : <Cast cast={notes.cast} />;
    case 'making':
      return notes.behindTheScenes.length === 0 ? null : <Making notes={notes.behindTheScenes} />;
    case 'news':
      return notes.news.length === 0 ? null : <News notes={notes} />;
  }
}

function Synopsis({ text }: { text: string }) {
  const { message } = useLocale();
  return (
    <section class="notes-section" aria-label={message('synopsis')}>
      <h3>{message('synopsis')}</h3>
      <p class="notes-text" {...WRITTEN}>
        {text}
      </p>
    </section>
  );
}
