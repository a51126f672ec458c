import type { Disposable } from 'vscode';
import { declaresPlan } from '../../core/plan/declares';
import { lintEnabled } from '../config';
import { DocumentProblems } from '../document-problems';
import type { World } from '../world';
import { surroundings } from './surroundings';

/** Shows what is wrong with the plans that are open, while stories are checked, too. */
export function showPlanProblems(world: Pick<World, 'preparation'>): Disposable {
  return new DocumentProblems('plans', async (document) => {
    // An old version beside the file is nobody's to put right.
    if (document.uri.scheme === 'git' || !lintEnabled(document.uri)) return undefined;
    const text = document.getText();
    if (!declaresPlan(text)) return undefined;
    return (await world.preparation()).lintPlan(text, surroundings());
  });
}
