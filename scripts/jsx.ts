import type { Plugin } from 'vite';

/**
 * JSX as calls of Preact's own `h`, imported where it is called. The "automatic" form puts children under a name into an object,
 * and brings a second maker of elements along.
 */
export const JSX = {
  jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
  inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
} as const;

/** @returns a plugin that has JSX so, whatever the plugins before it want */
export function shortJsx(): Plugin {
  return { name: 'show-notes:jsx', config: () => ({ oxc: JSX }) };
}
