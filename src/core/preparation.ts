/**
 * Help with the plan file, what to practice, the retrieval drill and the sheets, behind one door, so that
 * the Node host can load it as a file of its own when one of them is asked for.
 */
export type { InterviewPlan } from './plan/plan';
export { PATTERN_CARDS } from './guide/pattern-cards';
export { planOffers } from './plan/complete';
export { explainPlanLine } from './plan/explain';
export { lintPlan, type PlanSurroundings } from './plan/lint';
export { firstDate, planTemplate } from './plan/template';
export { planOutline } from './practice/outline/outline';
export { practicePlan } from './practice/practice-plan';
export { patternCues, topicCues, topicName } from './retrieval/cue';
export { drawCues } from './retrieval/draw-cues';
export { beginDrill, stepDrill } from './retrieval/drill';
export { lastResults } from './retrieval/last';
export { SECONDS_PER_CUE } from './retrieval/limit';
export { retrievalName } from './retrieval/name';
export { drillModel } from './retrieval/page-model';
export { readRetrieval } from './retrieval/read';
export { retrievalOf } from './retrieval/record-of';
export { writeRetrieval } from './retrieval/write';
export { SHEETS, sheetOf } from './guide/sheets';
export { firstPlace } from './sheets/first-place';
export { lintSheet } from './sheets/lint';
export { planTelling } from './sheets/plan-telling';
export { readSheet } from './sheets/read';
export { isWritten as isWrittenSheet } from './sheets/written';
export { useLanguage } from './language';
