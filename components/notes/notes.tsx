import { Fragment } from 'preact';
import { useLocale } from '../locale.ts';
import { Head } from './head.tsx';
import type { NotesInWords } from './in-words.ts';
import { Newest } from './news.tsx';
import { SECTIONS } from './sections.tsx';
import { sectionsIn, useNotesSetting } from './setting.ts';
import { tellsMore } from './tells-more.ts';

/** A title's notes, as panel and popup show them: the head, then the viewer's sections; an empty one is left out. */
export function NotesView({ notes }: { notes: NotesInWords }) {
  const { message } = useLocale();
  const setting = useNotesSetting();
  const { characterFirst } = setting;
  const filled = sectionsIn(setting).filter((section) => SECTIONS[section].count(notes) > 0);
  const [newest] = filled.includes('news') ? notes.news : [];
  // The newest article stands after the synopsis, wherever the viewer has put the other articles; in the player after the
  // cast.
  const before = characterFirst && filled[0] === 'cast' ? filled[1] : filled.find((section) => section !== 'synopsis');
  // A single article is not announced where the news section follows anyway.
  const isNext = before === 'news' && notes.news.length === 1;
  return (
    <article class="notes">
      {!characterFirst && <Head notes={notes} />}
      {filled.map((section) => (
        <Fragment key={section}>
          {section === before && newest && !isNext && <Newest key={newest.url} article={newest} />}
          {SECTIONS[section].show(notes)}
        </Fragment>
      ))}
      {notes.level === 'facts' && (
        <p class="notes-level">
          {message('facts_only')} {!tellsMore(notes) && <span>{message('nothing_beyond')}</span>}
        </p>
      )}
    </article>
  );
}
