import type { Case } from '../../guide/case';
import { shownSentence } from '../../story/shown-title';
import { readCase } from '../read/read-case';
import type { Places } from '../read/places';
import type { CaseProblem } from '../read/problem';
import { CHECKS } from './checks';

/** A file of a case that was read and checked. */
export interface CheckedCase {
  /** Absent when anything keeps it from being read whole. */
  readonly study?: Case;
  /** In the order of the file. */
  readonly problems: readonly CaseProblem[];
}

/** Reads a case and says everything that is wrong with it. Never throws. */
export function checkText(text: string): CheckedCase {
  const { study, problems, places } = readCase(text);
  return study ? { study, problems: checkCase(study, places) } : { problems };
}

/** What doesn't hold of a case that could be read. */
export function checkCase(study: Case, places: Places): CaseProblem[] {
  const problems = CHECKS.flatMap((check) => {
    const found: CaseProblem[] = [];
    check.run(study, (path, text, severity = 'error') => {
      const message = shownSentence(text);
      found.push({ code: check.code, severity, message, span: places.at(...path) });
    });
    return found;
  });
  return problems.sort((one, other) => one.span.start - other.span.start);
}

/** Whether nothing keeps a case from being played; warnings don't. */
export function isPlayable({ study, problems }: CheckedCase): boolean {
  return study !== undefined && problems.every(({ severity }) => severity !== 'error');
}
