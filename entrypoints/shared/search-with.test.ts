import { beforeEach, expect, test, vi } from 'vitest';
import { compile } from '../../data/compile/compile.ts';
import { compileSearch } from '../../data/search/build-index.ts';
import { tinyData } from '../../tests/fixtures/tiny-data.ts';
import { searchWith } from './search-with.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `own:${path}` } } }));
const file = vi.fn();
vi.stubGlobal('fetch', file);

const data = tinyData();
const index = compileSearch(compile(data), data.catalogueTitles).contents;
beforeEach(() => {
  file.mockReset().mockImplementation(async () => new Response(index));
});

test('the index is read once', async () => {
  const { search } = searchWith();
  expect((await search('harbour')).map(({ name }) => name)).toContain('The Harbour');
  await search('tide');
  expect(file).toHaveBeenCalledTimes(1);
});

test('the index is not read for no words', async () => {
  expect(await searchWith().search(' ')).toEqual([]);
  expect(file).not.toHaveBeenCalled();
});

test.each<[string, () => unknown, string]>([
  ['is gone', async () => new Response('', { status: 404 }), 'data/search.json: not in this build'],
  [
    'is gone, as Firefox says it',
    async () => Promise.reject(new TypeError('NetworkError')),
    'data/search.json: not in',
  ],
  ['is cut off', async () => new Response(index.slice(0, 100)), 'data/search.json: not JSON'],
  ['is empty', async () => new Response(''), 'data/search.json: not JSON'],
  ['is of another shape', async () => new Response('{"titles":[]}'), 'data/search.json: '],
])('a file that %s is said to fail, and read anew by whoever asks next', async (_, answer, says) => {
  file.mockImplementationOnce(answer);
  const { search } = searchWith();
  const both = [search('harbour'), search('tide')];
  for (const one of both) await expect(one).rejects.toThrow(says);
  expect((await search('harbour')).length).toBeGreaterThan(0);
  expect(file).toHaveBeenCalledTimes(2);
});
