import * as v from 'valibot';
import type { CueModel, OverModel } from '../../core/retrieval/shown-drill';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { DeckId, Recall } from '../../core/retrieval/retrieval';
import { count, name, text, wish } from '../shared/message-parts';

/** What the page shows; always sent whole. Nothing in it names a story before the reveal. */
export type RetrievalModel = ClosedModel | NoneModel | CueModel | OverModel;

/** In place of a drill while the books are closed. */
export interface ClosedModel {
  view: 'closed';
  closed: ClosedNotice;
}

/** No drill is under way: the page was restored, and the drill before has ended. */
export interface NoneModel {
  view: 'none';
}

/** From the extension to the page. */
export interface HostMessage {
  type: 'model';
  model: RetrievalModel;
}

/** From the page to the extension: what the user wants. `cue` is the number of the cue it is about. */
export const pageMessage = v.variant('type', [
  /** With `ready` the page listens and wants the model. */
  wish('ready', 'end', 'keepAgain', 'openRecord', 'showRound', 'openPlan'),
  v.object({ type: v.literal('typed'), cue: count, text }),
  v.object({ type: v.picklist(['haveIt', 'reveal']), cue: count }),
  v.object({
    type: v.literal('judge'),
    cue: count,
    recall: v.picklist(['in-time', 'late', 'not'] satisfies Recall[]),
    story: v.optional(name),
    opening: v.boolean(),
  }),
  v.object({
    type: v.literal('startRetrieval'),
    deck: v.optional(v.picklist(['topics', 'patterns'] satisfies DeckId[])),
  }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
