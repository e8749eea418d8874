import type { Plugin } from 'vite';

/**
 * JSX as calls of Preact's own `h`. The "automatic" form puts children under a name into an object, and brings a second maker of
 * elements along.
 */
export const JSX = {
  jsx: { runtime: 'classic', pragma: 'preact.h', pragmaFrag: 'preact.Fragment' },
  jsxInject: "import * as preact from 'preact'",
} as const;

/** @returns a plugin that has JSX so, whatever the plugins before it want */
export function shortJsx(): Plugin {
  return { name: 'show-notes:jsx', config: () => ({ oxc: JSX }) };
}
