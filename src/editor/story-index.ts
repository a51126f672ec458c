import type { Event } from 'vscode';
import type { StoryRecord } from '../core/coverage/record';

/** The stories of the workspace, one record each. */
export interface StoryIndex {
  readonly records: readonly StoryRecord[];
  readonly state: 'idle' | 'reading' | 'ready';
  readonly onDidChange: Event<void>;
  /** Begins to read; does nothing the second time. */
  start(): void;
}
