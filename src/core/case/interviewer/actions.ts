import type { Case } from '../../guide/case';
import type { Play } from '../play-model';
import { knownOf } from './known';
import type { SideAction } from './side';

/** The actions of a case, with the verdict of the moment: blind where something isn't known yet. */
export function actionsOf({ actions }: Case, play: Play): SideAction[] {
  const known = knownOf(play);
  return actions.map(({ id, label, verdict, why, result, undo, mitigates, blind }) => {
    const done = play.actions.find((one) => one.id === id);
    const isBlind = blind !== undefined && blind.without.some((one) => !known.has(one));
    const now = isBlind ? blind : { verdict, why };
    const judged = done && blind && done.verdict === blind.verdict ? blind : { verdict, why };
    const { verdict: shown, why: reason } = done ? judged : now;
    return {
      ...{ id, label, result, undo, mitigates, verdict: shown, why: reason },
      isDone: done !== undefined,
    };
  });
}
