import { useLocale } from '../locale.ts';
import type { ToggleControl } from './types.ts';

/** Yes or no, as a check box. */
export function Toggle({ name, label, help, value, onChange }: ToggleControl) {
  const { message } = useLocale();
  return (
    <div class="options-group">
      <label class="options-check">
        <input
          type="checkbox"
          name={name}
          checked={value}
          onChange={({ currentTarget: { checked } }) => onChange(checked)}
        />
        {message(label)}
      </label>
      {help && <p class="options-soft">{message(help)}</p>}
    </div>
  );
}
