import type { Message } from './locale.ts';

/** @returns how many of the cast and how many articles notes hold, in words; a count of 0 is left out */
export function holds(cast: number, stories: number, message: Message): string[] {
  return [
    cast > 0 && message('holds_cast', cast),
    stories > 0 && message(stories > 1 ? 'holds_stories' : 'holds_story', stories),
  ].filter((part) => part !== false);
}
