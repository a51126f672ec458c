import { applyPalette, quantize } from 'gifenc';
import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Bits of an index, and the kind of picture that has a palette. */
const DEPTH = 8;
const INDEXED = 3;

/** A picture of at most 256 colors as PNG: a third of the bytes, and nobody sees it. */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const palette = quantize(rgba, 256);
  const indices = applyPalette(rgba, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => color.slice(0, 3)))),
    chunk('IDAT', deflateSync(rowsOf(indices, width, height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row begins with how it is filtered: not at all, which is best for a palette. */
function rowsOf(indices: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return rows;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
