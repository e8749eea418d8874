import { languageName } from '../intl.ts';
import { useLocale } from '../locale.ts';
import { toggled } from './toggled.ts';
import type { LanguagesControl } from './types.ts';

/** In which languages articles are shown. A language that a later data set brings is shown until the viewer switches it off. */
export function Languages({ all, hidden, onHidden }: LanguagesControl) {
  const { message, language } = useLocale();
  const toggle = (tag: string, shown: boolean): void => onHidden((stored) => toggled(stored, tag, !shown));
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
