import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { Changing } from '../changing.tsx';
import { useLocale } from '../locale.ts';
import type { MemberInWords } from '../notes/in-words.ts';
import type { NotesSection } from '../notes/section-names.ts';
import { sectionsIn, type WayBack } from '../notes/setting.ts';
import { type Notice, Notices } from '../notices.tsx';
import { Scroller } from '../scroller.tsx';
import { Bar, type OpenPerson } from './bar.tsx';
import { PanelBody } from './body.tsx';
import { Disc } from './disc.tsx';
import { Peek } from './peek.tsx';
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
  disc: { inset: number; top: number };
  /** Where a folded panel stands that names the cast; left out where there is no room for that. */
  peek?: PeekPlace;
  /** False while the page does not yet show what the panel stands beside. */
  settled: boolean;
};

/** Distances as the panel's own, and its width. */
export type PeekPlace = Pick<PanelPlace, 'width' | 'inset' | 'top' | 'bottom'>;

type PanelLook = { theme: 'dark' | 'light'; scale: number };

export type PanelProps = PanelBodyProps & {
  open: boolean;
  /** Whom it names while it is folded; where that is nobody it is a disc then. */
  peek?: readonly MemberInWords[];
  place: PanelPlace;
  look: PanelLook;
  /** What went wrong beside the notes. */
  notices: readonly Notice[];
  /** Somebody's key opens their row too. */
  onFold: (open: boolean, person?: string) => void;
  onMoveSide: () => void;
  onClose: () => void;
};

/** The panel on a page: folded, a disc or a short list of the cast; open, a bar over the notes. */
export function Panel(props: PanelProps) {
  const { open, peek = [], place, look, view, notices, onFold, onMoveSide, onClose } = props;
  const { message, direction, language } = useLocale();
  const ours = message('show_notes');
  const notes = view.state === 'known' ? view.notes : undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const [person, showPerson] = useState<OpenPerson | undefined>(undefined);
  const onWayBack: WayBack = (back, name = '') => {
    showPerson(back && { name, back });
    props.setting.onWayBack?.(back);
  };
  const shape = open ? 'open' : peek.length > 0 ? 'peek' : 'folded';
  const { width, inset, top, bottom } = {
    ...place,
    ...(shape === 'peek' && place.peek),
    ...(shape === 'folded' && place.disc),
  };
  const sizes = `--width:${width}px;--inset:${inset}px;--top:${top}px;--bottom:${bottom}px;--scale:${look.scale}`;
  return (
    <div class="show-notes" dir={direction} lang={language} data-theme={look.theme} style={sizes}>
      <aside
        class={`panel panel-${place.kind} panel-${shape}`}
        data-side={place.side}
        data-settled={place.settled}
        aria-label={ours}
      >
        {shape === 'open' && (
          <>
            <Bar
              notes={notes}
              person={person}
              sections={sectionsIn(props.setting)}
              onFold={() => onFold(false)}
              onMoveSide={onMoveSide}
              onClose={onClose}
              onJump={(section, byKey) => scroller.current && jump(scroller.current, section, byKey)}
            />
            <Notices of={notices} />
            <Scroller ref={scroller} aria-label={person?.name ?? notes?.name ?? ours}>
              <Boundary key={`${props.netflixId} ${view.state}`}>
                <PanelBody {...props} setting={{ ...props.setting, onWayBack, scroller: () => scroller.current }} />
              </Boundary>
            </Scroller>
          </>
        )}
        {shape === 'peek' && (
          <Peek cast={peek} stories={notes?.news.length ?? 0} onUnfold={(person) => onFold(true, person)} />
        )}
        {shape === 'folded' && <Disc view={view} onUnfold={() => onFold(true)} />}
      </aside>
      {/* What opens is announced by its name only. */}
      <Announcement text={open && notes ? `${ours}: ${notes.name}` : ''} />
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

/** Read out once it is in the page: of words that a place for them came with, a browser may tell nobody. */
function Announcement({ text }: { text: string }) {
  const [isThere, arrive] = useState(false);
  useEffect(() => arrive(true), []);
  return (
    <p class="silent" role="status">
      <Changing text={isThere ? text : ''} />
    </p>
  );
}
