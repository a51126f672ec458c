import type { PracticeKind, PracticeTarget } from '../practice';

/** What choosing a row does; a row without it opens and closes. */
export type PlanAction =
  | { readonly type: 'practice'; readonly target: PracticeTarget }
  /** Opens a plan file at a line. */
  | { readonly type: 'plan'; readonly plan: string; readonly line: number }
  /** Begins a plan file. */
  | { readonly type: 'new-plan' };

/** Names of pictures, which say no more than the words beside them. */
export type RowIcon = PracticeKind | 'done' | 'interview' | 'due' | 'note';

/** One row of the plan view and the rows below it. All texts are plain text. */
export interface PlanRow {
  /** The same row has the same id at all times. */
  readonly id: string;
  readonly label: string;
  /** Beside the label, quieter; may be empty. */
  readonly description: string;
  /** All of it in a sentence or two; may be empty. */
  readonly detail: string;
  /** For screen readers. */
  readonly spoken: string;
  readonly icon?: RowIcon;
  /** Whether it shows the rows below it until somebody says otherwise. */
  readonly open: boolean;
  readonly action?: PlanAction;
  readonly children: readonly PlanRow[];
}

/** A row with what it needs; unless given, it says no more, is closed and has none below it. */
export function planRow(parts: Pick<PlanRow, 'id' | 'label'> & Partial<PlanRow>): PlanRow {
  const { label, description = '' } = parts;
  const spoken = [label, description].filter(Boolean).join(', ');
  return { description, detail: '', spoken, open: false, children: [], ...parts };
}
