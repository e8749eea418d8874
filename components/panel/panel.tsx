import type { Notes } from '../../data/schema.ts';
import { Boundary } from '../boundary.tsx';
import { Changing } from '../changing.tsx';
import { useLocale } from '../locale.ts';
import { type Notice, Notices } from '../notices.tsx';
import { PanelBody } from './body.tsx';
import { Handle } from './handle.tsx';
import type { PanelBodyProps } from './types.ts';

/** Where the panel stands; the owner measured it. Every number in CSS px, from the edges of what it is fixed to. */
export type PanelPlace = {
  kind: 'floating' | 'beside' | 'overlay' | 'player' | 'sheet';
  side: 'right' | 'left';
  width: number;
  /** Distance from its side. */
  inset: number;
  top: number;
  bottom: number;
  /** The handle's distance from its side, and its middle. */
  handle: { inset: number; top: number; small: boolean };
  /** False while the page does not yet show what the panel stands beside. */
  settled: boolean;
};

export type PanelLook = { theme: 'dark' | 'light'; scale: number };

export type PanelProps = PanelBodyProps & {
  open: boolean;
  place: PanelPlace;
  look: PanelLook;
  /** What went wrong beside the notes. */
  notices: readonly Notice[];
  onFold: (open: boolean) => void;
  onMoveSide: () => void;
  onClose: () => void;
};

/** The panel on a page: folded, a handle; open, a bar of buttons over the notes. */
export function Panel(props: PanelProps) {
  const { open, place, look, view, notices, onFold, onMoveSide, onClose } = props;
  const { message, direction, language } = useLocale();
  const notes = view.state === 'known' ? view.notes : undefined;
  const sizes = {
    '--width': `${place.width}px`,
    '--inset': `${place.inset}px`,
    '--top': `${place.top}px`,
    '--bottom': `${place.bottom}px`,
    '--handle-inset': `${place.handle.inset}px`,
    '--handle-top': `${place.handle.top}px`,
    '--scale': String(look.scale),
  };
  return (
    <div class="show-notes" dir={direction} lang={language} data-theme={look.theme} style={sizes}>
      <aside
        class={`panel panel-${place.kind} panel-${open ? 'open' : 'folded'}`}
        data-side={place.side}
        data-settled={place.settled}
        aria-label={message('show_notes')}
      >
        {open ? (
          <>
            <div class="panel-bar">
              <FoldButton onFold={() => onFold(false)} />
              <span class="panel-bar-space" />
              <BarButton label={message('other_side')} sign="⇄" onPress={onMoveSide} />
              <BarButton label={message('close_for_title')} sign="✕" onPress={onClose} />
            </div>
            <Notices of={notices} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
            <div class="panel-scroll" tabIndex={0} role="group" aria-label={notes?.name ?? message('show_notes')}>
              <Boundary key={`${props.netflixId} ${view.state}`}>
                <PanelBody {...props} />
              </Boundary>
            </div>
          </>
        ) : (
          <Handle notes={notes} small={place.handle.small} onUnfold={() => onFold(true)} />
        )}
      </aside>
      <p class="panel-announcement" role="status">
        <Changing text={open ? announcement(message('show_notes'), notes) : ''} />
      </p>
    </div>
  );
}

function FoldButton({ onFold }: { onFold: () => void }) {
  const { message } = useLocale();
  return (
    <button type="button" class="panel-fold" aria-expanded="true" onClick={onFold}>
      <span class="panel-mark" aria-hidden="true" />
      {message('show_notes')}
    </button>
  );
}

function BarButton({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" class="panel-button" aria-label={label} title={label} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** What opens is announced by its name only. */
function announcement(showNotes: string, notes: Notes | undefined): string {
  return notes ? `${showNotes}: ${notes.name}` : '';
}
