/** Widths of the panel, in CSS px, by the viewer's choice: on a title's page, and at most beside a modal. */
export const WIDTHS = {
  narrow: { floating: 320, beside: 340 },
  normal: { floating: 380, beside: 400 },
  wide: { floating: 440, beside: 480 },
} as const;

/** At most in the player, whatever the choice. */
export const PLAYER_WIDTH = 360;
