import { quoted } from '../../lint/told-sentences';
import type { SheetProblem } from '../problem';
import type { SheetPart, SheetReading } from '../reading';
import { whyParts } from '../why-parts';
import { isFilled } from '../words';

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

export function* saidOfEmptyParts(reading: SheetReading): Iterable<SheetProblem> {
  for (const { title, heading } of emptyParts(reading)) {
    yield {
      code: 'sheet-empty-part',
      severity: 'information',
      message: `Write what you would say about ${quoted(title)}, or delete the heading: you will have no page to look at.`,
      span: heading,
    };
  }
}
