import type { Case } from '../../guide/case';
import type { Step } from '../read/places';
import type { CaseCode, CaseProblem } from '../read/problem';

/**
 * Says what is wrong at a path of the file, such as `['facts', 3, 'answer']`: keys as they are
 * written, entries by their number.
 */
export type Report = (
  path: readonly Step[],
  message: string,
  severity?: CaseProblem['severity'],
) => void;

/** One thing that has to hold of a case that can be read. */
export interface CaseCheck {
  readonly code: CaseCode;
  run(study: Case, report: Report): void;
}
