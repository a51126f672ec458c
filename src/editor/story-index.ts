import type { Event } from 'vscode';
import type { StoryRecord } from '../core/coverage/record';

/** How far long work is. */
export interface IndexProgress {
  what: 'reading' | 'checking';
  done: number;
  /** Zero while they are still being looked for. */
  total: number;
}

/** A story that is there and can't be read. */
export interface UnreadableStory {
  /** Its URI. */
  id: string;
  /** A sentence for the candidate. */
  reason: string;
}

/** What wasn't looked at, for a reason that the candidate may want to know. */
export interface Skipped {
  what: 'file' | 'folder';
  /** A sentence for the candidate. */
  reason: string;
  count: number;
}

/** The stories of the workspace, one record each. */
export interface StoryIndex {
  readonly records: readonly StoryRecord[];
  /**
   * `reading` while stories may be missing. `ready` when all are known; some may still wait for their
   * checks, see `unchecked`, and then their records have no `checked`.
   */
  readonly state: 'idle' | 'reading' | 'ready';
  /** Undefined when nothing is under way. */
  readonly progress: IndexProgress | undefined;
  /** Stories that wait for their checks. */
  readonly unchecked: number;
  /** Whether the candidate has stopped the checks: those that wait do so until they ask for them. */
  readonly isStopped: boolean;
  readonly unreadable: readonly UnreadableStory[];
  readonly skipped: readonly Skipped[];
  /** Anything of this may be different: told at once for a single change, now and then for many. */
  readonly onDidChange: Event<void>;
  /** Begins to read; does nothing the second time. */
  start(): void;
}
