import { useRef } from 'preact/hooks';
import { useSpeech } from '../words.ts';

type Props = { onExport: () => void; onImport: (file: File) => void; onReset: () => void };

/** All choices at once: into a file, out of one, or back to how they came. */
export function Transfer({ onExport, onImport, onReset }: Props) {
  const { words } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) onImport(file);
    // The same file chosen again is a change again.
    input.value = '';
  };
  return (
    <section class="options-group" aria-label={words('transfer')}>
      <h2>{words('transfer')}</h2>
      <p class="options-soft">{words('transfer_help')}</p>
      <p class="options-buttons">
        <button type="button" class="options-button" onClick={onExport}>
          {words('export_choices')}
        </button>
        <button type="button" class="options-button" onClick={() => field.current?.click()}>
          {words('import_choices')}
        </button>
        <button type="button" class="options-button" onClick={onReset}>
          {words('reset_all')}
        </button>
      </p>
      {/* The browser's own file field speaks the browser's words, not ours: the button stands for it. */}
      <input
        hidden
        ref={field}
        type="file"
        name="import"
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
    </section>
  );
}
