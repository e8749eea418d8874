import type { ComponentChild } from 'preact';
import type { Locale } from './locale.ts';

/** Letters of Hebrew, Arabic and the other scripts from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text that keeps its own direction. In an interface from right to left, a date beside a Latin name would be torn apart,
 * and a full stop at the end of a name would move to its front. Where everything runs from left to right it is plain text,
 * since a page of notes has a hundred of these.
 * @param text may run in the other direction than what is around it
 * @param locale of the interface
 */
export function isolated(text: string, { direction }: Pick<Locale, 'direction'>): ComponentChild {
  return direction === 'ltr' && !FROM_RIGHT.test(text) ? text : <bdi key={text}>{text}</bdi>;
}
