import * as v from 'valibot';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { SolutionModel } from '../../core/round/debrief/solution';
import type { DebriefModel, RevealedStory, StoryChoice } from '../../core/round/debrief/model';
import { count, name, wish } from '../shared/message-parts';
import { change } from './change-message';

/** What the page shows; always sent whole, so that a hidden or restored page heals itself. */
export interface PageModel extends DebriefModel {
  /** The URI of the record. */
  readonly record: string;
  /** When the round was, as people write it here. */
  readonly date: string;
  /** Ratings given up to then count as given right after the round. */
  readonly deadline: string;
  readonly isLate: boolean;
  /** The record has changes in an editor that nobody has saved yet; those of the page join them. */
  readonly isUnsaved: boolean;
  readonly stories: readonly StoryChoice[];
  readonly revealed?: RevealedStory;
  /** Why a story that was asked for can't be shown. */
  readonly notRevealed?: string;
  /** What is kept back of a case. */
  readonly solution?: SolutionModel;
  readonly noSolution?: string;
}

/** What the candidate asked to see. */
const wanted = v.object({
  /** The path of a story. */
  story: v.optional(name),
  /** What is kept back of the case. */
  solution: v.boolean(),
});

export type Wanted = v.InferOutput<typeof wanted>;

export const NOTHING: Wanted = { story: undefined, solution: false };

/** From the extension to the page: how everything stands. */
export interface HostMessage {
  readonly type: 'state';
  /** Absent when the record can't be shown, for this reason. */
  readonly model?: PageModel;
  readonly unavailable?: string;
  /** In place of all that, while nothing of it may be seen. */
  readonly closed?: ClosedNotice;
  /** An edit is in this model, or why it can't be written. */
  readonly answer?: { readonly id: number; readonly problem?: string };
}

/** From the page to the extension: what the user wants. */
export const pageMessage = v.variant('type', [
  /** With `ready` the page listens and wants the model, with this. */
  v.object({ type: v.picklist(['ready', 'reveal']), wanted }),
  v.object({ type: v.literal('edit'), id: count, change }),
  wish('openRecord', 'openPlan', 'exportPartnerSheet', 'readPartnerSheet'),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
