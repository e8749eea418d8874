/**
 * Preact as the content script has it: built from Preact's source, without what nothing there uses. Conditions that are
 * never true here are replaced by `undefined` at build time, and the minifier then removes what depends on them.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { ROOT } from './root.ts';

/**
 * Where it really lies: what it imports of itself is found there. As the bundler writes paths: with slashes, on Windows
 * too.
 */
const PREACT = normalizePath(realpathSync(join(ROOT, 'node_modules', 'preact')));
const SOURCES: Readonly<Record<string, string>> = {
  preact: `${PREACT}/src/index.js`,
  'preact/hooks': `${PREACT}/hooks/src/index.js`,
};

/**
 * Conditions in Preact's source that are never true here, and statements that only keep something for them;
 * `tests/architecture.test.ts` makes sure of that.
 */
export const ASKED_IN_VAIN: readonly string[] = [
  // Whether something stands in the document already, drawn by a server, and waits there to be taken over.
  'isHydrating',
  'excessDomChildren',
  'oldVNode._flags & MODE_HYDRATE',
  'oldVNode._flags & MODE_SUSPENDED',
  'oldVNode._flags & REF_DETACHED',
  '(r = r._excess)',
  'e && e.then',
  'next.nodeType == 8',
  'oldDom.nodeType == 8',
  'parentDom.firstChild',
  // Whether what is drawn is a whole document, or stands elsewhere in it.
  'parentDom.nodeType == 9',
  'newProps._parentDom',
  'vnode.props._parentDom',
  'parentVNode.props._parentDom',
  // Whether a component is a class.
  'isClassComponent',
  'oldProps = c.props;',
  'oldState = c.state;',
  // The call first: what is left of it may not call what is not there, which a store's linter flags.
  'ctor.getDerivedStateFromError(error)',
  'ctor.getDerivedStateFromError',
  'c.componentWillUpdate',
  "typeof update == 'function'",
  // Whether tools for developers listen.
  'options.event',
  'options._hook',
  'options._skipEffects',
  'options._root',
  'oldRoot',
  'oldBeforeDiff',
  'oldBeforeRender',
  'oldAfterDiff',
  'oldCommit',
  'oldBeforeUnmount',
  'prevRaf = options.requestAnimationFrame;',
  'prevRaf',
  'options.requestAnimationFrame',
  // And where it keeps those that were there before its own.
  'let oldBeforeDiff = options._diff;',
  'let oldBeforeRender = options._render;',
  'let oldAfterDiff = options.diffed;',
  'let oldCommit = options._commit;',
  'let oldBeforeUnmount = options.unmount;',
  'let oldRoot = options._root;',
  // For names of elements that are the same wherever they are made.
  'parentDom._children._mask',
  // What a component that goes is still to do after the next painting: it is done at once.
  's._passive && s._cleanup',
  'component = unmountCleanups.shift()',
  'unmountCleanups.length',
  // Whether what was set in several states at once came out as it was before: then it is drawn once more.
  '!currentComponent._hasScuFromHooks',
  // For HTML in a string, MathML, and elements of a kind that the panel has none of.
  "i == 'dangerouslySetInnerHTML'",
  "nodeType == 'math'",
  'namespace == MATH_NAMESPACE',
  "nodeType == 'foreignObject'",
  "nodeType == 'progress'",
  "nodeType == 'textarea'",
  "nodeType == 'template'",
  "'defaultValue' in newProps",
  "'defaultChecked' in newProps",
  'newProps.is',
  // Whether an event is wanted on its way down.
  "useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'));",
  // Whether a reference is a function.
  "typeof ref == 'function'",
];

/** @returns a plugin that puts such a Preact in the library's place */
export function smallPreact(): Plugin {
  const found = new Set<string>();
  return {
    name: 'show-notes:small-preact',
    enforce: 'pre',
    resolveId: (asked) => SOURCES[asked],
    transform(code, id) {
      if (!id.startsWith(`${PREACT}/`)) return undefined;
      const answered = ASKED_IN_VAIN.reduce((text, question) => {
        const isStatement = question.endsWith(';');
        const without = isStatement ? text.replace(question, ';') : text.replace(readOf(question), 'undefined');
        if (without !== text) found.add(question);
        return without;
      }, code);
      return { code: answered, map: null };
    },
    buildEnd(error) {
      const lost = ASKED_IN_VAIN.filter((question) => !found.has(question));
      if (!error && lost.length > 0)
        throw new Error(
          `Preact no longer reads ${lost.join(', ')}: the library has changed, so update scripts/small-preact.ts`,
        );
    },
  };
}

/**
 * Where a question is asked: not where what it asks for is declared, is a parameter of its own line, or is given a value.
 */
function readOf(question: string): RegExp {
  const text = question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.]|let |^\\s*(?=\\w+,?$))${text}(?!\\w|;$|\\s*=[^=])`, 'gm');
}
