export function keepFigures(
  part: string,
  figures: { command: string } & Record<string, unknown>,
): void;
export function machine(): string;
