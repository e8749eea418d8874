import { useRef } from 'preact/hooks';
import { useLocale } from '../locale.ts';

type Props = { onExport: () => void; onImport: (file: File) => void; onReset: () => void };

/** All choices at once: into a file, out of one, or back to how they came. */
export function Transfer({ onExport, onImport, onReset }: Props) {
  const { message } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) onImport(file);
    // The same file chosen again is a change again.
    input.value = '';
  };
  return (
    <section class="options-group" aria-label={message('transfer')}>
      <h3>{message('transfer')}</h3>
      <p class="options-soft">{message('transfer_help')}</p>
      <p class="options-buttons">
        <button type="button" class="options-button" onClick={onExport}>
          {message('export_choices')}
        </button>
        <button type="button" class="options-button" onClick={() => field.current?.click()}>
          {message('import_choices')}
        </button>
        <button type="button" class="options-button" onClick={onReset}>
          {message('reset_all')}
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
