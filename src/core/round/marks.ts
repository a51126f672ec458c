import type { MarkKind } from './events';

/** The marks in the order of their keys, with what they say. */
export const MARKS: readonly { readonly kind: MarkKind; readonly label: string }[] = [
  { kind: 'evidence', label: 'Showed something' },
  { kind: 'number', label: 'Gave a number' },
  { kind: 'stuck', label: 'Lost the thread' },
  { kind: 'rambling', label: 'Went on too long' },
];
