import { QUESTIONS as crossFunctionalProject } from './cross-functional-project';
import { QUESTIONS as buildingRelationships } from './building-relationships';
import { QUESTIONS as motivatingTeam } from './motivating-team';
import { QUESTIONS as competingGoals } from './competing-goals';
import { QUESTIONS as influencing } from './influencing';
import { QUESTIONS as learningFromEvents } from './learning-from-events';
import { QUESTIONS as buildingUpOthers } from './building-up-others';
import { QUESTIONS as proudAchievement } from './proud-achievement';
import { QUESTIONS as timePressure } from './time-pressure';
import { QUESTIONS as supportingGrowth } from './supporting-growth';
import { QUESTIONS as failure } from './failure';
import type { Question } from './question';

export type { Opener, Question } from './question';
export { OPENERS } from './openers';

/** Every question of the Exploratory interview, by topic in the guide's order. */
export const QUESTION_BANK: readonly Question[] = [
  ...crossFunctionalProject,
  ...buildingRelationships,
  ...motivatingTeam,
  ...competingGoals,
  ...influencing,
  ...learningFromEvents,
  ...buildingUpOthers,
  ...proudAchievement,
  ...timePressure,
  ...supportingGrowth,
  ...failure,
];
