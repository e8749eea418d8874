import type { NotesSection } from '../notes/setting.ts';
import { useSpeech, type WordKey } from '../words.ts';

type Changes = { sections?: readonly NotesSection[]; hidden?: readonly NotesSection[] };
type Props = { order: readonly NotesSection[]; hidden: readonly NotesSection[]; onChange: (changes: Changes) => void };

const NAMES: Record<NotesSection, WordKey> = {
  synopsis: 'synopsis',
  cast: 'cast',
  making: 'behind_the_scenes',
  news: 'news',
};

/** Which sections, and in which order. */
export function Sections({ order, hidden, onChange }: Props) {
  const { words } = useSpeech();
  const toggle = (section: NotesSection, shown: boolean): void =>
    onChange({ hidden: shown ? hidden.filter((other) => other !== section) : [...hidden, section] });
  const move = (at: number, to: number): void => onChange({ sections: moved(order, at, to) });
  return (
    <fieldset class="options-group">
      <legend>{words('pref_sections')}</legend>
      {order.map((section, at) => {
        const name = words(NAMES[section]);
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
              label={words('pref_section_up', name)}
              sign="↑"
              stop={at === 0}
              onPress={() => move(at, at - 1)}
            />
            <MoveButton
              label={words('pref_section_down', name)}
              sign="↓"
              stop={at === order.length - 1}
              onPress={() => move(at, at + 1)}
            />
          </div>
        );
      })}
      <p class="options-soft">{words('pref_sections_help')}</p>
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
    <button type="button" class="options-move" aria-label={label} disabled={stop} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function moved(order: readonly NotesSection[], from: number, to: number): NotesSection[] {
  const section = order[from];
  return section === undefined ? [...order] : order.toSpliced(from, 1).toSpliced(to, 0, section);
}
