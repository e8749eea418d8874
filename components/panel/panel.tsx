import { useRef, useState } from 'preact/hooks';
import type { Notes } from '../../data/schema.ts';
import { Boundary } from '../boundary.tsx';
import { Changing } from '../changing.tsx';
import { useLocale } from '../locale.ts';
import type { NotesSection } from '../notes/section-names.ts';
import type { WayBack } from '../notes/setting.ts';
import { type Notice, Notices } from '../notices.tsx';
import { Bar, type OpenPerson } from './bar.tsx';
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
  /** The disc's distance from its side, and its middle. */
  handle: { inset: number; top: number };
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

/** The panel on a page: folded, a disc; open, a bar over the notes. */
export function Panel(props: PanelProps) {
  const { open, place, look, view, notices, onFold, onMoveSide, onClose } = props;
  const { message, direction, language } = useLocale();
  const notes = view.state === 'known' ? view.notes : undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const [person, openedPerson] = useState<OpenPerson | undefined>(undefined);
  const onWayBack: WayBack = (back, name = '') => {
    openedPerson(back && { name, back });
    props.setting.onWayBack?.(back);
  };
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
            <Bar
              notes={notes}
              person={person}
              sections={props.setting.sections}
              onFold={() => onFold(false)}
              onMoveSide={onMoveSide}
              onClose={onClose}
              onJump={(section, byKey) => scroller.current && jump(scroller.current, section, byKey)}
            />
            <Notices of={notices} />
            <div
              class="panel-scroll"
              ref={scroller}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
              tabIndex={0}
              role="group"
              aria-label={notes?.name ?? message('show_notes')}
            >
              <Boundary key={`${props.netflixId} ${view.state}`}>
                <PanelBody {...props} setting={{ ...props.setting, named: true, onWayBack }} />
              </Boundary>
            </div>
          </>
        ) : (
          <Handle notes={notes} onUnfold={() => onFold(true)} />
        )}
      </aside>
      <p class="panel-announcement" role="status">
        <Changing text={open ? announcement(message('show_notes'), notes) : ''} />
      </p>
    </div>
  );
}

/** One scroll to a part of the notes; by key the focus goes along, to the first thing there that takes it. */
function jump(scroller: HTMLElement, section: NotesSection, byKey: boolean): void {
  const part = scroller.querySelector<HTMLElement>(`[data-section="${section}"]`);
  if (!part) return;
  scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (byKey) part.querySelector<HTMLElement>('[data-person], li button, li a')?.focus({ preventScroll: true });
}

/** What opens is announced by its name only. */
function announcement(showNotes: string, notes: Notes | undefined): string {
  return notes ? `${showNotes}: ${notes.name}` : '';
}
