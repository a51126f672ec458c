import * as v from 'valibot';
import { count, text } from './message-parts';

/** From the extension to a page that draws: asks for a picture of an SVG text. */
export interface DrawRequest {
  type: 'drawPng';
  id: number;
  svg: string;
}

const PICTURE_BYTES = 100_000_000;

/** What the page answers, with the same id. */
export const drawAnswer = v.variant('type', [
  v.object({
    type: v.literal('png'),
    id: count,
    bytes: v.pipe(
      v.instance(ArrayBuffer),
      v.check(({ byteLength }) => byteLength <= PICTURE_BYTES),
    ),
  }),
  v.object({ type: v.literal('pngFailed'), id: count, reason: text }),
]);

export type DrawAnswer = v.InferOutput<typeof drawAnswer>;
