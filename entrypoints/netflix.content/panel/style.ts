/** Asks for the panel's style sheet at the first title, so that other pages of Netflix cost nothing. */
import { whyOf } from '../../shared/errand.ts';
import type { PanelStyle } from '../../shared/protocol.ts';
import type { Unstyled } from './state.ts';

/** For the message that the background does not answer: readable, and out of the page's way. */
const BARE = ':host{all:initial;position:fixed;z-index:2000000000;top:16px;right:16px;width:320px;background:canvas}';

/**
 * @param ask asks for the style sheet; the answer is a plain one where it cannot be read
 * @param style applies a style sheet; told why, where it is not the panel's own
 * @param isGone whether the extension is gone from under the page: then nothing is said of it
 * @returns a function that loads the style sheet once; called again it tries again only where it has failed
 */
export function styleOnceWith(
  ask: () => Promise<PanelStyle>,
  style: (css: string, unstyled?: Unstyled) => void,
  isGone: () => boolean,
): () => void {
  let isAsked = false;
  const styleOnce = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    const { css, why } = await ask().catch((error: unknown): PanelStyle => ({ css: BARE, why: whyOf(error) }));
    isAsked = why === undefined;
    if (why === undefined) style(css);
    // The notes are still shown, plainly, with a notice of what failed.
    else if (!isGone()) style(css, { why, onRetry: styleOnce });
  };
  return styleOnce;
}
