import type { Plugin } from 'vite';

/**
 * JSX as calls of Preact's own `h`. The "automatic" form, which other plugins ask for, puts children under a name into an object
 * and brings a second maker of elements along. Vite's own `jsxInject` would put the import before files without JSX too.
 * @returns a plugin that writes JSX so; it has to stand behind the plugins that ask for the other form
 */
export function shortJsx(): Plugin {
  return {
    name: 'show-notes:jsx',
    enforce: 'pre',
    config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'preact.h', pragmaFrag: 'preact.Fragment' } } }),
    transform: (code, id) =>
      /\.tsx(\?|$)/.test(id) ? { code: `import * as preact from 'preact';${code}`, map: null } : undefined,
  };
}
