/** Where in a column nothing stands. Pure; every number in CSS px of the viewport. */

/** A measured rectangle. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** A part of a column. */
export type Stretch = { top: number; bottom: number };

/** Between the panel and a control of the page. */
export const GAP = 8;

/**
 * @param column its left and right edge, and the part of it that may be used
 * @param obstacles what must not be covered
 * @returns the free parts, from above to below; each keeps a gap from what stands above and below it
 */
export function freeStretches(column: Box, obstacles: readonly Box[]): Stretch[] {
  const inTheWay = obstacles
    .filter(({ left, right }) => right + GAP > column.left && left - GAP < column.right)
    .sort((one, other) => one.top - other.top);
  const free: Stretch[] = [];
  let top = column.top;
  for (const obstacle of inTheWay) {
    free.push({ top, bottom: Math.min(obstacle.top - GAP, column.bottom) });
    top = Math.max(top, obstacle.bottom + GAP);
  }
  free.push({ top, bottom: column.bottom });
  return free.filter((stretch) => heightOf(stretch) > 0);
}

/**
 * @param column as for `freeStretches`
 * @param obstacles what must not be covered
 * @returns its tallest free part, the upper one of two; an empty one at the top where there is none
 */
export function tallestStretch(column: Box, obstacles: readonly Box[]): Stretch {
  const [tallest] = freeStretches(column, obstacles).sort((one, other) => heightOf(other) - heightOf(one));
  return tallest ?? { top: column.top, bottom: column.top };
}

/**
 * @param column as for `freeStretches`
 * @param obstacles what must not be covered
 * @param height of what is to stand in it
 * @param wished where its middle would best be
 * @returns the nearest middle at which it covers nothing; the wished one where there is no room at all
 */
export function nearestMiddle(column: Box, obstacles: readonly Box[], height: number, wished: number): number {
  const [nearest] = freeStretches(column, obstacles)
    .filter((stretch) => heightOf(stretch) >= height)
    .map(({ top, bottom }) => Math.min(Math.max(wished, top + height / 2), bottom - height / 2))
    .sort((one, other) => Math.abs(one - wished) - Math.abs(other - wished));
  return nearest ?? wished;
}

/** @returns how tall a stretch is */
export function heightOf({ top, bottom }: Stretch): number {
  return bottom - top;
}
