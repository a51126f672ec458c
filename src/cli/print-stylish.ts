import type { Severity } from '../core/lint/rule';
import { count } from './count';
import type { Console, Style } from './console';
import { FILE_KIND_IDS, FILE_KINDS } from './file-kinds';
import { isAnything, type PrintedFinding, type Printer, type Totals } from './report';

const COLORS: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const SHORT: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/**
 * Findings below the name of their file, and a last line that counts them.
 *
 * @param all whether to show the folded ones, too
 */
export function stylishPrinter(console: Console, all: boolean): Printer {
  return {
    file({ file, findings }) {
      if (findings.length === 0) return;
      const shown = findings.filter(({ folded }) => all || !folded);
      const lines = shown.map((finding) => line(finding, console));
      const more = findings.length - shown.length;
      if (more > 0)
        lines.push(console.paint('dim', `${INDENT}${more} more in this file; --all shows them`));
      console.out(`${[console.paint('bold', file), ...lines].join('\n')}\n\n`);
    },
    end(totals) {
      if (isAnything(totals)) console.out(`${summary(totals, console)}\n`);
    },
  };
}

const PLACE = 7;
const INDENT = ' '.repeat(PLACE + 2);

function line({ rule, severity, message, line, column }: PrintedFinding, console: Console): string {
  const place = `${line}:${column}`.padStart(PLACE);
  const label = console.paint(COLORS[severity], SHORT[severity].padEnd(7));
  return `${place}  ${label}  ${message}  ${console.paint('dim', rule)}`;
}

function summary(totals: Totals, console: Console): string {
  const { fixed, findings } = totals;
  const { error, warning, information, hint } = findings;
  const all = error + warning + information + hint;
  const told = checkedText(totals);
  const changed = fixed > 0 ? `, ${fixed} fixed` : '';
  if (all === 0) return console.paint('green', `✔ ${told}, nothing to report${changed}`);
  const parts = [
    count(error, 'error'),
    count(warning, 'warning'),
    count(information + hint, 'other'),
  ];
  return console.paint(
    error > 0 ? 'red' : 'yellow',
    `${count(all, 'finding')} (${parts.join(', ')}) in ${told}${changed}`,
  );
}

/** `2 stories, 1 saved round and 1 plan` */
function checkedText(totals: Totals): string {
  const parts = [
    ...(totals.stories > 0 ? [count(totals.stories, 'story', 'stories')] : []),
    ...FILE_KIND_IDS.filter((id) => totals[id] > 0).map((id) =>
      count(totals[id], FILE_KINDS[id].name),
    ),
  ];
  const last = parts.pop() ?? '';
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}
