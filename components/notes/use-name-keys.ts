import { useEffect, useRef } from 'preact/hooks';
import { KEY_EVENT } from '../key-event.ts';

const KEY_EVENTS = ['keydown', KEY_EVENT] as const;

/**
 * Walks a list of names by key: arrows to the next and the one before, the first and the last; a letter to the next name
 * that begins with it. What is hidden is passed over: it takes no focus.
 * @returns put on the element that holds the names: whatever bears `data-person`
 */
export function useNameKeys() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = root.current;
    if (!list) return;
    const walk = (event: Event): void => {
      const all = [...list.querySelectorAll<HTMLElement>('[data-person]')];
      const names = all.filter((name) => name.closest('[hidden]') === null);
      const at = names.indexOf(event.target as HTMLElement);
      const next = at === -1 ? undefined : nextName(names, at, keyOf(event));
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    for (const type of KEY_EVENTS) list.addEventListener(type, walk);
    return () => {
      for (const type of KEY_EVENTS) list.removeEventListener(type, walk);
    };
  }, []);
  return root;
}

function keyOf(event: Event): string {
  if (event instanceof CustomEvent) return String(event.detail);
  return event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key : '';
}

function nextName(names: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return names[at + 1];
    case 'ArrowUp':
      return names[at - 1];
    case 'Home':
      return names[0];
    case 'End':
      return names.at(-1);
    default:
      return /^[\p{L}\p{N}]$/u.test(key)
        ? beginningWith(key, [...names.slice(at + 1), ...names.slice(0, at)])
        : undefined;
  }
}

function beginningWith(letter: string, names: readonly HTMLElement[]): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  return names.find((name) => name.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
