import { useSpeech, type WordKey } from '../words.ts';

type Props<T extends string> = {
  name: string;
  label: WordKey;
  help?: WordKey;
  value: T;
  choices: ReadonlyArray<readonly [T, WordKey]>;
  onChange: (value: T) => void;
};

/** One of a few, as radio buttons: all that there is to choose can be seen. */
export function Choices<T extends string>({ name, label, help, value, choices, onChange }: Props<T>) {
  const { words } = useSpeech();
  return (
    <fieldset class="options-group">
      <legend>{words(label)}</legend>
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
            {words(word)}
          </label>
        ))}
      </div>
      {help && <p class="options-soft">{words(help)}</p>}
    </fieldset>
  );
}
