/** The popup's page in a tab of its own, open on somebody, or on a search. */
import { browser } from 'wxt/browser';
import type { Start } from '../../components/popup/types.ts';

/**
 * @param start what it is to show; as it comes, where it is left out
 * @returns the address of the page
 */
export function popupAddress(start?: Start): string {
  const page = browser.runtime.getURL('/popup.html');
  return start ? `${page}?${queryOf(start)}` : page;
}

/**
 * @param query of the page's own address
 * @returns what that asks it to show; nothing where it asks for nothing, or for somebody without a name
 */
export function readStart(query: string): Start | undefined {
  const parameters = new URLSearchParams(query);
  const [key, name, words] = ['person', 'name', 'words'].map((part) => parameters.get(part) ?? '');
  if (key && name) return { kind: 'person', key, name };
  return words ? { kind: 'words', words } : undefined;
}

function queryOf(start: Start): URLSearchParams {
  switch (start.kind) {
    case 'person':
      return new URLSearchParams({ person: start.key, name: start.name });
    case 'words':
      return new URLSearchParams({ words: start.words });
  }
}
