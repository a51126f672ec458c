import type { CaseBrief } from './case';
import { MESSENGER_INTERMITTENT } from './messenger-intermittent';

export type { CaseBrief, CaseKind, CasePhase } from './case';

export const CASES: readonly CaseBrief[] = [MESSENGER_INTERMITTENT];
