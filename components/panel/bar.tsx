import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../changing.tsx';
import { useLocale } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import type { NotesSection } from '../notes/section-names.ts';
import { SECTIONS } from '../notes/sections.tsx';

/** Somebody who is open in place of the notes. */
export type OpenPerson = { name: string; back: () => void };

type Props = {
  notes: NotesInWords | undefined;
  person: OpenPerson | undefined;
  sections: readonly NotesSection[];
  onFold: () => void;
  onMoveSide: () => void;
  onClose: () => void;
  onJump: (section: NotesSection, byKey: boolean) => void;
};

/** Above what scrolls: the name, the panel's own buttons, and the way to each part of the notes. */
export function Bar({ notes, person, sections, onFold, onMoveSide, onClose, onJump }: Props) {
  const { message } = useLocale();
  const [more, showMore] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [person?.name]);
  const jumps =
    notes && !person ? sections.filter((section) => SECTIONS[section].jump && SECTIONS[section].count(notes) > 0) : [];
  return (
    <div class="panel-bar">
      {person && (
        <button
          type="button"
          class="panel-button person-back"
          aria-label={message('back')}
          ref={back}
          onClick={person.back}
        >
          <span aria-hidden="true">←</span>
        </button>
      )}
      <Name text={person?.name ?? notes?.name} />
      <BarButton at="fold" label={message('show_notes')} sign="—" expanded onPress={onFold} />
      {/* One alone would lead to what is in sight. */}
      {jumps.length > 1 && (
        <div class="panel-jumps">
          {jumps.map((section) => (
            <button
              key={section}
              type="button"
              class="panel-jump"
              onClick={(event) => onJump(section, event.currentTarget.matches(':focus-visible'))}
            >
              {message(SECTIONS[section].label)}{' '}
              <span class="panel-count">{notes && SECTIONS[section].count(notes)}</span>
            </button>
          ))}
        </div>
      )}
      <BarButton at="side" label={message('other_side')} sign="⇄" onPress={onMoveSide} />
      <BarButton at="more" label={message('show_more')} sign="⋯" expanded={more} onPress={() => showMore(!more)} />
      {more && (
        <button type="button" class="panel-menu" onClick={onClose}>
          {message('hide_for_title')}
        </button>
      )}
    </div>
  );
}

/** Nothing has a name before it is known. */
function Name({ text }: { text: string | undefined }) {
  const { message } = useLocale();
  if (text === undefined)
    return (
      <span class="panel-name">
        <span class="panel-mark" aria-hidden="true" /> {message('show_notes')}
      </span>
    );
  return (
    <h2 class="panel-name" title={text}>
      <bdi translate={false}>
        <Changing text={text} />
      </bdi>
    </h2>
  );
}

type ButtonProps = {
  at: 'fold' | 'side' | 'more';
  label: string;
  sign: string;
  expanded?: boolean;
  onPress: () => void;
};

function BarButton({ at, label, sign, expanded, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={`panel-button panel-${at}`}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
