/** A browser may make a page ready long before it is opened, or for nothing. */

/** What of a document tells that. */
export type Page = EventTarget & { prerendering?: boolean };

/** @returns resolves once the page is no longer only prerendered; never, where the signal comes before */
export function whenShown(page: Page, signal: AbortSignal): Promise<void> {
  if (page.prerendering !== true) return Promise.resolve();
  // A page may send the event itself.
  return new Promise((resolve) =>
    page.addEventListener('prerenderingchange', () => page.prerendering || resolve(), { signal }),
  );
}
