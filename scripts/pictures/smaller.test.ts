import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { readPng, smaller } from './smaller.ts';

/** As a browser wrote it: no command has written it anew. */
const BEFORE = readFileSync(join(ROOT, 'docs', 'pictures', 'before.png'));

/** A picture of one pixel in width, each of whose rows is foretold in another way; and the colours that it has. */
const ROWS = [
  [0, 10, 20, 30],
  [1, 11, 21, 31],
  [2, 1, 1, 1],
  [3, 4, 4, 4],
  [4, 250, 0, 1],
] as const;
const COLOURS = [10, 20, 30, 11, 21, 31, 12, 22, 32, 10, 15, 20, 4, 15, 21];

function part(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const png = (kind: number): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, ROWS.length, 8, kind, 0, 0, 0])),
    part('IDAT', deflateSync(Buffer.from(ROWS.flat()))),
    part('IEND', Buffer.alloc(0)),
  ]);

test('each way of foretelling a row is undone', () => {
  expect([...readPng(png(2)).rows]).toEqual(COLOURS);
});

test('what is written anew has the same pixels in fewer bytes', () => {
  const written = smaller(BEFORE);
  expect(readPng(written)).toEqual(readPng(BEFORE));
  expect(written.length).toBeLessThan(BEFORE.length);
});

test('what can be seen through is refused', () => {
  expect(() => smaller(png(6))).toThrow('no PNG of plain colours');
});
