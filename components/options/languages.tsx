import { languageName, useLocale } from '../locale.ts';
import { toggled } from './toggled.ts';

type Props = {
  /** Languages of the articles in the data set (BCP 47), the most frequent first. */
  all: readonly string[];
  hidden: readonly string[];
  onChange: (
    change: (stored: { hiddenLanguages: readonly string[] }) => { hiddenLanguages: readonly string[] },
  ) => void;
};

/** In which languages articles are shown. A language that a later data set brings is shown until it is toggled. */
export function Languages({ all, hidden, onChange }: Props) {
  const { message, language } = useLocale();
  const toggle = (tag: string, shown: boolean): void =>
    onChange(({ hiddenLanguages }) => ({ hiddenLanguages: toggled(hiddenLanguages, tag, !shown) }));
  return (
    <fieldset class="options-group">
      <legend>{message('pref_languages')}</legend>
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
      <p class="options-soft">{message('pref_languages_help')}</p>
    </fieldset>
  );
}
