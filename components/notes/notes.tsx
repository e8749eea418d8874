import { Fragment } from 'preact';
import type { Notes } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';
import { Cast } from './cast.tsx';
import { Head } from './head.tsx';
import { Making } from './making.tsx';
import { Newest, News } from './news.tsx';
import { type NotesSection, useNotesSetting } from './setting.ts';
import { Synopsis } from './synopsis.tsx';

/** Over a film one asks who that is: the other sections follow, whatever their order elsewhere. */
const IN_PLAYER: readonly NotesSection[] = ['cast', 'making', 'news', 'synopsis'];

/** A title's notes, as panel and popup show them: the head, then the viewer's sections; an empty one is left out. */
export function NotesView({ notes }: { notes: Notes }) {
  const { message } = useLocale();
  const { sections, characterFirst } = useNotesSetting();
  const [newest] = sections.includes('news') ? notes.news : [];
  const shown = characterFirst ? IN_PLAYER.filter((section) => sections.includes(section)) : sections;
  // What is newest is said after what it is about, wherever the viewer wants the other articles; in the player after who is seen.
  const before = characterFirst ? shown[1] : shown.find((section) => section !== 'synopsis');
  return (
    <article class="notes">
      {!characterFirst && <Head notes={notes} />}
      {notes.level === 'facts' && <p class="notes-level">{message('facts_only')}</p>}
      {shown.map((section) => (
        <Fragment key={section}>
          {section === before && newest && <Newest article={newest} />}
          <Part section={section} notes={notes} />
        </Fragment>
      ))}
    </article>
  );
}

function Part({ section, notes }: { section: NotesSection; notes: Notes }) {
  switch (section) {
    case 'synopsis':
      return notes.synopsis === undefined ? null : <Synopsis text={notes.synopsis} />;
    case 'cast':
      return notes.cast.length === 0 ? null : <Cast cast={notes.cast} apart={notes.level === 'facts'} />;
    case 'making':
      return notes.behindTheScenes.length === 0 ? null : <Making notes={notes.behindTheScenes} />;
    case 'news':
      return notes.news.length === 0 ? null : <News notes={notes} />;
  }
}

/** @returns how much each section holds that one may want to go to, in the viewer's order */
export function contentsOf(
  notes: Notes,
  sections: readonly NotesSection[],
): Array<{ section: Exclude<NotesSection, 'synopsis'>; count: number }> {
  const counts = { cast: notes.cast.length, making: notes.behindTheScenes.length, news: notes.news.length };
  return sections.flatMap((section) =>
    section === 'synopsis' || counts[section] === 0 ? [] : [{ section, count: counts[section] }],
  );
}
