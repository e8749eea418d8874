/** A browser may make a page ready long before it is opened, or for nothing; and a page may be open where nobody sees it. */

/** What of a document tells that. */
export type Page = EventTarget & { prerendering?: boolean; visibilityState?: DocumentVisibilityState };

/** @returns resolves once the page is no longer only prerendered; never, where the signal comes before */
export function whenShown(page: Page, signal: AbortSignal): Promise<void> {
  return when(page, () => !page.prerendering, 'prerenderingchange', signal);
}

/** @returns resolves once the page's tab is the one in front of its window; never, where the signal comes before */
export function whenSeen(page: Page, signal: AbortSignal): Promise<void> {
  // A prerendered page is hidden, too.
  return when(page, () => page.visibilityState !== 'hidden', 'visibilitychange', signal);
}

function when(page: Page, holds: () => boolean, change: string, signal: AbortSignal): Promise<void> {
  if (holds()) return Promise.resolve();
  // A page may send the event itself.
  return new Promise((resolve) => page.addEventListener(change, () => holds() && resolve(), { signal }));
}
