import { Fragment } from 'preact';
import type { Notes } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';
import { Head } from './head.tsx';
import { Newest } from './news.tsx';
import { SECTIONS } from './sections.tsx';
import { sectionsIn, useNotesSetting } from './setting.ts';
import { tellsMore } from './tells-more.ts';

/** A title's notes, as panel and popup show them: the head, then the viewer's sections; an empty one is left out. */
export function NotesView({ notes }: { notes: Notes }) {
  const { message } = useLocale();
  const setting = useNotesSetting();
  const { characterFirst } = setting;
  const shown = sectionsIn(setting);
  const [newest] = shown.includes('news') ? notes.news : [];
  // What is newest is said after what it is about, wherever the viewer wants the other articles; in the player after who is seen.
  const before = characterFirst ? shown[1] : shown.find((section) => section !== 'synopsis');
  return (
    <article class="notes">
      {!characterFirst && <Head notes={notes} />}
      {notes.level === 'facts' && (
        <p class="notes-level">
          {message('facts_only')} {!tellsMore(notes) && message('nothing_beyond')}
        </p>
      )}
      {shown.map((section) => (
        <Fragment key={section}>
          {section === before && newest && <Newest article={newest} />}
          {SECTIONS[section].count(notes) > 0 && SECTIONS[section].show(notes)}
        </Fragment>
      ))}
    </article>
  );
}
