/**
 * Changes libraries as they are bundled. Two changes take out what the stores' linters flag and this extension
 * never uses: Preact's `innerHTML` writes (only for `dangerouslySetInnerHTML`) and zod's probe for `new Function` (its
 * compiled parsers are switched off). A third empties a table that no browser needs any more; two leave out of the content
 * script what it does without, as `small-preact.ts` does. A change throws where the library's text no longer matches, so
 * that a linter's warning cannot come back unnoticed.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './root.ts';

/** What is changed in each library, for the file of licences. */
export const CHANGED: Readonly<Record<string, string>> = {
  preact:
    'its writes to innerHTML are writes to textContent; what is not used of it is left out of the content script by scripts/small-preact.ts',
  zod: 'its probe for code made at run time finds none',
  'webextension-polyfill': 'its table of calls that take a callback is empty',
};

/** @returns a plugin that makes Preact's writes to `innerHTML` writes of text: nothing here sets HTML */
export function withoutInnerHtml(): Plugin {
  return replaceIn('show-notes:no-inner-html', /\/preact\/dist\/preact\.mjs$/, /\.innerHTML\b/g, '.textContent');
}

/** @returns a plugin that hides `Function` from zod's probe: it then finds no code generation, and zod interprets */
export function withoutRuntimeCode(): Plugin {
  return replaceIn(
    'show-notes:no-runtime-code',
    /\/zod\/v4\/core\/(util|doc)\.js$/,
    /const F = Function;/g,
    'const F = undefined;',
  );
}

/**
 * Empties the polyfill's table of calls that take a callback: every browser that this is for gives a promise by itself
 * where it gets none. What stays is what the browsers differ in, listeners of messages that answer with a promise. The
 * background is read again at each waking, and the table is most of it.
 */
export function withoutCallTable(): Plugin {
  return replaceIn(
    'show-notes:no-call-table',
    /\/webextension-polyfill\/dist\/browser-polyfill\.js$/,
    /const apiMetadata = \{[\s\S]*?\n {6}\};/,
    // An empty one it takes for a mistake.
    'const apiMetadata = { runtime: {} };',
  );
}

/** @returns a plugin that gives a script the browser's API as it is, where it asks for the polyfill */
export function withoutPolyfill(): Plugin {
  const own = join(ROOT, 'entrypoints', 'netflix.content', 'native-browser.ts');
  return {
    name: 'show-notes:no-polyfill',
    enforce: 'pre',
    resolveId: (asked) => (/^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(asked) ? own : undefined),
  };
}

/**
 * Begins a content script by its own `main` alone. WXT gives that a context, which announces the script to the document
 * and lets any page end it by an event (`lifetime.ts` decides how long the script lives), and takes along what only its
 * build asks: on which pages and when it runs.
 * @returns a plugin that does so
 */
export function withoutContext(): Plugin {
  return replaceIn(
    'show-notes:no-context',
    /virtual:wxt-content-script-isolated-world-entrypoint$/,
    /const result = \(async \(\) => \{[\s\S]*?\n\}\)\(\);/g,
    'const result = definition.main();',
  );
}

function replaceIn(name: string, file: RegExp, from: RegExp, to: string): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id.split('?')[0] ?? '')) return undefined;
      const cleaned = code.replace(from, to);
      if (cleaned === code)
        throw new Error(
          `${name}: nothing to replace in ${id}: the library has changed, so update scripts/clean-libraries.ts`,
        );
      return { code: cleaned, map: null };
    },
  };
}
