import type { Notes } from '../../data/schema.ts';
import { Parts } from '../parts.tsx';
import { countryName, useSpeech, type WordKey, type Words } from '../words.ts';

/** Name, original name, and the line of facts under it. */
export function Head({ notes }: { notes: Notes }) {
  const { words, language } = useSpeech();
  const facts = [
    notes.year === undefined ? undefined : String(notes.year),
    words(notes.type === 'film' ? 'type_film' : 'type_series'),
    extent(notes, words),
    notes.countries.map((code) => countryName(code, language)).join(', ') || undefined,
    notes.maturity,
  ].filter((fact) => fact !== undefined);
  return (
    <header class="notes-head">
      <h2 class="notes-name">
        <bdi translate={false}>{notes.name}</bdi>
      </h2>
      {notes.originalName && (
        <p class="notes-original">
          <bdi translate={false}>{notes.originalName}</bdi>
        </p>
      )}
      <p class="notes-facts">
        <Parts of={facts} />
      </p>
      {notes.genres.length > 0 && (
        <ul class="notes-genres">
          {notes.genres.map((genre) => (
            <li key={genre}>{words(`genre_${genre.replaceAll('-', '_')}` as WordKey)}</li>
          ))}
        </ul>
      )}
      {notes.directors.length > 0 && (
        <p class="notes-facts">{words('directed_by', notes.directors.map(({ name }) => name).join(', '))}</p>
      )}
    </header>
  );
}

function extent({ type, seasons, runtime }: Notes, words: Words): string | undefined {
  if (type === 'film') return runtime === undefined ? undefined : words('runtime', runtime);
  if (seasons === undefined) return undefined;
  return seasons === 1 ? words('season_one') : words('season_many', seasons);
}
