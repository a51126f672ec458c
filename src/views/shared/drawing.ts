/** From the extension to a page that draws: asks for a picture of an SVG text. */
export interface DrawRequest {
  type: 'drawPng';
  id: number;
  svg: string;
}

/** What the page answers, with the same id. */
export type DrawAnswer =
  | { type: 'png'; id: number; bytes: ArrayBuffer }
  | { type: 'pngFailed'; id: number; reason: string };
