/** Where a command writes; tests and pipes get no colors. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
  paint(style: Style, text: string): string;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

/** Colors only on a terminal, and never when NO_COLOR is set. */
export function processConsole(): Console {
  const colors = process.stdout.isTTY && !process.env.NO_COLOR;
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(`${text}\n`),
    paint: (style, text) => (colors ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
  };
}
