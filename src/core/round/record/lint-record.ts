import * as l10n from '@vscode/l10n';
import { stripByteOrderMark } from '../../text';
import type { RecordProblem } from './problem';
import { readRecord } from './read';

/**
 * What is wrong with a saved round, and whether its candidate has still to rate it (guide item G85), in the
 * order in which it stands. Offsets count from behind a byte order mark.
 */
export function lintRecord(source: string): RecordProblem[] {
  const text = stripByteOrderMark(source);
  const { record, problems } = readRecord(text);
  const isRated = record?.ratings.some(({ by, level }) => by === 'self' && level !== undefined);
  const found = record && !isRated ? [...problems, notRated(text)] : [...problems];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Shown where ratings go. */
function notRated(text: string): RecordProblem {
  const match = /^ratings(?=:)/m.exec(text) ?? /^type(?=:)/m.exec(text);
  const start = match?.index ?? 0;
  return {
    code: 'round-not-rated',
    severity: 'information',
    message: l10n.t('Rate this round while you remember it: what did you show, and what says so?'),
    span: { start, end: start + (match?.[0].length ?? 0) },
  };
}
