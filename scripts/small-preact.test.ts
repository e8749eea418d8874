/** Preact as the content script has it, in a document. */
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
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

test('it draws, draws anew, keeps what stays, and hears', () => {
  newPage();
  const { h, render, createContext } = preact;
  const Word = createContext('');
  const heard: string[] = [];
  const Item = ({ name }: { name: string }) =>
    h(Word.Consumer, null, (word: string) => h('li', { onClick: () => heard.push(name) }, word, name));
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

test('a question that Preact asks no more is a fault', () => {
  const { buildEnd } = smallPreact() as { buildEnd: (error?: Error) => void };
  expect(() => buildEnd()).toThrow(`Preact asks no more for ${ASKED_IN_VAIN[0]}`);
});
