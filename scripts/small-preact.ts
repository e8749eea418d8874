/**
 * Preact as the content script has it: built from Preact's source, without what nothing there uses. At build time what is
 * done in vain is taken out, and conditions that are never true are replaced by `undefined`; the minifier then removes what
 * depends on them.
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
 * What Preact's source asks and does in vain here; `tests/architecture.test.ts` makes sure of that. A condition is never
 * true; what ends with `&&` always is, what ends with `||` never there. With `;` it is a statement; with `{` all up to the
 * line that closes it, its `else` included; with `=` what a value is kept in for nobody; with `,` a parameter that is only
 * handed on, or what is given for it. A space stands for any.
 */
export const ASKED_IN_VAIN: readonly string[] = [
  // Whether something stands in the document already, drawn by a server, and waits there to be taken over.
  'let isHydrating = vnode && vnode._flags & MODE_HYDRATE;',
  'oldVNode._flags & MODE_HYDRATE ? [oldDom] : NULL,',
  'oldVNode._flags & MODE_HYDRATE,',
  'oldVNode ? NULL : parentDom.firstChild ? slice.call(parentDom.childNodes) : NULL,',
  "excessDomChildren = nodeType == 'textarea' && newProps.defaultValue != NULL ? NULL : excessDomChildren && slice.call(parentDom.childNodes);",
  'isHydrating = excessDomChildren = NULL;',
  'excessDomChildren = NULL;',
  'excessDomChildren,',
  'excessDomChildren',
  'isHydrating,',
  'isHydrating',
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
  'const isClassComponent = (tmp = newType.prototype) && tmp.render;',
  'isClassComponent',
  'oldProps = c.props;',
  'oldState = c.state;',
  'BaseComponent.prototype.forceUpdate = function (callback) {',
  'BaseComponent.prototype.render = Fragment;',
  // The call first: what is left of it may not call what is not there, which a store's linter flags.
  'component.setState(ctor.getDerivedStateFromError(error));',
  'ctor && ctor.getDerivedStateFromError',
  'ctor = component.constructor;',
  'errorInfo || {}',
  'c.componentWillUpdate',
  // The state of such a one: hooks keep theirs elsewhere, and set this only to have the component drawn.
  'let s = this._nextState;',
  'if (!s || s == this.state) {',
  "if (typeof update == 'function') {",
  'if (update) {',
  'if (callback) {',
  'if (!c.state) c.state = {};',
  'c._stateCallbacks = [];',
  'EMPTY_ARR.push.apply(c._renderCallbacks, c._stateCallbacks);',
  'c.state = c._nextState;',
  '(c.state = c._nextState)',
  'c._nextState',
  // And whether it may stay as it is: a context's own says so of none.
  'if (newVNode._original != oldVNode._original) {',
  // A context asked for by a component of its own, and not by a hook.
  'Context.Consumer = (props, contextValue) => {',
  'Context.Consumer.contextType =',
  'newType.contextType',
  // Whether somebody else says when to draw.
  'prevDebounce != options.debounceRendering',
  'prevDebounce = options.debounceRendering;',
  'prevDebounce ||',
  // Whether tools for developers listen.
  'options.event',
  'options._hook',
  'options._root = (vnode, parentDom) => {',
  'options._skipEffects',
  'options._root',
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
  // Whether a boundary is to tell somebody else of what it met.
  'state._value = cb;',
  'if (state._value) state._value(err, errorInfo);',
  // Whether a hook is asked for outside of a component.
  'options._diff = vnode => {',
  'options._diff',
  // What a component that goes is still to do after the next painting: it is done at once.
  's._passive && s._cleanup',
  'component = unmountCleanups.shift()',
  'unmountCleanups.length',
  // Whether what was set in several states at once came out as it was before: then it is drawn once more.
  '!currentComponent._hasScuFromHooks',
  // For HTML in a string, SVG, MathML, and elements of a kind that the panel has none of.
  "i == 'dangerouslySetInnerHTML'",
  "nodeType == 'svg'",
  'namespace == SVG_NAMESPACE',
  "nodeType == 'math'",
  'namespace == MATH_NAMESPACE',
  "nodeType == 'foreignObject'",
  "nodeType == 'progress'",
  "nodeType == 'textarea'",
  "nodeType == 'template'",
  "'defaultValue' in newProps",
  "'defaultChecked' in newProps",
  'newProps.is',
  // Whether an event is wanted on its way down, and whether what is to hear of it is a function.
  "useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'));",
  "if (typeof value != 'function') value = NULL;",
  "if (typeof oldValue != 'function') oldValue = NULL;",
  "if (typeof value == 'function') return;",
  // For a style that is no text.
  'for (name in oldValue) {',
  'for (name in value) {',
  // For attributes that have another property of their name.
  "name != 'width' &&",
  "name != 'height' &&",
  "name != 'list' &&",
  "name != 'form' &&",
  "name != 'download' &&",
  "name != 'rowSpan' &&",
  "name != 'colSpan' &&",
  "name != 'popover' &&",
  "name == 'popover' && value == true",
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
        const without = withoutOne(text, question);
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

function withoutOne(text: string, question: string): string {
  const asIs = question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  if (/(&&|\|\||[^=!]=)$/.test(question)) return text.replace(new RegExp(asIs, 'g'), '');
  if (question.endsWith(';')) return text.replace(new RegExp(asIs, 'g'), ';');
  if (question.endsWith(',')) return text.replace(new RegExp(`^[ \\t]*${asIs}$`, 'gm'), '');
  if (question.endsWith('{')) return text.replace(new RegExp(`^([ \\t]*)${asIs}\n[^]*?\n\\1\\};?\n`, 'gm'), '');
  // Not where what it asks for is declared, or is given a value.
  return text.replace(new RegExp(`(?<![\\w.]|let )${asIs}(?!\\w|\\s*=[^=])`, 'gm'), 'undefined');
}
