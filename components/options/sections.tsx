import { useLocale } from '../locale.ts';
import type { NotesSection } from '../notes/section-names.ts';
import { SECTIONS } from '../notes/sections.tsx';
import { toggled } from './toggled.ts';
import type { SectionsControl } from './types.ts';

/** Which sections, and in which order. */
export function Sections({ order, hidden, onOrder, onHidden }: SectionsControl) {
  const { message } = useLocale();
  const toggle = (section: NotesSection, shown: boolean): void =>
    onHidden((stored) => toggled(stored, section, !shown));
  const move = (section: NotesSection, by: number): void => onOrder((stored) => moved(stored, section, by));
  return (
    <fieldset class="options-group">
      <legend>{message('pref_sections')}</legend>
      {order.map((section, at) => {
        const name = message(SECTIONS[section].label);
        return (
          <div class="options-row" key={section}>
            <label class="options-check">
              <input
                type="checkbox"
                name={section}
                checked={!hidden.includes(section)}
                onChange={(event) => toggle(section, event.currentTarget.checked)}
              />
              {name}
            </label>
            <MoveButton
              label={message('pref_section_up', name)}
              sign="↑"
              stop={at === 0}
              onPress={() => move(section, -1)}
            />
            <MoveButton
              label={message('pref_section_down', name)}
              sign="↓"
              stop={at === order.length - 1}
              onPress={() => move(section, 1)}
            />
          </div>
        );
      })}
      <p class="options-soft">{message('pref_sections_help')}</p>
    </fieldset>
  );
}

function MoveButton({
  label,
  sign,
  stop,
  onPress,
}: {
  label: string;
  sign: string;
  stop: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="options-button"
      aria-label={label}
      aria-disabled={stop}
      onClick={stop ? undefined : onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function moved(order: readonly NotesSection[], section: NotesSection, by: number): NotesSection[] {
  const from = order.indexOf(section);
  return order.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, section);
}
