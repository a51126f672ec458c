import {
  again,
  allDue,
  answered,
  draftsFrom,
  fieldsOf,
  due,
  joined,
  sent,
  settled,
  typed,
  without,
  type Drafts,
} from './drafts';
import type { ClosedNotice } from '../../core/round/closed-book';
import { isIn } from './fields';
import type { HostMessage, PageModel, Wanted } from './protocol';

/** What the page knows. Only the record, the drafts and what is revealed outlive it. */
export interface PageState {
  /** The URI of the record; empty until it is known. */
  readonly record: string;
  readonly model?: PageModel;
  /** Why the record can't be shown. */
  readonly unavailable: string | undefined;
  /** Why nothing of it may be seen. */
  readonly closed?: ClosedNotice | undefined;
  readonly drafts: Drafts;
  /** What is revealed. */
  readonly wanted: Wanted;
}

/** What happens to the page; `field` is the name of one. */
export type Action =
  | HostMessage
  | {
      readonly type: 'typed';
      readonly field: string;
      readonly value: string;
      readonly base: string;
    }
  | { readonly type: 'due'; readonly field: string }
  | { readonly type: 'allDue' }
  | { readonly type: 'sent'; readonly field: string; readonly id: number }
  | { readonly type: 'again'; readonly field: string; readonly base: string }
  | { readonly type: 'dropped'; readonly field: string }
  /** Drafts that an earlier page of this record left. */
  | { readonly type: 'recalled'; readonly drafts: Drafts }
  | { readonly type: 'revealed'; readonly wanted: Wanted };

export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'state':
      return hear(state, action);
    case 'recalled':
      return settle({ ...state, drafts: joined(state.drafts, action.drafts) });
    case 'revealed':
      return { ...state, wanted: action.wanted };
    default:
      return { ...state, drafts: reduceDrafts(state.drafts, action) };
  }
}

type DraftAction = Exclude<Action, { type: 'state' | 'recalled' | 'revealed' }>;

function reduceDrafts(drafts: Drafts, action: DraftAction): Drafts {
  switch (action.type) {
    case 'typed':
      return typed(drafts, action.field, action.value, action.base);
    case 'due':
      return due(drafts, action.field);
    case 'allDue':
      return allDue(drafts);
    case 'sent':
      return sent(drafts, action.field, action.id);
    case 'again':
      return again(drafts, action.field, action.base);
    case 'dropped':
      return without(drafts, action.field);
  }
}

/** A record that can't be shown leaves what was known of it in view. */
function hear(state: PageState, { model, unavailable, closed, answer }: HostMessage): PageState {
  const drafts = answer ? answered(state.drafts, answer.id, answer.problem) : state.drafts;
  const known = model && { model, record: model.record };
  return settle({ ...state, ...known, unavailable, closed, drafts });
}

/** Once the record is known, so is what of the drafts it has already. */
function settle(state: PageState): PageState {
  const { model, drafts } = state;
  if (!model) return state;
  return { ...state, drafts: settled(drafts, (field, value) => isIn(model, field, value)) };
}

/** What is kept while the page is hidden or closed. */
export const kept = ({ record, drafts, wanted }: PageState) => ({ record, drafts, wanted });

/** What was kept, as far as it is of the right kind. */
export function pageStateFrom(saved: unknown): PageState {
  const { record, drafts, wanted } = fieldsOf(saved);
  const { story, solution } = fieldsOf(wanted);
  return {
    record: typeof record === 'string' ? record : '',
    drafts: draftsFrom(drafts),
    unavailable: undefined,
    wanted: {
      story: typeof story === 'string' ? story : undefined,
      solution: solution === true,
    },
  };
}
