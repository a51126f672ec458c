import type { Console } from './console';
import type { FileFindings, Printer } from './report';

/** A list of files, written one by one so that a long one needs no memory. */
export function jsonPrinter(console: Console): Printer {
  let before = '[';
  return {
    file(result: FileFindings) {
      const text = JSON.stringify(result, null, 2).replaceAll('\n', '\n  ');
      console.out(`${before}\n  ${text}`);
      before = ',';
    },
    end: () => console.out(before === '[' ? '[]\n' : '\n]\n'),
  };
}
