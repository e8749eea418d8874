import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../failure.tsx';
import { type MessageKey, useLocale } from '../locale.ts';
import { Frame } from './preview-frame.tsx';
import { Scene } from './preview-scene.tsx';
import type { Preview, PreviewScene } from './types.ts';

/** The places in which notes are shown, in the order in which they are offered. */
const SCENES: ReadonlyArray<readonly [PreviewScene, MessageKey]> = [
  ['modal', 'preview_modal'],
  ['player', 'preview_player'],
  ['popup', 'preview_popup'],
];
const THEMES = [
  ['dark', 'pref_theme_dark'],
  ['light', 'pref_theme_light'],
] as const;

/** A title with the choices that hold now, in each place and theme. It stands in a page of its own, whose parts are not this one's. */
export function PreviewPart(props: Preview) {
  const { message } = useLocale();
  const { title, themes, style } = props;
  const [scene, choose] = useState<PreviewScene>('modal');
  const [look, setLook] = useState<'dark' | 'light'>();
  const theme = look ?? themes[scene];
  // Whoever chooses a theme wants to see that one.
  useEffect(() => setLook(undefined), [themes.modal, themes.popup]);
  return (
    <section class="options-preview" aria-label={message('preview')}>
      <h2>{message('preview')}</h2>
      <div class="options-switches">
        <Switch label="preview" offered={SCENES} chosen={scene} onChoose={choose} />
        <Switch label="pref_theme" offered={THEMES} chosen={theme} onChoose={setLook} />
      </div>
      {title && 'why' in title && <Failure head="failed_head" why={title.why} onRetry={title.onRetry} />}
      {title && 'notes' in title && (
        <div class="options-frame">
          <Frame label={message('preview')} style={style}>
            <Scene key={`${scene} ${openingOf(props, scene)}`} {...props} title={title} scene={scene} theme={theme} />
          </Frame>
        </div>
      )}
      <p class="options-soft">{message('preview_about')}</p>
    </section>
  );
}

/** How it comes; where that changes, what was opened or folded by hand before counts no more. */
function openingOf({ opens }: Preview, scene: PreviewScene): string {
  return scene === 'popup' ? '' : opens[scene];
}

type SwitchProps<T extends string> = {
  label: MessageKey;
  offered: ReadonlyArray<readonly [T, MessageKey]>;
  chosen: T;
  onChoose: (one: T) => void;
};

/** One of a few, which is looked at and not stored. */
function Switch<T extends string>({ label, offered, chosen, onChoose }: SwitchProps<T>) {
  const { message } = useLocale();
  return (
    <div class="options-switch" role="group" aria-label={message(label)}>
      {offered.map(([one, word]) => (
        <button
          key={one}
          type="button"
          class="options-button"
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {message(word)}
        </button>
      ))}
    </div>
  );
}
