/**
 * The browser's own API, without the polyfill: the content script is loaded into every page of Netflix, and uses only what
 * all browsers do alike. wxt.config.ts puts this file in the polyfill's place.
 */
import type { browser as polyfilled } from 'wxt/browser';

type Api = typeof polyfilled;
const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };

export const browser = own ?? chrome;
