import { Disposable } from 'vscode';
import type { World } from '../world';
import { registerPlanCompletion } from './completion';
import { registerPlanHover } from './hover';
import { registerOpenPlan } from './open-plan';
import { showPlanProblems } from './problems';

/**
 * What helps to write a plan. It holds no story, and is the way to say that an interview was moved, so
 * that it works while the books are closed, too.
 */
export function registerPlan(world: World): Disposable {
  return Disposable.from(
    registerOpenPlan(world),
    showPlanProblems(world),
    registerPlanCompletion(world),
    registerPlanHover(world),
  );
}
