import { commaOf } from '../comma.ts';
import { countryName } from '../intl.ts';
import { useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import type { NotesInWords } from './in-words.ts';
import { useNotesSetting } from './setting.ts';

/** Name, original name, and the line of facts under it. */
export function Head({ notes }: { notes: NotesInWords }) {
  const { language } = useLocale();
  const { Name } = useNotesSetting();
  const [before, behind] = notes.facts;
  const countries = notes.countries.map((code) => countryName(code, language)).join(commaOf(language));
  return (
    <header class="notes-head">
      {Name && <Name name={notes.name} />}
      {notes.originalName && (
        <p class="notes-original">
          <bdi translate={false}>{notes.originalName}</bdi>
        </p>
      )}
      <p class="notes-facts">
        <Parts of={[...before, countries || undefined, ...behind]} />
      </p>
      {notes.directed && <p class="notes-facts">{notes.directed}</p>}
    </header>
  );
}
