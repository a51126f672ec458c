/** What is used of gifenc, which comes without types. */
declare module 'gifenc' {
  type Color = readonly number[];
  export function quantize(rgba: Uint8ClampedArray, most: number): Color[];
  export function applyPalette(rgba: Uint8ClampedArray, palette: readonly Color[]): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(
      pixels: Uint8Array,
      width: number,
      height: number,
      options: {
        palette?: readonly Color[];
        /** In milliseconds. */
        delay?: number;
        transparent?: boolean;
        transparentIndex?: number;
        /** 1 leaves the frame where it is when the next one comes. */
        dispose?: number;
        /** 0 for ever, -1 never; counts in the first frame alone. */
        repeat?: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
}
