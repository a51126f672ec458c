import { localIso } from '../round/local-time';
import type { DrillPlan } from './drill';
import type { CueResult, DeckId, RetrievalRecord } from './retrieval';

/** As they stand in files, whatever language the reader has. */
const TITLES: Readonly<Record<DeckId, string>> = {
  topics: 'Retrieval drill: topics',
  patterns: 'Retrieval drill: design patterns',
};

/** A drill with when it was done. */
export interface DrillRun extends Pick<DrillPlan, 'deck' | 'seed' | 'limit'> {
  readonly results: readonly CueResult[];
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly ended: number;
  /** Minutes that local time was ahead of UTC when it began. */
  readonly offset: number;
}

/** What is saved of a drill, whether it went on to its end or not. */
export function retrievalOf(run: DrillRun): RetrievalRecord {
  const { deck, seed, limit, results, started, ended, offset } = run;
  return {
    title: TITLES[deck],
    started: localIso(started, offset),
    ended: localIso(Math.max(started, ended), offset),
    seed,
    limit,
    results,
  };
}
