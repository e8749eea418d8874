import type { Notes } from '../../data/schema.ts';
import { countryName, type Message, type MessageKey, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';
import { useNotesSetting } from './setting.ts';

/** Name, original name, and the line of facts under it. The panel has the name in its bar. */
export function Head({ notes }: { notes: Notes }) {
  const { message, language } = useLocale();
  const { named } = useNotesSetting();
  const genres = notes.genres.map((genre) => message(`genre_${genre.replaceAll('-', '_')}` as MessageKey));
  const facts = [
    notes.year === undefined ? undefined : String(notes.year),
    message(notes.type === 'film' ? 'type_film' : 'type_series'),
    extent(notes, message),
    notes.countries.map((code) => countryName(code, language)).join(', ') || undefined,
    notes.maturity,
    genres.join(', ') || undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <header class="notes-head">
      {!named && (
        <h2 class="notes-name">
          <bdi translate={false}>{notes.name}</bdi>
        </h2>
      )}
      {notes.originalName && (
        <p class="notes-original">
          <bdi translate={false}>{notes.originalName}</bdi>
        </p>
      )}
      <p class="notes-facts">
        <Parts of={facts} />
      </p>
      {notes.directors.length > 0 && (
        <p class="notes-facts">{message('directed_by', notes.directors.map(({ name }) => name).join(', '))}</p>
      )}
    </header>
  );
}

function extent({ type, seasons, runtime }: Notes, message: Message): string | undefined {
  if (type === 'film') return runtime === undefined ? undefined : message('runtime', runtime);
  if (seasons === undefined) return undefined;
  return seasons === 1 ? message('season_one') : message('season_many', seasons);
}
