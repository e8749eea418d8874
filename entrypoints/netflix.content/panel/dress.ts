/** Asks for the panel's style sheet at the first title, so that other pages of Netflix cost nothing. */
import { whyOf } from '../../shared/errand.ts';
import { PLAIN_STYLE } from './plain-style.ts';
import type { Unstyled } from './state.ts';

/**
 * @param ask reads the style sheet
 * @param dress given the style sheet; where it cannot be read a plain one, and why
 * @param isGone whether the extension is gone from under the page: then nothing is said of it
 * @returns asks, unless that was done, or is under way
 */
export function dressOnceWith(
  ask: () => Promise<string>,
  dress: (css: string, unstyled?: Unstyled) => void,
  isGone: () => boolean,
): () => void {
  let isAsked = false;
  const dressOnce = (): void => {
    if (isAsked) return;
    isAsked = true;
    ask().then(
      (css) => dress(css),
      (error: unknown) => {
        isAsked = false;
        // The notes are shown all the same, plainly, and what failed is said beside them.
        if (!isGone()) dress(PLAIN_STYLE, { why: whyOf(error), onRetry: dressOnce });
      },
    );
  };
  return dressOnce;
}
