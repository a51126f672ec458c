import type { Sheet, SheetId } from '../sheet';
import { SHEET as approach } from './approach';
import { SHEET as launch } from './launch';
import { SHEET as questions } from './questions';
import { SHEET as structure } from './structure';
import { SHEET as tools } from './tools';
import { SHEET as tradeOffs } from './trade-offs';
import { SHEET as why } from './why';

/** The sheets, in the order in which they are offered. */
export const SHEETS: Readonly<Record<SheetId, Sheet>> = {
  questions,
  why,
  approach,
  structure,
  tools,
  'trade-offs': tradeOffs,
  launch,
};

/** The sheet of an id that came from elsewhere; undefined when it is none. */
export function sheetOf(id: unknown): Sheet | undefined {
  return Object.values(SHEETS).find((sheet) => sheet.id === id);
}
