import type { PlanRequest } from '../../core/round/plan';
import type { LiveCoverage } from '../live-coverage';
import type { World } from '../world';

/** What the stories say about which questions to ask. */
export type Library = Pick<PlanRequest, 'prefers' | 'answers'>;

/** A round doesn't wait longer for what the stories cover; without it, all questions are alike. */
const PATIENCE_MS = 1000;

/** What is known of the stories now. */
export async function readLibrary(coverage: LiveCoverage, world: World): Promise<Library> {
  coverage.index.start();
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const known = await Promise.race([coverage.current(), late]).catch(() => undefined);
  if (!known || known.stories.length === 0) return {};
  return (await world.engine()).wishesFrom(known);
}
