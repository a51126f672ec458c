import * as l10n from '@vscode/l10n';
import { RUBRICS } from '../../../guide/rubrics';
import type { Angle } from '../../../guide/rubric';
import type { Advice, Seen } from './seen';

/** More of what was shown on one side than this is a lean. */
const MOST = 0.75;
/** Fewer signals lean by chance. */
const ENOUGH = 4;

const ANGLES: ReadonlyMap<string, Angle> = new Map(
  RUBRICS.flatMap(({ signals }) => signals.map(({ id, angle }) => [id, angle] as const)),
);

const oneSided: Advice = {
  id: 'one-sided',
  say(seen) {
    const angles = shownAngles(seen);
    const technical = weightOf(angles, 'technical');
    if (angles.length < ENOUGH) return undefined;
    if (technical > MOST)
      return l10n.t(
        'Bring in people as well as machines: who decides, who has to know, who is tired. Nearly all that you showed was technical.',
      );
    if (1 - technical > MOST)
      return l10n.t(
        'Bring in the system as well as the people: what you would look at, and what you would change. Nearly all that you showed was organizational.',
      );
    return undefined;
  },
};

/** The sides of the signals that something speaks for, each signal once. */
function shownAngles({ signals }: Seen): Angle[] {
  const shown = signals.filter(({ way }) => way !== 'proposed' && way !== 'refused');
  return [...new Set(shown.map(({ signal }) => signal))].flatMap((id) => ANGLES.get(id) ?? []);
}

/** The share of a side, from 0 to 1; what belongs to both counts half for each. */
function weightOf(angles: readonly Angle[], side: Angle): number {
  const weights = angles.map((angle) => (angle === 'both' ? 0.5 : angle === side ? 1 : 0));
  return weights.reduce((sum: number, weight) => sum + weight, 0) / angles.length;
}

/** Neither a purely technical nor a purely organizational answer will do (guide item G83). */
export const SIDE_ADVICE: readonly Advice[] = [oneSided];
