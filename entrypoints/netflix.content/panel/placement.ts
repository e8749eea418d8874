/** Where the panel is placed, from what was measured. Pure; every number in CSS px of the viewport. */
import type { PanelPlace, PeekPlace } from '../../../components/panel/panel.tsx';
import { PLAYER_WIDTH, WIDTHS } from '../../../components/panel/widths.ts';
import type { Control } from './controls.ts';
import { type Box, GAP, heightOf, nearestMiddle, type Stretch, tallestStretch } from './free-room.ts';

export type Measured = {
  side: 'right' | 'left';
  /** The viewer's choice of how wide the panel is. */
  breadth: keyof typeof WIDTHS;
  /** The window's inner width, without the scroll bar. */
  width: number;
  /** What the panel is placed in: the viewport, or the player's part of it. */
  stage: Box;
  /** What `position: fixed` is relative to there: the viewport, but for a player that is itself moved. */
  frame: Box;
  /** The page's own controls at the panel's side. */
  controls: readonly Control[];
  /** The modal, and what in it must stay free. */
  dialog?: Box | undefined;
  closeButton?: Box | undefined;
};

/** Over a modal the panel has no room of its own to be wide in: it leaves the modal's text free. */
const OVERLAY = 340;

/** Room beside a modal from which on the panel is placed there by itself: 320 px and its margins. */
const BESIDE = 348;
const BESIDE_MARGIN = 14;
const EDGE = 16;
/** Under this width of the window the panel is a sheet. */
export const NARROW = 900;
/** The least height in which notes can be read: with less, the panel does not open by itself. */
const READABLE = 320;
/** In the player, where it only opens when asked, a small part free of controls is better than a larger one that is not. */
const LEAST_IN_PLAYER = 96;
/** A sheet's bar, whose targets are large, and a row. */
const LEAST_SHEET = 128;
/** Room beside a modal for a short list of the cast, which is placed there instead of the disc. */
const PEEK = 200;
const PEEK_MARGIN = 12;
/** With less height than its ends and two rows take, there is no such list. */
const LEAST_PEEK = 180;
/** The folded panel: a disc, as large as a finger needs. */
const DISC = { width: 44, height: 44 };
const SHEET_SHARE = 0.6;

/** Where the panel is placed, and whether there is room for it to open by itself. */
export type Placement = Omit<PanelPlace, 'settled'> & { room: boolean };

/** A placement relative to the stage; it is converted to the frame last. */
type StagePlacement = Stretch &
  Pick<PanelPlace, 'kind' | 'width'> & {
    /** Distance from the stage's side. */
    inset: number;
    /** The disc's inset, where it is not at the side itself. */
    discInset?: number;
    peek?: PeekPlace | undefined;
    room: boolean;
  };

/** How the panel is placed on a surface. */
export type PlacementRules = {
  /** In a window wide enough. */
  wide: (measured: Measured) => StagePlacement;
  /** In a narrow one: what a sheet may take. */
  sheet: (measured: Measured, width: number) => Stretch;
  /** Where the disc would best be, as a share of the stage's height. */
  disc: number;
};

/**
 * @param rules of the surface
 * @param measured the viewport, the page's controls and, for a modal, its rectangle
 * @returns where the panel is placed and whether there is room for it to open by itself
 */
export function place(rules: PlacementRules, measured: Measured): Placement {
  const { side, stage, frame } = measured;
  const placement = measured.width < NARROW ? sheet(rules, measured) : rules.wide(measured);
  const { kind, width, discInset = 0, room, peek } = placement;
  const toStage = side === 'right' ? frame.right - stage.right : stage.left - frame.left;
  const inFrame = ({ inset, top, bottom }: Stretch & { inset: number }): Stretch & { inset: number } => ({
    inset: toStage + inset,
    top: top - frame.top,
    bottom: frame.bottom - bottom,
  });
  return {
    kind,
    side,
    width,
    ...inFrame(placement),
    disc: { inset: toStage + discInset, top: discMiddle(measured, discInset, rules.disc) - frame.top },
    ...(peek && { peek: { width: peek.width, ...inFrame(peek) } }),
    room,
  };
}

/** Over the full width, at the bottom, above what is pinned there; in the player above its controls. */
function sheet(rules: PlacementRules, measured: Measured): StagePlacement {
  const { stage } = measured;
  const width = stage.right - stage.left;
  const height = heightOf(stage);
  const free = rules.sheet(measured, width);
  return {
    kind: 'sheet',
    width,
    inset: 0,
    top: Math.max(free.top, free.bottom - height * SHEET_SHARE),
    bottom: free.bottom,
    room: false,
  };
}

/** Where a bar at the bottom of the window begins: what is pinned in its last quarter. */
function aboveBar({ stage, controls }: Measured): Stretch {
  const lastQuarter = stage.bottom - heightOf(stage) / 4;
  const pinned = controls.filter(({ pinned, top }) => pinned && top > lastQuarter);
  return { top: stage.top, bottom: Math.min(stage.bottom, ...pinned.map(({ top }) => top - GAP)) };
}

