import * as l10n from '@vscode/l10n';
import { placeholders } from '../../lint/placeholders';
import { quotedSpan } from '../../lint/told-sentences';
import type { SheetProblem } from '../problem';
import type { SheetReading } from '../reading';
import { whyParts } from '../why-parts';
import { isFilled, partAt } from '../words';

/** Prompts that were left where something else is written already. */
export function* leftPrompts(reading: SheetReading): Iterable<SheetProblem> {
  const { job } = whyParts(reading);
  for (const span of placeholders(reading.page)) {
    const part = partAt(reading, span.start);
    if (!part || part === job || !isFilled(reading, part)) continue;
    yield {
      code: 'sheet-prompt-left',
      severity: 'information',
      message: l10n.t`Answer or delete ${quotedSpan(reading.page, span)}: it is open, and you would have to make it up.`,
      span,
    };
  }
}
