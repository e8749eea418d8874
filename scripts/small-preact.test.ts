/** Preact as the content script has it, in a document. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as whole from 'preact';
import { build } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import { cases } from '../tests/fixtures/fuzz.ts';
import { ASKED_IN_VAIN, smallPreact } from './small-preact.ts';

type Preact = typeof import('preact') & typeof import('preact/hooks');

let preact: Preact;
let page: HTMLElement;

beforeAll(async () => {
  const entry = 'show-notes:entry';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      smallPreact(),
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export * from 'preact'; export * from 'preact/hooks';` : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const [chunk] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('no code');
  preact = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
});

function newPage(): void {
  const { window } = new JSDOM('<main></main>');
  page = window.document.querySelector('main') as HTMLElement;
}

test('it renders, updates, keeps elements that stay, and handles events', () => {
  newPage();
  const { h, render, createContext, useContext } = preact;
  const Word = createContext('');
  const heard: string[] = [];
  const Item = ({ name }: { name: string }) => h('li', { onClick: () => heard.push(name) }, useContext(Word), name);
  const draw = (word: string, ...names: string[]): void =>
    render(
      h(Word.Provider, { value: word }, h('ul', null, ...names.map((name) => h(Item, { key: name, name })))),
      page,
    );
  draw('the ', 'cook', 'thief');
  const thief = page.querySelectorAll('li')[1];
  draw('a ', 'thief', 'wife');
  expect(page.innerHTML).toBe('<ul><li>a thief</li><li>a wife</li></ul>');
  expect(page.querySelector('li')).toBe(thief);
  thief?.click();
  expect(heard).toEqual(['thief']);
  render(null, page);
  expect(page.innerHTML).toBe('');
});

test('hooks hold a state, reach an element, begin and end what a component does beside its drawing', async () => {
  newPage();
  const { h, render, useState, useRef, useEffect, useLayoutEffect } = preact;
  const did: string[] = [];
  const Counter = () => {
    const [count, set] = useState(0);
    const button = useRef<HTMLButtonElement>(null);
    useLayoutEffect(() => {
      did.push(`drawn ${button.current?.textContent}`);
      return () => did.push('before the next');
    }, [count]);
    useEffect(() => {
      did.push('there');
      return () => did.push('gone');
    }, []);
    return h('button', { ref: button, onClick: () => set(count + 1) }, count);
  };
  render(h(Counter, null), page);
  await vi.waitFor(() => expect(did).toEqual(['drawn 0', 'there']));
  page.querySelector('button')?.click();
  await vi.waitFor(() => expect(page.textContent).toBe('1'));
  render(null, page);
  await vi.waitFor(() =>
    expect(did).toEqual(['drawn 0', 'there', 'before the next', 'drawn 1', 'before the next', 'gone']),
  );
});

test('whoever asks for a context is drawn anew with it, though nothing around them is', async () => {
  newPage();
  const { h, render, createContext, useContext } = preact;
  const Word = createContext('none');
  const drawn: string[] = [];
  const Asking = () => {
    drawn.push('asking');
    return h('b', null, useContext(Word));
  };
  const Between = () => {
    drawn.push('between');
    return h(Asking, null);
  };
  const same = h(Between, null);
  const draw = (word: string): void => render(h(Word.Provider, { value: word }, same), page);
  draw('one');
  draw('two');
  await vi.waitFor(() => expect(page.innerHTML).toBe('<b>two</b>'));
  expect(drawn).toEqual(['between', 'asking', 'asking']);
});

test('what a component throws is met by the next boundary around it', async () => {
  newPage();
  const { h, render, useErrorBoundary } = preact;
  const Broken = () => {
    throw new Error('broken');
  };
  const Boundary = () => {
    const [error] = useErrorBoundary();
    return error ? h('p', null, String(error)) : h(Broken, null);
  };
  render(h(Boundary, null), page);
  await vi.waitFor(() => expect(page.innerHTML).toBe('<p>Error: broken</p>'));
});

/** Something to draw, of all that components give: texts, nothing, lists, fragments, components, HTML and SVG, with keys or without. */
type Drawn = string | number | boolean | null | Drawn[] | { kind: string; props: object; children: Drawn[] };

const { drawn } = fc.letrec<{ drawn: Drawn; node: Drawn }>((tie) => ({
  drawn: fc.oneof({ maxDepth: 4 }, fc.constantFrom('a', 'b', 7, true, false, null), tie('node')),
  node: fc.oneof(
    fc.array(tie('drawn'), { maxLength: 3 }),
    fc.record({
      kind: fc.constantFrom('p', 'button', 'input', 'details', 'ul', 'li', 'Part', 'Fragment'),
      props: fc.record(
        {
          key: fc.constantFrom('k', 'l', 'm'),
          class: fc.constantFrom('c', 'd', undefined),
          style: fc.constantFrom('color: red; --at: 1', 'top: 1px', undefined),
          hidden: fc.boolean(),
          open: fc.boolean(),
          'aria-expanded': fc.boolean(),
          tabIndex: fc.constantFrom(-1, 0, undefined),
          viewBox: fc.constant('0 0 1 1'),
          value: fc.constantFrom('v', 'w', ''),
          checked: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      children: fc.array(tie('drawn'), { maxLength: 4 }),
    }),
  ),
}));

/** Draws one after the other in one place. @returns what stands there after each, which nodes are those of before, and what fields hold */
function results({ h, render, Fragment }: typeof whole, all: readonly Drawn[]): unknown[] {
  const place = page.ownerDocument.createElement('main');
  const Part = ({ children }: { children?: whole.ComponentChildren }) => h(Fragment, null, 'part', children);
  const toVNode = (one: Drawn): whole.ComponentChild => {
    if (Array.isArray(one)) return one.map(toVNode) as never;
    if (typeof one !== 'object' || one === null) return one;
    const { kind, props, children } = one;
    const own = /Part|Fragment/.test(kind) ? { key: (props as { key?: string }).key } : props;
    return h(
      { Part, Fragment }[kind] ?? (kind as never),
      own as never,
      ...(kind === 'input' ? [] : children.map(toVNode)),
    );
  };
  const seen = new Map<Node, number>();
  const numbered = (node: Node): number | string => {
    const number = seen.get(node);
    seen.set(node, number ?? seen.size);
    return number ?? 'new';
  };
  return all.map((one) => {
    render(toVNode(one), place);
    return [
      place.innerHTML,
      [...place.querySelectorAll('*')].map(numbered),
      [...place.querySelectorAll('input')].map(({ value, checked }) => [value, checked]),
    ];
  });
}

test('it draws whatever the whole library draws, and keeps the same of it', () => {
  newPage();
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), (all) => {
      expect(results(preact, all)).toEqual(results(whole, all));
    }),
    cases(200),
  );
});

test('a question that Preact asks no more is a fault', () => {
  const { buildEnd } = smallPreact() as { buildEnd: (error?: Error) => void };
  expect(() => buildEnd()).toThrow(`Preact no longer reads ${ASKED_IN_VAIN[0]}`);
});
