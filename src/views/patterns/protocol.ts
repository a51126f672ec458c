import type { Patterns, SectionId } from '../../core/review/patterns';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { DrawAnswer, DrawRequest } from '../shared/drawing';
import type { ExportFormat } from '../shared/export-format';

/** What the page shows; always sent whole, so that a hidden or restored page heals itself. */
export interface PatternsModel {
  patterns: Patterns;
  /** Files that say they are rounds and can't be read; `id` is the URI. */
  unreadable: { id: string; path: string }[];
  hasFolder: boolean;
}

/** What the page shows while the books are closed, in place of all that. */
export interface ClosedPatterns {
  closed: ClosedNotice;
}

/** From the extension to the page. */
export type HostMessage = { type: 'model'; model: PatternsModel | ClosedPatterns } | DrawRequest;

/** From the page to the extension. */
export type PageMessage =
  /** The page listens and wants the model. */
  { type: 'ready' } | Wish | DrawAnswer;

/** What the user wants. */
export type Wish =
  /** `started` is the identity of the round. */
  | { type: 'openRound'; started: string }
  | { type: 'openFile'; id: string }
  /** A picture is of one chart, that of a section. */
  | { type: 'export'; format: ExportFormat; section?: SectionId }
  | { type: 'start45MinuteMock' }
  | { type: 'start60MinuteMock' }
  | { type: 'openSample' }
  | { type: 'openFolder' }
  | { type: 'showRound' }
  | { type: 'openPlan' };
