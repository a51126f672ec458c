/** What was typed or chosen on the page, and the record doesn't have yet. */
export interface Draft {
  readonly value: string;
  /** What the record said when it was begun, or what was stored of it since. */
  readonly base: string;
  /** Whether it is to be written now; words of a line wait until the line is done. */
  readonly isDue: boolean;
  /** On its way to the record. */
  readonly sending?: { readonly id: number; readonly value: string };
  /** Was on its way when an earlier page or its host ended: the record may have it. */
  readonly sentBefore?: string;
  /** Why it couldn't be written. */
  readonly problem?: string;
}

/** By the name of the field. */
export type Drafts = Readonly<Record<string, Draft>>;

/** The field holds something else now; `base` is what the record says in its place. */
export function typed(drafts: Drafts, field: string, value: string, base: string): Drafts {
  const draft: Draft = { ...(drafts[field] ?? { base }), value, isDue: false };
  const isBack = value === draft.base && !draft.sending;
  return isBack ? without(drafts, field) : { ...drafts, [field]: draft };
}

/** What a field holds is to be written. */
export function due(drafts: Drafts, field: string): Drafts {
  const draft = drafts[field];
  return draft && !draft.isDue ? { ...drafts, [field]: { ...draft, isDue: true } } : drafts;
}

/** All that isn't written yet is to be: the page may be closed in a moment. */
export function allDue(drafts: Drafts): Drafts {
  return Object.keys(drafts).reduce(due, drafts);
}

/** Fields to be sent now; what was refused waits for the candidate. */
export function unsent(drafts: Drafts): string[] {
  return Object.entries(drafts)
    .filter(([, { isDue, sending, problem }]) => isDue && !sending && problem === undefined)
    .map(([field]) => field);
}

export function sent(drafts: Drafts, field: string, id: number): Drafts {
  const draft = drafts[field];
  if (!draft) return drafts;
  return { ...drafts, [field]: { ...draft, sending: { id, value: draft.value } } };
}

/** The record has what was sent, or refused it; what was typed since stays a draft. */
export function answered(drafts: Drafts, id: number, problem: string | undefined): Drafts {
  const found = Object.entries(drafts).find(([, draft]) => draft.sending?.id === id);
  if (!found) return drafts;
  const [field, { sending, ...draft }] = found;
  if (problem !== undefined) return { ...drafts, [field]: { ...draft, problem } };
  if (!sending || sending.value === draft.value) return without(drafts, field);
  return { ...drafts, [field]: { ...draft, base: sending.value } };
}

/** Tries once more what was refused, over what the record says by now. */
export function again(drafts: Drafts, field: string, base: string): Drafts {
  const draft = drafts[field];
  if (!draft) return drafts;
  return { ...drafts, [field]: { value: draft.value, base, isDue: true } };
}

export function without(drafts: Drafts, field: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== field));
}

/** What a page that was closed left behind, as far as it is of the right kind; it is sent once more. */
export function draftsFrom(saved: unknown): Drafts {
  return Object.fromEntries(
    Object.entries(fieldsOf(saved)).flatMap(([field, draft]) => {
      const { value, base, sending } = fieldsOf(draft);
      if (typeof value !== 'string' || typeof base !== 'string') return [];
      const { value: sent } = fieldsOf(sending);
      const sentBefore = typeof sent === 'string' && { sentBefore: sent };
      return [[field, { value, base, isDue: true, ...sentBefore }]];
    }),
  );
}

/**
 * Once the record is known, so is whether it has what was on its way before: that is not written again.
 * @param has whether the record has something in the place of a field
 */
export function settled(drafts: Drafts, has: (field: string, value: string) => boolean): Drafts {
  if (!Object.values(drafts).some(({ sentBefore }) => sentBefore !== undefined)) return drafts;
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([field, { sentBefore, ...draft }]) => {
      if (sentBefore === undefined || !has(field, sentBefore)) return [[field, draft]];
      return draft.value === sentBefore ? [] : [[field, { ...draft, base: sentBefore }]];
    }),
  );
}

/** Drafts of an earlier page join those that were begun in this one, or were brought back by VS Code. */
export function joined(drafts: Drafts, earlier: Drafts): Drafts {
  const isBegun = ({ isDue, sending, problem }: Draft) =>
    !isDue || sending !== undefined || problem !== undefined;
  const begun = Object.entries(drafts).filter(([, draft]) => isBegun(draft));
  return { ...drafts, ...earlier, ...Object.fromEntries(begun) };
}

/** The fields of what may be an object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
