import { askedIn, FEWEST_QUESTIONS } from './asked';
import { emptyParts } from './checks/empty-parts';
import type { SheetReading } from './reading';
import { whyParts } from './why-parts';
import { isFilled } from './words';

/** Whether the candidate has filled a sheet in: all that it asks for has an answer, however good. */
export function isWritten(reading: SheetReading): boolean {
  const { sheet, parts } = reading;
  if (sheet.id === 'questions') return askedIn(reading).length >= FEWEST_QUESTIONS;
  if (sheet.id === 'why') {
    const { role, company } = whyParts(reading);
    return [role, company].every((part) => part !== undefined && isFilled(reading, part));
  }
  return parts.some((part) => isFilled(reading, part)) && emptyParts(reading).length === 0;
}
