import * as l10n from '@vscode/l10n';
import { quoted } from '../../lint/told-sentences';
import type { Span } from '../../text';
import type { SheetProblem } from '../problem';
import type { SheetPart, SheetReading } from '../reading';
import { whyParts } from '../why-parts';
import { isFilled, ownWords } from '../words';

/** Parts that ask for an answer and have none; questions are counted over the whole sheet instead. */
export function emptyParts(reading: SheetReading): SheetPart[] {
  const { sheet, parts } = reading;
  if (sheet.id === 'questions') return [];
  const { role, company, job } = whyParts(reading);
  const judgedElsewhere = [role, company, job];
  const shown = shownOnly(sheet.template);
  return parts.filter(
    (part) =>
      !judgedElsewhere.includes(part) && !shown.includes(part.title) && !isFilled(reading, part),
  );
}

/** Titles of the parts of a template that explain and ask nothing. */
function shownOnly(template: string): string[] {
  const [, ...parts] = template.split(/^## /m);
  return parts.filter((part) => !part.includes('[')).map((part) => part.split('\n')[0] ?? '');
}

/** While nothing is filled in, once for all of them: a new sheet is no list of mistakes. */
export function* saidOfEmptyParts(reading: SheetReading): Iterable<SheetProblem> {
  const parts = emptyParts(reading);
  if (parts.length > 1 && ownWords(reading, { start: 0, end: reading.own.length }) === 0) {
    yield emptyPart(
      reading.title,
      l10n.t('Answer the prompts one by one: nothing is filled in yet.'),
    );
    return;
  }
  for (const { title, heading } of parts) {
    yield emptyPart(
      heading,
      l10n.t`Write what you would say about ${quoted(title)}, or delete the heading: you will have no page to look at.`,
    );
  }
}

function emptyPart(span: Span, message: string): SheetProblem {
  return { code: 'sheet-empty-part', severity: 'information', message, span };
}
