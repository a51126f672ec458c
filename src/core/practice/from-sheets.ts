import * as l10n from '@vscode/l10n';
import { SHEET_IDS, type SheetId } from '../guide/sheet';
import type { PracticedRound, PracticedSheet } from './input';
import type { DayOf } from './practiced';
import { TIERS, type Serves, type Thing } from './thing';

/** Sheets that every interview takes; the others are about owning a service. */
const FOR_BOTH: readonly SheetId[] = ['questions', 'why'];

/** Sheets that aren't written yet, and those to be told. */
export function fromSheets(
  sheets: readonly PracticedSheet[],
  rounds: readonly PracticedRound[],
  dayOf: DayOf,
): Thing[] {
  return sheets
    .filter(({ written, telling }) => !written || telling !== undefined)
    .map((sheet) => (sheet.written ? telling(sheet, rounds, dayOf) : writing(sheet)));
}

function common({ id }: PracticedSheet) {
  const serves: Serves = FOR_BOTH.includes(id) ? 'both' : 'service-ownership';
  const order = SHEET_IDS.indexOf(id);
  return {
    effort: 'sheet',
    serves,
    tier: TIERS.sheets,
    order,
    wantedSince: -Infinity,
    reason: '',
  } as const;
}

function writing(sheet: PracticedSheet): Thing {
  return {
    ...common(sheet),
    id: `write-sheet:${sheet.id}`,
    target: { kind: 'write-sheet', sheet: sheet.id },
    text: l10n.t`Fill in the sheet “${sheet.title}”`,
    practiced: [],
    repeats: false,
  };
}

/** A round says by its question that a sheet was told. */
function telling(sheet: PracticedSheet, rounds: readonly PracticedRound[], dayOf: DayOf): Thing {
  return {
    ...common(sheet),
    id: `tell-sheet:${sheet.id}`,
    target: { kind: 'tell-sheet', sheet: sheet.id },
    text: l10n.t`Tell the sheet “${sheet.title}”`,
    practiced: rounds
      .filter(({ questions, closedBook }) => closedBook && questions.includes(`sheet-${sheet.id}`))
      .map(({ started }) => dayOf(started)),
    repeats: true,
  };
}
