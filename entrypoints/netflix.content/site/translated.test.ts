// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/browse"}
/** Its own file, and its own address, which no other has, for a document of its own: that has one language, which it was written in. */
import { expect, test, vi } from 'vitest';
import { load, serve } from '../../../tests/fixtures/netflix-tab.ts';

test('a page that was translated before a title came in front is not an English page', async () => {
  vi.useFakeTimers();
  serve([{ netflixId: 22, name: 'End of the Road', type: 'film', confidence: 'B' }]);
  const tab = load('/browse', '', 'ko');
  await tab.wait(1000);
  document.documentElement.lang = 'en';
  tab.push('/title/22');
  tab.say('<h1>Where the road ends</h1>');
  await tab.wait(9000);
  expect(tab.front()).toBe('End of the Road');
  tab.close();
  vi.useRealTimers();
});
