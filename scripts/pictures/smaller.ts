/**
 * The same picture in fewer bytes. A browser writes PNG files quickly and guesses for each row how it differs from its
 * neighbours; flat colours and letters pack a third smaller as they are.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
/** Red, green, blue: a browser's pictures of a page have nothing to see through. */
const PIXEL = 3;
const TRUE_COLOUR = [8, 2, 0, 0, 0];

type Chunk = { type: string; data: Buffer };

/**
 * @param png a browser's picture, of eight bits a colour and without transparency
 * @returns the same pixels
 * @throws where it is of another kind
 */
export function smaller(png: Buffer): Buffer {
  const { width, height, rows } = readPng(png);
  const plain = Buffer.alloc(rows.length + height);
  for (let row = 0; row < height; row++)
    rows.copy(plain, row * (width * PIXEL + 1) + 1, row * width * PIXEL, (row + 1) * width * PIXEL);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  Buffer.from(TRUE_COLOUR).copy(header, 8);
  const packed = deflateSync(plain, { level: 9, memLevel: 9 });
  return Buffer.concat([
    png.subarray(0, SIGNATURE_LENGTH),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @returns a picture's size, and the bytes of its pixels, row after row */
export function readPng(png: Buffer): { width: number; height: number; rows: Buffer } {
  const chunks = [...chunksOf(png)];
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  if (header.subarray(8, 13).join() !== TRUE_COLOUR.join()) throw new Error('This is no PNG of plain colours.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((part) => part.data);
  return { width, height, rows: withoutFilters(inflateSync(Buffer.concat(data)), width * PIXEL, height) };
}

function* chunksOf(png: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Each row begins with the way in which its bytes were foretold from those at the left and above. */
function withoutFilters(filtered: Buffer, length: number, height: number): Buffer {
  const rows = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const from = row * (length + 1);
    const foretell = FILTERS[filtered[from] ?? 0] ?? nothing;
    for (let index = 0; index < length; index++) {
      const at = row * length + index;
      const isFirst = index < PIXEL;
      const left = isFirst ? 0 : (rows[at - PIXEL] ?? 0);
      const above = row === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = isFirst || row === 0 ? 0 : (rows[at - length - PIXEL] ?? 0);
      rows[at] = (filtered[from + 1 + index] ?? 0) + foretell(left, above, corner);
    }
  }
  return rows;
}

type Foretell = (left: number, above: number, corner: number) => number;

const nothing: Foretell = () => 0;
/** In the order of their numbers in the file. */
const FILTERS: readonly Foretell[] = [
  nothing,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Of the three neighbours the one nearest to what they foretell together (Paeth). */
function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(sum - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
