import { expect, test, vi } from 'vitest';
import { readPanelStyle, readShard } from './shards.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `own:${path}` } } }));
const file = vi.fn();
vi.stubGlobal('fetch', file);

const gone = async (): Promise<Response> => new Response('', { status: 404 });
const lost = (): Promise<Response> => Promise.reject(new TypeError('NetworkError'));

test.each([
  [() => readShard('titles/1a.json'), gone, 'data/titles/1a.json: not in this build'],
  [() => readShard('people/9.json'), lost, 'data/people/9.json: not in this build'],
  [() => readShard('meta.json'), async () => new Response('{'), 'data/meta.json: not JSON'],
  [readPanelStyle, gone, 'assets/panel.css: not in this build'],
  [readPanelStyle, lost, 'assets/panel.css: not in this build'],
  [readPanelStyle, async () => new Response('<html>'), 'assets/panel.css: not the panel’s style sheet'],
  [readPanelStyle, async () => new Response('.panel{top:0}.pan'), 'assets/panel.css: not the panel’s style sheet'],
])('%# a file that cannot be read is named', async (read, answer, says) => {
  file.mockImplementationOnce(answer);
  await expect(read()).rejects.toThrow(says);
});

test('gives what can be read', async () => {
  file.mockImplementationOnce(async () => new Response('{"1":[]}'));
  expect(await readShard('titles/1a.json')).toEqual({ 1: [] });
  file.mockImplementationOnce(async () => new Response('.panel{}@media print{}'));
  expect(await readPanelStyle()).toBe('.panel{}@media print{}');
});
