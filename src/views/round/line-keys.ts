import * as l10n from '@vscode/l10n';
import { LINE_KINDS, type LineKind } from '../../core/guide/case';
import { LINE_LABELS } from '../../core/round/record/line-labels';
import type { Press } from './mark-keys';

const LETTERS: Readonly<Record<LineKind, string>> = {
  question: 'Q',
  hypothesis: 'H',
  action: 'A',
  decision: 'D',
  update: 'U',
  'dont-know': 'K',
};

/** What a line can be, in the order to show it, with its name in English and the letter that chooses it. */
export const KINDS = LINE_KINDS.map((kind) => ({
  kind,
  label: LINE_LABELS[kind],
  letter: LETTERS[kind],
}));

/** What is said when somebody says that they don't know, and no more. */
export const DONT_KNOW = 'I don’t know.';

/** How a kind is called in a conversation. */
export function kindName(kind: LineKind): string {
  switch (kind) {
    case 'question':
      return l10n.t({ message: 'question', args: [], comment: ['kind of a line'] });
    case 'hypothesis':
      return l10n.t({ message: 'hypothesis', args: [], comment: ['kind of a line'] });
    case 'action':
      return l10n.t({ message: 'action', args: [], comment: ['kind of a line'] });
    case 'decision':
      return l10n.t({ message: 'decision', args: [], comment: ['kind of a line'] });
    case 'update':
      return l10n.t({ message: 'update', args: [], comment: ['kind of a line'] });
    case 'dont-know':
      return l10n.t({ message: 'don’t know', args: [], comment: ['kind of a line'] });
  }
}

/** The kind that a key chooses: its letter with Alt. */
export function kindFor({ code, altKey, ctrlKey, metaKey, shiftKey }: Press): LineKind | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return KINDS.find(({ letter }) => code === `Key${letter}`)?.kind;
}

/** What of a key in the field of a line matters. */
export interface LinePress extends Press {
  readonly key: string;
  /** Whether it belongs to a character that is being composed of several keys. */
  readonly isComposing: boolean;
}

/** Whether a key says the line: Enter alone, unless it ends a composition. */
export const says = ({ key, isComposing, ...held }: LinePress): boolean =>
  key === 'Enter' &&
  !isComposing &&
  !held.shiftKey &&
  !held.altKey &&
  !held.ctrlKey &&
  !held.metaKey;