/** In the player's own box, never more than three tenths of it wide. */
function inPlayer(measured: Measured): StagePlacement {
  const { stage } = measured;
  const width = Math.min(PLAYER_WIDTH, (stage.right - stage.left) * 0.3);
  return {
    ...betweenControls(measured, width, EDGE, LEAST_IN_PLAYER),
    kind: 'player',
    width,
    inset: EDGE,
    room: false,
  };
}

/**
 * Where a player has no control. They come and go at its top and bottom: their room there is kept free though none of them
 * is there, and in a low window they reach further in than that.
 */
function betweenControls(measured: Measured, width: number, inset = 0, least = LEAST_SHEET): Stretch {
  const { stage } = measured;
  const height = heightOf(stage);
  const limits = { top: stage.top + Math.min(88, height / 6), bottom: stage.bottom - Math.min(168, height / 3) };
  return freePart(measured, inset, width, limits, least);
}

/** On a title's page: where the page has no control of its own, below its header. */
function floating(measured: Measured): StagePlacement {
  const width = WIDTHS[measured.breadth].floating;
  return { ...freePart(measured, EDGE, width, inside(measured.stage)), kind: 'floating', width, inset: EDGE };
}

/** Next to the modal where there is room; over its edge, when asked for, elsewhere. */
function byModal(measured: Measured): StagePlacement {
  const { dialog, side, stage, breadth } = measured;
  const all = inside(stage);
  const overlay = { kind: 'overlay', width: OVERLAY, inset: EDGE, room: false } as const;
  if (!dialog) return { ...overlay, top: stage.top + 96, bottom: all.bottom };
  const room = Math.max(0, side === 'right' ? stage.right - dialog.right : dialog.left - stage.left);
  const discInset = Math.max(0, (room - DISC.width) / 2);
  if (room >= BESIDE) {
    const width = Math.min(WIDTHS[breadth].beside, Math.max(320, room - 2 * BESIDE_MARGIN));
    return { ...all, kind: 'beside', width, inset: room - BESIDE_MARGIN - width, discInset, room: true };
  }
  const part = freePart(measured, EDGE, OVERLAY, { ...all, top: belowClose(measured, dialog) });
  return { ...part, ...overlay, discInset, peek: peekBeside(measured, room) };
}

/** In the strip beside a modal that is too narrow for the panel: next to the modal. */
function peekBeside(measured: Measured, room: number): PeekPlace | undefined {
  if (room < PEEK) return undefined;
  const width = Math.min(240, room - 2 * PEEK_MARGIN);
  const inset = room - PEEK_MARGIN - width;
  const part = freePart(measured, inset, width, inside(measured.stage), LEAST_PEEK);
  return part.room ? { ...part, width, inset } : undefined;
}

/** An overlay begins below the modal's close button, which sits in the corner that it would cover. */
function belowClose({ closeButton, stage }: Measured, dialog: Box): number {
  const under = (closeButton?.bottom ?? Math.max(0, dialog.top) + 64) + 12;
  return Math.min(Math.max(EDGE, under), stage.top + heightOf(stage) / 2);
}

function inside({ top, bottom }: Box): Stretch {
  return { top: top + EDGE, bottom: bottom - EDGE };
}

/**
 * The tallest part of a column in which no control stands. Where that is lower than the least, a part of that height
 * around it: it is taken only when the viewer asks.
 */
function freePart(
  measured: Measured,
  inset: number,
  width: number,
  limits: Stretch,
  least = READABLE,
): Stretch & { room: boolean } {
  const stretch = tallestStretch({ ...columnOf(measured, inset, width), ...limits }, measured.controls);
  if (heightOf(stretch) >= least) return { ...stretch, room: true };
  const height = Math.max(0, Math.min(least, heightOf(limits)));
  const top = Math.max(limits.top, Math.min(stretch.top, limits.bottom - height));
  return { top, bottom: top + height, room: false };
}

function discMiddle(measured: Measured, inset: number, share: number): number {
  const { stage, controls } = measured;
  const column = { ...stage, ...columnOf(measured, inset, DISC.width) };
  return nearestMiddle(column, controls, DISC.height, stage.top + heightOf(stage) * share);
}

function columnOf({ side, stage }: Measured, inset: number, width: number): { left: number; right: number } {
  return side === 'right'
    ? { left: stage.right - inset - width, right: stage.right - inset }
    : { left: stage.left + inset, right: stage.left + inset + width };
}

export const FLOATING: PlacementRules = { wide: floating, sheet: aboveBar, disc: 0.5 };
export const BY_MODAL: PlacementRules = { ...FLOATING, wide: byModal };
export const IN_PLAYER: PlacementRules = { wide: inPlayer, sheet: betweenControls, disc: 0.4 };
