import { playedOf } from '../../core/round/played';
import type { Outcome } from '../../core/round/record/of-case';
import type { Round } from '../../core/round/round';
import type { World } from '../world';

/** What was made of the case of a round up to its last event; undefined in a round without one. */
export async function outcomeOf(
  round: Round,
  world: Pick<World, 'cases'>,
): Promise<Outcome | undefined> {
  const { study } = round.start;
  const played = playedOf(round, round.since);
  if (!study || !played) return undefined;
  try {
    const { play, caseReport } = await world.cases();
    return { play: play(study, played), report: caseReport(study, played) };
  } catch {
    // A record of the lines alone is better than none.
    return undefined;
  }
}
