/** A browser that withholds Netflix's pages from the extension, as Firefox lets its user do. */
import { expect, test } from 'vitest';
import { browse } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';

test('where Firefox withholds Netflix’s pages, the popup says so and asks for them', async () => {
  const browsing = await browse('firefox');
  try {
    const options = await browsing.extensionTab('options.html');
    await options.run(() => {
      type Api = { permissions: { remove: (what: object) => Promise<boolean> } };
      return (globalThis as unknown as { browser: Api }).browser.permissions.remove({
        origins: ['https://www.netflix.com/*'],
      });
    }, undefined);
    const popup = await browsing.extensionTab('popup.html');
    const shown = await eventually(
      () => popup.run(() => document.body.innerText, undefined),
      (now) => now.includes('Allow it on Netflix'),
      'the way to allow it',
    );
    expect(shown).toContain('does not let Show Notes see');
  } finally {
    await browsing.close();
  }
});
