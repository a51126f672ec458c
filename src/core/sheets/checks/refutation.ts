import * as l10n from '@vscode/l10n';
import { quotedSpan } from '../../lint/told-sentences';
import type { Span } from '../../text';
import type { SheetProblem } from '../problem';
import type { SheetReading } from '../reading';
import { tablesIn, type TableRow } from '../table';
import { ownWords } from '../words';

/** As in the template; the last one is found by its words. */
const COLUMNS = 'symptom, view that you open, what would refute your idea';

const REFUTES = /refut|disprov|wrong|against|rule.{0,60}out|falsif/i;

/** Whether each symptom has a view, and what in it would refute the first idea (guide item G88). */
export function* refutation(reading: SheetReading): Iterable<SheetProblem> {
  if (reading.sheet.id !== 'tools') return;
  const tables = tablesIn(reading.page.text);
  const table = tables.find(({ header }) => columnOf(header) >= 0);
  if (!table) {
    yield problem(
      tables[0]?.header.span ?? reading.title,
      l10n.t`Make a table with three columns (${COLUMNS}): a tool that can’t prove you wrong only confirms you.`,
    );
    return;
  }
  const column = columnOf(table.header);
  for (const { span, cells } of table.rows) {
    const [symptom] = cells;
    if (!symptom || ownWords(reading, symptom.span) === 0) continue;
    const refuting = cells[column];
    if (refuting && ownWords(reading, refuting.span) > 0) continue;
    yield problem(
      span,
      l10n.t`Say what you would see if your first idea about ${quotedSpan(reading.page, symptom.span)} were wrong.`,
    );
  }
}

const columnOf = ({ cells }: TableRow): number => cells.findIndex(({ text }) => REFUTES.test(text));

function problem(span: Span, message: string): SheetProblem {
  return { code: 'sheet-no-refutation', severity: 'information', message, span };
}
