import { expect, test, vi } from 'vitest';
import type { Start } from '../../components/popup/types.ts';
import { popupAddress, readStart } from './popup-address.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://abc${path}` } } }));

test.each<[Start]>([
  [{ kind: 'person', key: 'n-jq-lee', name: 'JQ Lee' }],
  [{ kind: 'person', key: 'p&1', name: 'Q & A "Über" 지금' }],
  [{ kind: 'words', words: 'q?a=b&words=c #d' }],
])('%j goes there and back', (start) => {
  const address = new URL(popupAddress(start));
  expect(address.href.startsWith(`${popupAddress()}?`)).toBe(true);
  expect(readStart(address.search)).toEqual(start);
});

test.each([[''], ['?'], ['?person=p1'], ['?name=Ann'], ['?words='], ['?other=1']])('%j asks for nothing', (query) => {
  expect(readStart(query)).toBeUndefined();
});
