import { useLocale } from '../locale.ts';
import type { ChoiceControl } from './types.ts';

/** One of a few, as radio buttons: all that there is to choose can be seen. */
export function Choices({ name, label, help, value, choices, onChange }: ChoiceControl) {
  const { message } = useLocale();
  return (
    <fieldset class="options-group">
      <legend>{message(label)}</legend>
      <div class="options-choices">
        {choices.map(([choice, word]) => (
          <label class="options-check" key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {message(word)}
          </label>
        ))}
      </div>
      {help && <p class="options-soft">{message(help)}</p>}
    </fieldset>
  );
}
