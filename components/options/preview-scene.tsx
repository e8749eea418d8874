import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import { Panel, type PanelPlace } from '../panel/panel.tsx';
import { Popup } from '../popup/popup.tsx';
import type { Preview, PreviewScene } from './types.ts';

type Props = Omit<Preview, 'title'> & {
  title: { notes: NotesInWords; date: string };
  scene: PreviewScene;
  theme: 'dark' | 'light';
};

/** A place with the notes in it: something like the page, and the real panel or popup. */
export function Scene(props: Props) {
  const [isShown, show] = useState(false);
  // What puts the focus into itself as it comes must not take it away from the choices: until it is there it cannot have it.
  useEffect(() => show(true), []);
  return (
    <div
      class={`scene scene-${props.scene}`}
      data-theme={props.scene === 'popup' ? props.theme : 'dark'}
      data-side={props.side}
      inert={!isShown}
    >
      {props.scene === 'popup' ? <PopupScene {...props} /> : <PanelScene {...props} scene={props.scene} />}
    </div>
  );
}

function PanelScene(props: Props & { scene: 'modal' | 'player' }) {
  const { scene, title, theme, scale, opens, settings, loadPerson, search, onMoveSide } = props;
  const [asked, ask] = useState(opens[scene]);
  return (
    <>
      <div class="scene-title" aria-hidden="true">
        <div class="scene-lines" />
      </div>
      {asked !== 'none' && (
        <Panel
          view={{ state: 'known', ...title }}
          netflixId={title.notes.netflixId}
          playing={scene === 'player'}
          pageName={title.notes.name}
          open={asked === 'open'}
          peek={[]}
          place={placeOf(props, scene)}
          look={{ theme, scale }}
          setting={{ ...settings[scene], newTabs: true }}
          notices={[]}
          loadPerson={loadPerson}
          search={search}
          onRetry={() => undefined}
          onFold={(open) => ask(open ? 'open' : 'folded')}
          onMoveSide={onMoveSide}
          onClose={() => ask('none')}
        />
      )}
    </>
  );
}

/** Distances from the edges of the preview, in px; in the player those of its controls are kept. */
const AROUND = { modal: { inset: 14, top: 16, bottom: 16 }, player: { inset: 16, top: 56, bottom: 96 } } as const;

function placeOf({ side, widths }: Props, scene: 'modal' | 'player'): PanelPlace {
  const kind = scene === 'modal' ? 'beside' : 'player';
  return {
    ...AROUND[scene],
    kind,
    side,
    width: widths[scene],
    disc: { inset: scene === 'modal' ? 14 : 0, top: 240 },
    settled: true,
  };
}

function PopupScene({ title, theme, scale, settings, lookedUp, loadNotes, loadPerson, search }: Props) {
  const { direction, language } = useLocale();
  const { netflixId, name, year, cast } = title.notes;
  const [isCleared, clear] = useState(false);
  return (
    <div
      class="show-notes scene-popup-window"
      dir={direction}
      lang={language}
      data-theme={theme}
      style={{ '--scale': String(scale) }}
    >
      <Popup
        search={search}
        loadNotes={loadNotes}
        loadPerson={loadPerson}
        current={{ netflixId, name, year, cast }}
        lookedUp={isCleared ? [] : lookedUp}
        setting={{ ...settings.popup, newTabs: true }}
        notices={[]}
        askForAccess={undefined}
        reloadTab={undefined}
        onForget={() => clear(true)}
        onOptions={() => window.scrollTo({ top: 0 })}
      />
    </div>
  );
}
