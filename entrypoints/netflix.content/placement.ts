/** Where the panel stands, from what was measured. Pure; every number in CSS px of the viewport. */
import type { PanelPlace } from '../../components/panel/panel.tsx';
import type { Surface } from './detection/detect.ts';

/** A measured rectangle. */
export type Box = { left: number; right: number; top: number; bottom: number };

export type Measured = {
  surface: Surface;
  side: 'right' | 'left';
  /** The viewer's choice of how wide the panel is. */
  breadth: keyof typeof WIDTHS;
  /** Inner width without the scroll bar, and height. */
  width: number;
  height: number;
  /** 2 at 200 %. */
  zoom: number;
  /** The modal, and what in it must stay free. */
  dialog?: Box | undefined;
  closeButton?: Box | undefined;
};

/** Widths on a title's page, and at most beside a modal. */
const WIDTHS = {
  narrow: { floating: 320, beside: 340 },
  normal: { floating: 380, beside: 400 },
  wide: { floating: 440, beside: 480 },
} as const;

/** Over a modal the panel has no room of its own to be wide in: it leaves the modal's text free. */
const OVERLAY = 340;

/** Room beside a modal from which on the panel stands there by itself: 320 px and its margins. */
const BESIDE = 348;
const EDGE = 16;
const NARROW = 900;
const PHONE = 600;

/**
 * @param measured the viewport, the surface and, for a modal, its rectangle
 * @returns where the panel stands and whether there is room for it to open by itself
 */
export function place(measured: Measured): Omit<PanelPlace, 'settled'> & { room: boolean } {
  const { surface, side, width, height, zoom, dialog } = measured;
  const widths = WIDTHS[measured.breadth];
  const small = width < PHONE;
  const edgeHandle = { inset: 0, top: surface === 'player' ? '40%' : '50%', small };
  const base = { side, top: EDGE, bottom: EDGE, handle: edgeHandle };
  if (width < NARROW || zoom >= 1.95) return { ...base, kind: 'sheet', width, room: false };
  if (surface === 'player')
    return {
      ...base,
      kind: 'player',
      width: Math.min(360, width * 0.3),
      top: 88,
      bottom: Math.min(168, height / 3),
      room: false,
    };
  if (surface === 'page') return { ...base, kind: 'floating', width: widths.floating, room: true };
  if (!dialog) return { ...base, kind: 'overlay', width: OVERLAY, top: 96, room: false };
  const free = Math.max(0, side === 'right' ? width - dialog.right : dialog.left);
  if (free >= BESIDE)
    return { ...base, kind: 'beside', width: Math.min(widths.beside, Math.max(320, free - 28)), room: true };
  const handle = { ...edgeHandle, inset: Math.max(0, (free - 36) / 2) };
  return { ...base, kind: 'overlay', width: OVERLAY, top: belowClose(measured, dialog), handle, room: false };
}

/** An overlay begins below the modal's close button, which sits in the corner that it would cover. */
function belowClose({ closeButton, height }: Measured, dialog: Box): number {
  const under = (closeButton?.bottom ?? Math.max(0, dialog.top) + 64) + 12;
  return Math.min(Math.max(EDGE, under), height / 2);
}
