/**
 * The browser's API as it is. A content script is read into every page of Netflix, and asks for nothing that browsers do not
 * give alike: wxt.config.ts puts this in the polyfill's place there.
 */
import type { browser as polyfilled } from 'wxt/browser';

type Api = typeof polyfilled;
const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };

export const browser = own ?? chrome;
