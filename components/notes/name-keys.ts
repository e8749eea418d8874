import { KEY_EVENT } from '../key-event.ts';

/**
 * Props for the element around a list of names (elements with `data-person`): the focus moves by key, with arrows to the
 * next and the previous, with Home and End to the first and the last, with a letter to the next name that begins with it.
 * Hidden ones are skipped, since they take no focus.
 */
export const nameKeys = { onKeyDown: walk, [`on${KEY_EVENT}`]: walk };

function walk(event: Event): void {
  const list = event.currentTarget as HTMLElement;
  const names = [...list.querySelectorAll<HTMLElement>('[data-person]:not([hidden] *)')];
  const at = names.indexOf(event.target as HTMLElement);
  const next = at === -1 ? undefined : nextName(names, at, keyOf(event));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function keyOf(event: Event): string {
  if (event instanceof CustomEvent) return String(event.detail);
  return event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key : '';
}

function nextName(names: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const steps: Record<string, HTMLElement | undefined> = {
    ArrowDown: names[at + 1],
    ArrowUp: names[at - 1],
    Home: names[0],
    End: names.at(-1),
  };
  const isLetter = /^[\p{L}\p{N}]$/u.test(key);
  return isLetter ? beginningWith(key, [...names.slice(at + 1), ...names.slice(0, at)]) : steps[key];
}

function beginningWith(letter: string, names: readonly HTMLElement[]): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  return names.find((name) => name.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
