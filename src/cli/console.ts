import { buffer } from 'node:stream/consumers';

/** What a command reads from and writes to; tests and pipes get no colors and no status. */
export interface Console {
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  out(text: string): void;
  error(text: string): void;
  paint(style: Style, text: string): string;
  /** Shows one line that the next one, or any other output, replaces. */
  status(text: string): void;
  /** Waits until the reader has caught up, so that what is written doesn't pile up in memory. */
  drained(): Promise<void>;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const CLEAR_LINE = '\r\u001b[K';

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'writableNeedDrain' | 'once'>;

/**
 * Colors only on a terminal, and never when `noColor` is set; a status only on a terminal.
 *
 * @param stdin gives the text of a story
 * @param stdout takes what a command was asked for
 * @param stderr takes what went wrong, and the status
 */
export function createConsole(
  stdin: NodeJS.ReadableStream,
  stdout: Output,
  stderr: Output,
  noColor: boolean,
): Console {
  const colors = stdout.isTTY && !noColor;
  let status = '';
  const showStatus = (text: string) => {
    if (text === status || !stderr.isTTY) return;
    stderr.write(CLEAR_LINE + text);
    status = text;
  };
  return {
    input: () => buffer(stdin),
    out(text) {
      showStatus('');
      stdout.write(text);
    },
    error(text) {
      showStatus('');
      stderr.write(`${text}\n`);
    },
    paint: (style, text) => (colors ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
    status: showStatus,
    async drained() {
      if (stdout.writableNeedDrain) await new Promise((resolve) => stdout.once('drain', resolve));
    },
  };
}

/** What would go to standard output goes to standard error. */
export function toStderr(console: Console): Console {
  return { ...console, out: (text) => console.error(text.replace(/\n$/, '')) };
}
