import type { Coverage } from '../core/coverage/covered';
import type { ReportParts } from '../core/coverage/report/markdown';

/** What the stories of one candidate cover. */
export interface CandidateCoverage {
  coverage: Coverage;
  report: ReportParts;
}
