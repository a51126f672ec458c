/**
 * Everything that a round with a case needs, behind one door, so that the Node host can load it as a
 * file of its own when the first one begins.
 */
export { checkText, isPlayable } from './case/check/check-case';
export { CASE_LIST } from './case/library/list';
export { listed } from './case/library/listed';
export { caseOffers, rubricLine } from './case/complete/offers';
export { interviewerSide } from './case/interviewer/side-of';
export { caseReport } from './case/report/report';
export { readCase } from './case/read/read-case';
export { play } from './case/play/play';
export { plotOf } from './case/plot/model';
export { solutionOf } from './round/debrief/solution';
export { useLanguage } from './language';
