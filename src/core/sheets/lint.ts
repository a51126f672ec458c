import * as l10n from '@vscode/l10n';
import { SHEET_IDS } from '../guide/sheet';
import { shownSentence } from '../story/shown-title';
import { stripByteOrderMark } from '../text';
import { saidOfEmptyParts } from './checks/empty-parts';
import { givenUp } from './checks/given-up';
import { leftPrompts } from './checks/prompts';
import { questions } from './checks/questions';
import { refutation } from './checks/refutation';
import { tellingTime } from './checks/telling-time';
import { why } from './checks/why';
import { declaresSheet, namedSheet } from './declares';
import type { SheetProblem } from './problem';
import { placeOfName, readSheet } from './read';

/**
 * What could be better about a sheet, in the order in which it stands; nothing for another file. Offsets
 * count from behind a byte order mark.
 */
export function lintSheet(source: string, wordsPerMinute: number): SheetProblem[] {
  return problemsOf(source, wordsPerMinute).map((problem) => ({
    ...problem,
    message: shownSentence(problem.message),
  }));
}

function problemsOf(source: string, wordsPerMinute: number): SheetProblem[] {
  const reading = readSheet(source);
  if (!reading) return declaresSheet(source) ? [unknown(stripByteOrderMark(source))] : [];
  const unread = reading.page.problems.find(({ code }) => code === 'too-complex');
  if (unread) {
    const { message, span } = unread;
    return [{ code: 'sheet-unread', severity: 'warning', message, span }];
  }
  return [
    ...saidOfEmptyParts(reading),
    ...leftPrompts(reading),
    ...tellingTime(reading, wordsPerMinute),
    ...questions(reading),
    ...why(reading),
    ...refutation(reading),
    ...givenUp(reading),
  ].sort((a, b) => a.span.start - b.span.start);
}

function unknownWords(name: string): string {
  const ids = SHEET_IDS.join(', ');
  return name === ''
    ? l10n.t`Say which sheet this is; write “sheet:” and one of ${ids}.`
    : l10n.t`“${name}” is no sheet; write “sheet:” and one of ${ids}.`;
}

function unknown(text: string): SheetProblem {
  return {
    code: 'sheet-unknown',
    severity: 'warning',
    message: unknownWords(namedSheet(text)),
    span: placeOfName(text),
  };
}
