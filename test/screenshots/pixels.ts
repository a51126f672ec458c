import { runningHost } from '../e2e/harness/running';

/** A picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/**
 * Takes a picture apart, which the browser can do best.
 * @param width to make it as wide as that
 */
export async function pixelsOf(png: Buffer, width?: number): Promise<Pixels> {
  const page = await runningHost().browser.newPage();
  try {
    const found = await page.evaluate(draw, { png: png.toString('base64'), width });
    return { ...found, rgba: new Uint8ClampedArray(Buffer.from(found.rgba, 'base64')) };
  } finally {
    await page.close();
  }
}

/** In the browser. */
async function draw({ png, width: wanted }: { png: string; width: number | undefined }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const width = wanted ?? image.width;
  const height = Math.round((image.height * width) / image.width);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 8192)
    text += String.fromCharCode(...data.subarray(at, at + 8192));
  return { width, height, rgba: btoa(text) };
}
