import type { LintCommand } from './arguments';
import type { Console } from './console';
import { jsonPrinter } from './print-json';
import { sarifPrinter } from './print-sarif';
import { stylishPrinter } from './print-stylish';
import type { Printer } from './report';

/** @param version of this program */
export function createPrinter(
  { format, all }: Pick<LintCommand, 'format' | 'all'>,
  console: Console,
  version: string,
): Printer {
  switch (format) {
    case 'json':
      return jsonPrinter(console);
    case 'sarif':
      return sarifPrinter(console, version);
    case 'stylish':
      return stylishPrinter(console, all);
  }
}
