/**
 * The plan file, what to practice, the retrieval drill and the sheets, behind one door, so that the
 * Node host can load it as a file of its own when there is a plan or one of them is asked for.
 */
export type { InterviewPlan } from './plan/plan';
export { readRetrieval } from './retrieval/read';
export { planOffers, type PlanOffer } from './plan/complete';
export { dueItems } from './plan/due';
export { explainPlanLine } from './plan/explain';
export { lintPlan, type PlanSurroundings } from './plan/lint';
export { lockAt, nextChange } from './plan/lock';
export { readPlan } from './plan/read';
export { firstDate, planTemplate } from './plan/template';
export { practicePlan } from './practice/practice-plan';
