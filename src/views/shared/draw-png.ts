import * as l10n from '@vscode/l10n';
import type { DrawAnswer, DrawRequest } from './drawing';

/** Twice as many pixels as the picture has, so that it stays sharp. */
const SCALE = 2;

/**
 * Draws a picture by the browser.
 * @param request its text names its own width and height
 */
export async function answerDrawPng({ id, svg }: DrawRequest): Promise<DrawAnswer> {
  try {
    return { type: 'png', id, bytes: await drawPng(svg) };
  } catch (error) {
    return { type: 'pngFailed', id, reason: String(error) };
  }
}

/**
 * @returns the bytes of a PNG file
 * @throws Error when the browser can't draw it
 */
async function drawPng(svg: string): Promise<ArrayBuffer> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await (await pngOf(canvas)).arrayBuffer();
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(l10n.t('the picture is too large to be drawn')));
    }, 'image/png');
  });
}
