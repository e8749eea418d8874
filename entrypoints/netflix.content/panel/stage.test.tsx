// @vitest-environment jsdom
import { type ComponentChild, options } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HostAttributes, makeStage, type Stage } from './stage.tsx';

const vnode = options.vnode;
const attributes: HostAttributes = { view: { state: 'looking' }, netflixId: 7, open: true };
const life = { end: new AbortController(), isGone: false };
const start = (): Stage => makeStage(window, () => life.isGone, life.end.signal);
const atRoot = (): Element => document.documentElement;
/** Puts it where it belongs, and then shows something. */
const show = (stage: Stage, content: ComponentChild, what = attributes, parent = atRoot): void => {
  stage.attach(parent);
  stage.show(content, what);
};
const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('show-notes-panel')];
/** Observers are told between two tasks. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => Object.assign(life, { end: new AbortController(), isGone: false }));
afterEach(() => {
  life.end.abort();
  Object.assign(options, { vnode });
  document.body.replaceChildren();
});

test('nothing is in the page until something is shown, and nothing of it stays', () => {
  const stage = start();
  expect(hosts()).toEqual([]);
  show(stage, <p>Notes</p>);
  expect(hosts()).toEqual([stage.host]);
  expect(stage.host.parentNode).toBe(document.documentElement);
  expect(stage.root.textContent).toBe('Notes');
  stage.clear();
  expect(hosts()).toEqual([]);
  expect(stage.root.textContent).toBe('');
});

test('an element is in the page by the time its ref is called', () => {
  const stage = start();
  const seen: Array<boolean | undefined> = [];
  show(stage, <p ref={(element) => void seen.push(element?.isConnected)}>Notes</p>);
  expect(seen).toEqual([true]);
});

test('the host’s attributes say what is shown', () => {
  const stage = start();
  show(stage, null);
  expect({ ...stage.host.dataset }).toEqual({ state: 'looking', netflixId: '7', open: 'true' });
  const notes = { level: 'brief' } as never;
  show(stage, null, { view: { state: 'known', notes, date: '' }, netflixId: 8, open: false });
  expect({ ...stage.host.dataset }).toEqual({ state: 'brief', netflixId: '8', open: 'false' });
});

test('the host of an older version is removed', () => {
  document.body.append(document.createElement('show-notes-panel'));
  start();
  expect(hosts()).toEqual([]);
});

test('it has one style sheet, the latest', () => {
  const stage = start();
  stage.style('p { color: red }');
  stage.style('p { color: blue }');
  const rules = stage.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  expect(rules.map(({ cssText }) => cssText)).toEqual(['p { color: blue; }']);
});

test('an element that styles nothing does not stand there: the page’s policy would be asked of it', () => {
  const stage = start();
  stage.style('p { color: red }');
  show(stage, <p>Notes</p>);
  expect(stage.root.querySelector('style')).toBeNull();
});

test('where its root can adopt nothing an element styles it, with each drawing too', () => {
  const stage = start();
  Object.defineProperty(stage.root, 'adoptedStyleSheets', {
    set() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
  stage.style('p { color: red }');
  stage.style('p { color: blue }');
  show(stage, <p>Notes</p>);
  const styles = [...stage.root.querySelectorAll('style')].map(({ textContent }) => textContent);
  expect(styles).toEqual(['p { color: blue }']);
});

test('a host that the page takes away comes back to where it belongs now', async () => {
  const stage = start();
  const place = { now: document.body as Element };
  show(stage, <p>Notes</p>, attributes, () => place.now);
  stage.host.remove();
  await settled();
  expect(stage.host.parentNode).toBe(document.body);
  place.now = document.documentElement;
  stage.host.remove();
  await settled();
  expect(stage.host.parentNode).toBe(document.documentElement);
});

test.each<[string, (root: ShadowRoot) => void]>([
  ['empties', (root) => root.replaceChildren()],
  ['takes the panel out of', (root) => root.querySelector('aside')?.remove()],
  ['takes parts of the panel out of', (root) => document.body.append(...root.querySelectorAll('h2, p'))],
])('what a page %s is whole again with the next drawing', (_, act) => {
  const stage = start();
  const panel = (name: string, ...more: string[]) => (
    <aside>
      <h2 key={name}>{name}</h2>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <b>The end</b>
    </aside>
  );
  show(stage, panel('One', 'first'));
  act(stage.root);
  show(stage, panel('Two', 'second', 'first'));
  expect(stage.root.textContent).toBe('TwosecondfirstThe end');
  expect(stage.frame.getRootNode()).toBe(stage.root);
});

test('nothing is shown once the extension is gone, and the host goes with its end', () => {
  const stage = start();
  show(stage, <p>Notes</p>);
  life.end.abort();
  expect(hosts()).toEqual([]);
  life.isGone = true;
  show(stage, <p>Notes</p>);
  expect(hosts()).toEqual([]);
});

test('a page that magnifies itself does not magnify the panel', () => {
  const stage = start();
  Object.assign(stage.host, { currentCSSZoom: 2 });
  show(stage, <aside>Notes</aside>);
  const inside = stage.root.querySelector('div');
  expect(inside?.style.getPropertyValue('zoom')).toBe('0.5');
  Object.assign(stage.host, { currentCSSZoom: 1 });
  show(stage, <aside>Notes</aside>);
  expect(inside?.style.getPropertyValue('zoom')).toBe('');
});

test('its frame has a fixed position, and is invisible', () => {
  const { frame, root } = start();
  expect(frame.getRootNode()).toBe(root);
  expect([frame.style.position, frame.style.visibility]).toEqual(['fixed', 'hidden']);
});
