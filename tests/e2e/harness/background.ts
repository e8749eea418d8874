/** What the background and the content scripts say, asked from a page of the extension. */
import type { PageProtocol } from '../../../entrypoints/shared/protocol.ts';
import type { Browsing } from './browsing.ts';
import { eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

type Area = {
  get: () => Promise<object>;
  set: (values: object) => Promise<void>;
  clear: () => Promise<void>;
};

/** What pages of the extension can call, as far as tests call it. */
export type ExtensionApi = {
  storage: Record<'sync' | 'local' | 'session', Area>;
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: {
    query: (about: object) => Promise<Array<{ id: number }>>;
    sendMessage: (id: number, message: object) => Promise<unknown>;
  };
};

/** Sends a message to the content scripts of all open tabs of Netflix, as a page of the extension does. */
export async function tellPages(page: Tab, message: PageProtocol[keyof PageProtocol]['request']): Promise<unknown[]> {
  return page.run(async (told) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs } = browser ?? chrome;
    const open = await tabs.query({ url: 'https://www.netflix.com/*' });
    return Promise.all(open.map(({ id }) => tabs.sendMessage(id, told)));
  }, message);
}

/** What the content script of the one open tab of Netflix says of itself. */
export type PageReport = {
  current: PageProtocol['current']['response'];
  check: PageProtocol['self-check']['response'];
};

/** What a background says to any request. */
type Reply = { ok: true; value: unknown } | { ok: false; why: string };

/**
 * What the background answers. A browser that has stopped it may refuse what is said to it while it starts, close the way while
 * it answers, or give no reply at all: it is asked again then, as our own pages do (send.ts).
 * @param ask says it once, in a context of the extension
 */
export async function replyOf(ask: () => Promise<unknown>): Promise<Reply> {
  const isReply = (heard: unknown): heard is Reply => typeof heard === 'object' && heard !== null && 'ok' in heard;
  const heard = await eventually(() => ask().catch(String), isReply, 'a reply of the background');
  if (!isReply(heard)) throw new Error('no reply');
  return heard;
}

type BackgroundHit = { name: string; key?: string };

/**
 * What the background finds for words.
 * @param page one of the extension's
 */
export async function foundByBackground(page: Tab, words: string): Promise<BackgroundHit[]> {
  const ask = (typed: string): Promise<unknown> => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (browser ?? chrome).runtime.sendMessage({ type: 'search', words: typed });
  };
  const reply = await replyOf(() => page.run(ask, words));
  if (!reply.ok) throw new Error(reply.why);
  return reply.value as BackgroundHit[];
}

/**
 * Asks the content script what it has in front, and waits until that fits. This tells that nothing is shown because there
 * is nothing to show, and not because it has not come to it yet.
 */
export async function reportOf(
  browsing: Browsing,
  tab: Tab,
  fits: (report: PageReport) => boolean = () => true,
  what = 'an answer of the content script',
): Promise<PageReport> {
  const page = await browsing.backstage();
  await tab.front();
  // What was under way to the background before this is answered before it.
  await foundByBackground(page, '');
  const ask = async (): Promise<PageReport | undefined> => {
    try {
      const [current] = await tellPages(page, { type: 'current' });
      const [check] = await tellPages(page, { type: 'self-check' });
      return { current: (current ?? undefined) as PageReport['current'], check: check as PageReport['check'] };
    } catch {
      // Its script is not there yet.
      return undefined;
    }
  };
  const report = await eventually(ask, (said) => said?.check !== undefined && fits(said), what);
  if (!report) throw new Error('no report');
  return report;
}

/**
 * Stops the background, which keeps what it has read for as long as it lives; the next message starts it anew.
 * @param own a page of the extension's, of which Firefox is asked whether its background runs
 */
export async function stopBackground({ chromium }: Browsing, own: Tab): Promise<void> {
  const session = await chromium?.context.browser()?.newBrowserCDPSession();
  if (session) {
    const workers = async (): Promise<string[]> =>
      (await session.send('Target.getTargets')).targetInfos
        .filter(({ type }) => type === 'service_worker')
        .map(({ targetId }) => targetId);
    const before = await workers();
    for (const targetId of before) await session.send('Target.closeTarget', { targetId });
    await eventually(workers, (now) => !before.some((id) => now.includes(id)), 'the worker is gone');
    return session.detach();
  }
  // It is stopped soon after the last that was asked of it (scripts/browsers/firefox.ts).
  const isGone = (): boolean =>
    (
      globalThis as unknown as { browser: { extension: { getBackgroundPage: () => unknown } } }
    ).browser.extension.getBackgroundPage() === null;
  await eventually(() => own.run(isGone, undefined), Boolean, 'the background is gone');
}
