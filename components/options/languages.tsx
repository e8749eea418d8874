import { languageName, useSpeech } from '../words.ts';
import { struck } from './struck.ts';

type Props = {
  /** Languages of the articles in the data set (BCP 47), the most frequent first. */
  all: readonly string[];
  hidden: readonly string[];
  onChange: (
    change: (stored: { hiddenLanguages: readonly string[] }) => { hiddenLanguages: readonly string[] },
  ) => void;
};

/** In which languages articles are shown. A language that a later data set brings is shown until it is struck. */
export function Languages({ all, hidden, onChange }: Props) {
  const { words, language } = useSpeech();
  const toggle = (tag: string, shown: boolean): void =>
    onChange(({ hiddenLanguages }) => ({ hiddenLanguages: struck(hiddenLanguages, tag, !shown) }));
  return (
    <fieldset class="options-group">
      <legend>{words('pref_languages')}</legend>
      <div class="options-choices">
        {all.map((tag) => (
          <label class="options-check" key={tag}>
            <input
              type="checkbox"
              name={`language-${tag}`}
              checked={!hidden.includes(tag)}
              onChange={(event) => toggle(tag, event.currentTarget.checked)}
            />
            {languageName(tag, language)}
          </label>
        ))}
      </div>
      <p class="options-soft">{words('pref_languages_help')}</p>
    </fieldset>
  );
}
