import { GIFEncoder, applyPalette, quantize } from 'gifenc';
import type { Pixels } from './pixels';

/** A picture and how long it is seen. */
export interface Frame {
  readonly pixels: Pixels;
  readonly milliseconds: number;
}

/** The last index of the palette: what was there before stays. */
const KEPT = 255;

/** Once more after the first time: nothing beside a text may move for long. */
const REPEATS = 1;

/** An animated picture that is played twice. All frames are of one size and share their colors. */
export function animatedGif(frames: readonly Frame[]): Uint8Array {
  const palette = [...quantize(allColors(frames), KEPT)];
  while (palette.length <= KEPT) palette.push([0, 0, 0]);
  const gif = GIFEncoder();
  let before: Uint8Array | undefined;
  for (const { pixels, milliseconds } of frames) {
    const { width, height, rgba } = pixels;
    const indices = applyPalette(rgba, palette.slice(0, KEPT));
    gif.writeFrame(before ? changes(before, indices) : indices, width, height, {
      ...(before ? { transparent: true, transparentIndex: KEPT } : { palette, repeat: REPEATS }),
      delay: milliseconds,
      dispose: 1,
    });
    before = indices;
  }
  gif.finish();
  return gif.bytes();
}

/** What stays the same costs next to nothing. */
const changes = (before: Uint8Array, now: Uint8Array): Uint8Array =>
  now.map((index, at) => (index === before[at] ? KEPT : index));

function allColors(frames: readonly Frame[]): Uint8ClampedArray {
  const all = frames.map(({ pixels }) => pixels.rgba);
  const joined = new Uint8ClampedArray(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const rgba of all) {
    joined.set(rgba, at);
    at += rgba.length;
  }
  return joined;
}
