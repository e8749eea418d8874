import type { ComponentChild } from 'preact';
import type { Locale } from './locale.ts';

/** Letters of Hebrew, Arabic and the other scripts from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A word that keeps its own direction: beside a Latin name, a day that begins with a number is torn apart in an interface from
 * right to left, and a full stop at the end of a name wanders to its front. Where all runs from left to right it is no more
 * than its letters, since a page of notes has a hundred of them.
 * @param text what may run against what stands around it
 * @param locale of the interface
 */
export function isolated(text: string, { direction }: Pick<Locale, 'direction'>): ComponentChild {
  return direction === 'ltr' && !FROM_RIGHT.test(text) ? text : <bdi key={text}>{text}</bdi>;
}
