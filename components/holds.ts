import type { Message } from './locale.ts';

/** @returns what notes hold, in words; nothing of what there is none of */
export function holds(cast: number, stories: number, message: Message): string[] {
  return [
    cast > 0 && message('holds_cast', cast),
    stories > 0 && message(stories > 1 ? 'holds_stories' : 'holds_story', stories),
  ].filter((part) => part !== false);
}
