import type { Event } from 'vscode';
import type { PracticedSheet } from '../../core/practice/input';
import type { RetrievalRecord } from '../../core/retrieval/retrieval';
import type { Books } from '../closed-book/books';
import type { LiveBoard } from '../live-board';
import type { LivePlan } from '../plan/live-plan';
import type { SavedRounds } from '../round/saved-rounds';
import type { World } from '../world';

/** What the plan view rests on. */
export interface PlanSources {
  readonly world: World;
  readonly plan: LivePlan;
  readonly board: LiveBoard;
  readonly rounds: SavedRounds;
  readonly retrievals: Saved<RetrievalRecord>;
  readonly sheets: Saved<PracticedSheet>;
  readonly books: Books;
}

/** Files of one kind, read when asked for. */
interface Saved<One> {
  all(): Promise<readonly One[]>;
  readonly onDidChange: Event<void>;
}
