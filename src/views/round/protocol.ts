import * as v from 'valibot';
import type { RoundAction } from '../../core/round/actions';
import type { PlotModel } from '../../core/case/plot/model';
import { LINE_KINDS } from '../../core/guide/case';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { FollowUpLine, MarkKind } from '../../core/round/events';
import type { Round } from '../../core/round/round';
import type { ShownTurn } from '../../core/round/shown-play';
import type { Moment } from '../../core/round/stretch';
import { count, name, text, wish } from '../shared/message-parts';

/** A follow-up that the interviewer might ask now. */
export interface Offer extends FollowUpLine {
  /** Why it is offered, in a few words without a full stop. */
  readonly because?: string;
}

/** A story that may have been told. */
export interface StoryChoice {
  /** As records name it. */
  readonly path: string;
  readonly title: string;
}

/** What has been said in a case, with the plots shown. */
export interface PagePlay {
  readonly turns: readonly ShownTurn[];
  /** Those shown so far. */
  readonly plots: readonly PlotModel[];
}

/** What the extension tells the page. */
export type HostMessage =
  /** The whole round, from which the page works out the time. */
  | {
      readonly type: 'round';
      /** Nothing when no round runs. */
      readonly round?: Round;
      /** The extension's clock; the page's may be another machine's. */
      readonly now: Moment;
      /** Whether this window holds the round; else the page only shows it. */
      readonly isHolder: boolean;
      /** Why the last events can't be stored. */
      readonly failure?: string;
    }
  /** In place of all that, while nothing of it may be seen. */
  | { readonly type: 'closed'; readonly closed: ClosedNotice }
  /** The conversation of a round with a case; sent when it changes. */
  | { readonly type: 'play'; readonly round: string; readonly play: PagePlay }
  /** An edit, and so all before it, is on the disk. */
  | { readonly type: 'stored'; readonly field: string; readonly edit: number }
  /** What the interviewer might ask in a phase, the best first. */
  | { readonly type: 'offers'; readonly phase: number; readonly offers: readonly Offer[] }
  /** What can have been told; sent when the answer of a phase is done, since books are closed. */
  | { readonly type: 'stories'; readonly phase: number; readonly stories: readonly StoryChoice[] };

/** What can be done from the page; throwing a round away is not. */
const action = v.picklist([
  'togglePause',
  'nextPhase',
  'previousPhase',
  'skip',
  'answered',
  'extend',
  'end',
] satisfies RoundAction[]);

/** What the page asks for. */
export const pageMessage = v.variant('type', [
  /** With `ready` it has been loaded and knows nothing yet. */
  wish('ready', 'takeOver', 'openPlan'),
  v.object({ type: v.literal('act'), action }),
  /** The whole text of a field after its edit of that number; sent again until it is stored. */
  v.object({ type: v.literal('typed'), round: name, field: name, edit: count, text }),
  /** A line of a case by its number; sent again until it is in the log. */
  v.object({
    type: v.literal('say'),
    round: name,
    line: count,
    kind: v.picklist(LINE_KINDS),
    text,
  }),
  v.object({ type: v.literal('ask'), probe: v.object({ id: name, text }) }),
  v.object({
    type: v.literal('mark'),
    mark: v.picklist(['evidence', 'number', 'stuck', 'rambling'] satisfies MarkKind[]),
  }),
  v.object({ type: v.literal('answerGap'), gap: count, counts: v.boolean() }),
  v.object({ type: v.literal('told'), phase: name, stories: v.array(name) }),
]);

export type PageAction = v.InferOutput<typeof action>;
export type PageMessage = v.InferOutput<typeof pageMessage>;
