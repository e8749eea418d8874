import type { Plugin } from 'vite';

/**
 * @returns a plugin that says of each shape of ours that making it does nothing else: a bundler then leaves out those that
 *   nothing in a bundle asks for. `data/schema.ts` has the shapes of what people write by hand too, and the background makes all
 *   that it has anew at each waking. Of a call of `z` a bundler knows it, but not of what is called on what that gives.
 */
export function pureShapes(): Plugin {
  return {
    name: 'show-notes:pure-shapes',
    enforce: 'pre',
    transform: (code, id) =>
      /\/data\/schema\.ts$/.test(id)
        ? { code: code.replace(/(?<![\w.'`])z(?=\s*\.)/g, '/* @__PURE__ */ z'), map: null }
        : undefined,
  };
}
