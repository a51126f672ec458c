import type { Aside } from '../../core/round/texts';
import type { Draft, Sent } from './drafts';

/** What the page keeps while it is hidden, moved or reloaded. */
export interface Kept {
  /** Id of the round that the drafts belong to. */
  readonly round: string;
  /** By the id of the phase. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Typed here, and not in the log. */
  readonly lost: readonly Aside[];
}

/** What was saved, as far as it is of the right kind. */
export function keptFrom(saved: unknown): Kept | undefined {
  const { round, drafts, lost } = fieldsOf(saved);
  if (typeof round !== 'string') return undefined;
  const entries = Object.entries(fieldsOf(drafts)).flatMap(([field, value]) => {
    const draft = draftFrom(value);
    return draft ? [[field, draft] as const] : [];
  });
  return { round, drafts: Object.fromEntries(entries), lost: listOf(lost).flatMap(asideFrom) };
}

function draftFrom(saved: unknown): Draft | undefined {
  const { text, edit, stored, sent } = fieldsOf(saved);
  const isDraft = typeof text === 'string' && isCount(edit) && isCount(stored) && stored <= edit;
  return isDraft ? { text, edit, stored, sent: listOf(sent).flatMap(sentFrom) } : undefined;
}

function sentFrom(saved: unknown): Sent[] {
  const { edit, print } = fieldsOf(saved);
  return isCount(edit) && typeof print === 'string' ? [{ edit, print }] : [];
}

function asideFrom(saved: unknown): Aside[] {
  const { field, text } = fieldsOf(saved);
  return typeof field === 'string' && typeof text === 'string' ? [{ field, text }] : [];
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
