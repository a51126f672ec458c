import type { Change } from '../../core/round/debrief/change';
import type { DebriefModel, RevealedStory, StoryChoice } from '../../core/round/debrief/model';

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
}

/** From the extension to the page: how everything stands. */
export interface HostMessage {
  readonly type: 'state';
  /** Absent when the record can't be shown, for this reason. */
  readonly model?: PageModel;
  readonly unavailable?: string;
  /** An edit is in this model, or why it can't be written. */
  readonly answer?: { readonly id: number; readonly problem?: string };
}

/** From the page to the extension: what the user wants. */
export type PageMessage =
  /** The page listens and wants the model, with this story. */
  | { readonly type: 'ready'; readonly story: string | undefined }
  | { readonly type: 'edit'; readonly id: number; readonly change: Change }
  | { readonly type: 'reveal'; readonly story: string | undefined }
  | { readonly type: 'openRecord' | 'exportPartnerSheet' | 'readPartnerSheet' };
