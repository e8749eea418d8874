/** The pictures of docs/pictures: whether those that are shown are there, of the size that they were asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { backdrop } from './backdrop/pages.ts';
import { PICTURES } from './pictures/list.ts';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** How it looked once; no command can take that again. */
const KEPT = ['before.png'];
/** As large as its contents ask for. */
const OF_ITS_OWN_SIZE = ['popup', 'popup-search'];
const MOST_BYTES = 2_500_000;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
const bytesOf = (file: string): Buffer => readFileSync(join(FOLDER, file));

test('there is every picture that the command takes, and no other', () => {
  expect(files.toSorted()).toEqual([...PICTURES.map(({ name }) => `${name}.png`), ...KEPT].sort());
});

test('each has the size that it was asked for, those for the stores 1280 × 800', () => {
  const sizes = PICTURES.filter(({ name }) => !OF_ITS_OWN_SIZE.includes(name)).map(({ name, width, height }) => {
    const bytes = bytesOf(`${name}.png`);
    return { name, asked: [width, height], is: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] };
  });
  expect(sizes.filter(({ asked, is }) => asked.join() !== is.join())).toEqual([]);
  const stores = sizes.filter(({ name }) => name.startsWith('store/'));
  expect(stores.map(({ is }) => is)).toEqual(Array.from({ length: 5 }, () => [1280, 800]));
});

test('together they stay small enough to be cloned with the code', () => {
  expect(files.reduce((sum, file) => sum + bytesOf(file).length, 0)).toBeLessThan(MOST_BYTES);
});

test.each(['README.md', 'docs/design.md'])('%s shows only pictures that are there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const shown = [...text.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, , path]) =>
    relative(FOLDER, join(ROOT, dirname(page), path ?? '')),
  );
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((path) => !files.includes(path))).toEqual([]);
});

test.each([
  ['/title/80117552', 'the title’s page', '<h1>Ozark</h1>'],
  ['/browse?jbv=80117552', 'its modal', 'role="dialog"'],
  ['/watch/80117552', 'the player', 'class="watch-video--player-view"'],
])('at %s the backdrop has %s, which needs nothing that the page’s policy forbids', (path, _, mark) => {
  const { text = '', ending } = backdrop(new URL(path, 'https://www.netflix.com')) ?? {};
  expect(ending).toBe('html');
  expect(text).toContain(mark);
  expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
});

test('of what is not in front in a picture the backdrop has nothing', () => {
  expect(backdrop(new URL('https://www.netflix.com/title/1'))).toBeUndefined();
});
