import type { Plugin } from 'vite';

/**
 * @returns a plugin that marks each of our schemas as free of side effects, so that the bundler leaves out those that
 *   nothing in a bundle uses. `data/schema.ts` has the shapes of what people write by hand too, and the background
 *   makes all that it has anew at each waking. Calls of `z` alone a bundler knows to be pure, but not the methods
 *   called on their result.
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
