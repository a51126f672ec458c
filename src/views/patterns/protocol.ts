import * as v from 'valibot';
import { SECTION_IDS, type Patterns } from '../../core/review/patterns';
import type { ClosedNotice } from '../../core/round/closed-book';
import { drawAnswer, type DrawRequest } from '../shared/drawing';
import { exportFormat } from '../shared/export-format';
import { name, wish } from '../shared/message-parts';

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

/** What the user wants. */
const patternsWish = v.variant('type', [
  /** `started` is the identity of the round. */
  v.object({ type: v.literal('openRound'), started: name }),
  v.object({ type: v.literal('openFile'), id: name }),
  /** A picture is of one chart, that of a section. */
  v.object({
    type: v.literal('export'),
    format: exportFormat,
    section: v.optional(v.picklist(SECTION_IDS)),
  }),
  wish('start45MinuteMock', 'start60MinuteMock', 'openSample', 'openFolder'),
  wish('showRound', 'openPlan'),
]);

/** From the page to the extension; with `ready` the page listens and wants the model. */
export const pageMessage = v.variant('type', [wish('ready'), patternsWish, drawAnswer]);

export type Wish = v.InferOutput<typeof patternsWish>;
export type PageMessage = v.InferOutput<typeof pageMessage>;
