/**
 * Vite transforms of libraries. Two take out what the stores' linters flag and this extension
 * never uses: Preact's `innerHTML` writes (only for `dangerouslySetInnerHTML`) and zod's
 * probe for `new Function` (its compiled parsers are switched off). Each throws when the library's
 * text has changed so that nothing matched: a warning must not come back unseen.
 */
import type { Plugin } from 'vite';

/** What is changed in each library, for the file of licences. */
export const CHANGED: Readonly<Record<string, string>> = {
  preact: 'its writes to innerHTML are writes to textContent',
  zod: 'its probe for code made at run time finds none',
  'webextension-polyfill': "its table of the browser's API is cut to what is used",
};

/** Makes Preact's writes to `innerHTML` writes of text: nothing here sets HTML. */
export function withoutInnerHtml(): Plugin {
  return replaceIn('show-notes:no-inner-html', /\/preact\/dist\/preact\.mjs$/, /\.innerHTML\b/g, '.textContent');
}

/** Takes `Function` from zod's probe and compiler: the probe then finds no code generation and zod interprets. */
export function withoutRuntimeCode(): Plugin {
  return replaceIn(
    'show-notes:no-runtime-code',
    /\/zod\/v4\/core\/(util|doc)\.js$/,
    /const F = Function;/g,
    'const F = undefined;',
  );
}

/** The browser's API as far as this extension calls it; each is a key of the polyfill's table. */
const USED_APIS = ['commands', 'permissions', 'runtime', 'storage', 'tabs', 'i18n', 'extension'];

/**
 * Cuts the polyfill's table of the browser's API down to what is used: the content script carries a copy into
 * every page of Netflix. A call that is not in the table still works, as the browser itself gives a promise.
 */
export function withSmallPolyfill(): Plugin {
  return {
    name: 'show-notes:small-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      const table = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code)?.[1];
      if (table === undefined) throw new Error(`show-notes:small-polyfill: no table in ${id}; the library has changed`);
      const kept = Object.entries(JSON.parse(table) as object).filter(([name]) => USED_APIS.includes(name));
      return { code: code.replace(table, JSON.stringify(Object.fromEntries(kept))), map: null };
    },
  };
}

function replaceIn(name: string, file: RegExp, from: RegExp, to: string): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id.split('?')[0] ?? '')) return undefined;
      const cleaned = code.replace(from, to);
      if (cleaned === code)
        throw new Error(`${name}: nothing to replace in ${id}; the library has changed, look again`);
      return { code: cleaned, map: null };
    },
  };
}
