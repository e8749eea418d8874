import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { builtData } from './scripts/build-data.ts';
import { stampHooks } from './scripts/build-stamp.ts';
import {
  withoutCallTable,
  withoutContext,
  withoutInnerHtml,
  withoutPolyfill,
  withoutRuntimeCode,
} from './scripts/clean-libraries.ts';
import { shortJsx } from './scripts/jsx.ts';
import { NOTICES, noteBundled, noticesOf } from './scripts/licences.ts';
import { pureShapes } from './scripts/pure-shapes.ts';
import { readText } from './scripts/read-text.ts';
import { ROOT } from './scripts/root.ts';
import { inSentences } from './scripts/sentence.ts';
import { smallPreact } from './scripts/small-preact.ts';

/** Folders of the packages whose code is in the bundle. */
const bundled = new Set<string>();

function dataFiles() {
  return builtData().map(({ path, contents }) => ({ relativeDest: `data/${path}`, contents }));
}

/** Our own terms, those of the data, and of what is bundled. A server for work at the code bundles nothing. */
function termFiles(isBuild: boolean) {
  const own = ['LICENSE', 'data/SOURCES.md'].map((path) => ({
    relativeDest: path,
    contents: readText(join(ROOT, path)),
  }));
  return isBuild ? [...own, { relativeDest: NOTICES, contents: noticesOf(bundled) }] : own;
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      preact(),
      shortJsx(),
      withoutInnerHtml(),
      withoutRuntimeCode(),
      withoutCallTable(),
      pureShapes(),
      noteBundled(bundled),
    ],
    // Every browser that this is for preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    ...stampHooks,
    // A data set that is broken stops a build before it begins: the one that is there may be loaded in a browser.
    'build:before': (wxt) => {
      inSentences(dataFiles);
      stampHooks['build:before'](wxt);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins?.push(withoutPolyfill(), withoutContext(), smallPreact());
      // Every tab of Netflix parses this one: a slower minifier that looks five times is worth its seconds. No function of ours is
      // called with `new`, which is what makes arrows of functions "unsafe".
      if (config.build?.minify !== false) {
        config.build = {
          ...config.build,
          minify: 'terser',
          // Vite asks for what Safari 10 needs, unless one says otherwise.
          terserOptions: {
            ecma: 2020,
            safari10: false,
            compress: { passes: 5, unsafe_arrows: true },
            // Preact's own fields: nothing of ours begins so.
            mangle: { properties: { regex: /^_/ } },
          },
        };
        // What Terser leaves, the bundler's own minifier makes smaller still.
        config.plugins?.push({
          name: 'show-notes:minify-again',
          outputOptions: (options) => ({ ...options, minify: true }),
        });
      }
    },
    // The compiled data never lies in the tree: it goes from memory into the build.
    'build:publicAssets': ({ config }, files) => {
      files.push(...inSentences(dataFiles), ...inSentences(() => termFiles(config.command === 'build')));
    },
  },
  zip: {
    // Without it, who unpacks the sources formats and hashes what is no source.
    includeSources: ['**', '.gitignore'],
    excludeSources: ['.cache/**', 'artifacts/**', 'docs/pictures/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // Optional in the hands of the viewer: Firefox lets one take it away, and the popup then asks for it.
    host_permissions: ['https://www.netflix.com/*'],
    // In the address bar: this word, a space, a name.
    omnibox: { keyword: 'notes' },
    commands: {
      'enter-panel': {
        // Alt+Shift+N is Chromium's own (Split View), and Orca, a screen reader, has most letters with Alt+Shift. On a Mac
        // Option+Shift types a letter; Control+Shift+Y is neither macOS's, VoiceOver's (Control+Option) nor a browser's.
        suggested_key: { default: 'Alt+Shift+Y', mac: 'MacCtrl+Shift+Y' },
        description: '__MSG_command_enter_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'show-notes@show-notes.example',
              // 147 is the first with the Navigation API, by which in-page navigation is followed without polling.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : { minimum_chrome_version: '117' }),
  }),
});
