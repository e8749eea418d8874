import type { Notes } from '../../data/schema.ts';
import { commaOf, countryName, type Message, type MessageKey, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import { useNotesSetting } from './setting.ts';

/** The first ones say most; the line is one to glance at. */
const MOST_GENRES = 3;

/** Name, original name, and the line of facts under it. */
export function Head({ notes }: { notes: Notes }) {
  const { message, language } = useLocale();
  const { Name } = useNotesSetting();
  const comma = commaOf(language);
  const genres = notes.genres
    .slice(0, MOST_GENRES)
    .map((genre) => message(`genre_${genre.replaceAll('-', '_')}` as MessageKey));
  const facts = [
    notes.year,
    extent(notes, message) ?? message(notes.type === 'film' ? 'type_film' : 'type_series'),
    notes.countries.map((code) => countryName(code, language)).join(comma),
    notes.maturity,
    genres.join(comma),
  ]
    .filter(Boolean)
    .map(String);
  return (
    <header class="notes-head">
      {Name && <Name name={notes.name} />}
      {notes.originalName && (
        <p class="notes-original">
          <bdi translate={false}>{notes.originalName}</bdi>
        </p>
      )}
      <p class="notes-facts">
        <Parts of={facts} />
      </p>
      {notes.directors.length > 0 && (
        <p class="notes-facts">{message('directed_by', notes.directors.map(({ name }) => name).join(comma))}</p>
      )}
    </header>
  );
}

function extent({ type, seasons, runtime }: Notes, message: Message): string | undefined {
  if (type === 'film') return runtime === undefined ? undefined : message('runtime', runtime);
  if (seasons === undefined) return undefined;
  return seasons === 1 ? message('season_one') : message('season_many', seasons);
}
