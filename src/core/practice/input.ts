import type { Coverage } from '../coverage/covered';
import type { RoundFact } from '../coverage/rehearsal';
import type { CaseKind } from '../guide/case';
import type { Sheet } from '../guide/sheet';
import type { InterviewPlan } from '../plan/plan';
import type { RetrievalRecord } from '../retrieval/retrieval';

/** What was done and written, and when the interviews are. The order of lists makes no difference. */
export interface PracticeInput {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the time zone of this computer. */
  readonly zone: string;
  readonly plans: readonly InterviewPlan[];
  readonly coverage: Coverage;
  /** Ids of the stories on the shortlist. */
  readonly shortlist: readonly string[];
  readonly rounds: readonly PracticedRound[];
  readonly retrievals: readonly RetrievalRecord[];
  readonly sheets: readonly PracticedSheet[];
}

/** What a saved round says of what was practiced in it. */
export interface PracticedRound extends RoundFact {
  readonly questions: readonly string[];
  /** Absent when it had no case, or one that is gone. */
  readonly caseKind?: CaseKind;
}

export interface PracticedSheet extends Pick<Sheet, 'id' | 'title' | 'telling'> {
  /** Whether the candidate has filled it in. */
  readonly written: boolean;
}
