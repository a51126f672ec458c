import type { SlotId } from '../../core/guide/rubric';
import type { SignalId } from '../../core/guide/case';
import type { ProposalAnswer } from '../../core/round/debrief/case-model';
import type { Change } from '../../core/round/debrief/change';
import type { DebriefModel } from '../../core/round/debrief/model';
import type { RatingLevel } from '../../core/round/record/record';
import { oneLine, trimmedText } from '../../core/round/record/typed-text';
import type { Draft } from './drafts';

/** A place on the page that can be changed. A line of evidence is told by its words; '' is a new one. */
export type Field =
  | { readonly kind: 'steam' | 'next' }
  | { readonly kind: 'level'; readonly slot: SlotId }
  | { readonly kind: 'evidence'; readonly slot: SlotId; readonly line: string }
  | { readonly kind: 'signal'; readonly signal: SignalId; readonly line: number }
  | {
      readonly kind: 'beat';
      readonly story: string;
      readonly version: string;
      readonly beat: number;
    };

/** The name under which drafts of a field are kept. */
export const nameOf = (field: Field): string => JSON.stringify(field);

export const fieldOf = (name: string): Field => JSON.parse(name) as Field;

/** A tick, as the value of a draft. */
export const TOLD = 'told';

export const levelValue = (level: RatingLevel | undefined): string => String(level ?? '');

/** The change that brings a draft into the record. */
export function changeOf(field: Field, { base, value }: Draft): Change {
  switch (field.kind) {
    case 'steam':
    case 'next':
      return { kind: field.kind, before: base, after: value };
    case 'level':
      return { kind: 'level', slot: field.slot, level: levelOf(value) };
    case 'evidence':
      return { kind: 'evidence', slot: field.slot, before: base, after: value };
    case 'signal':
      return { ...field, answer: answerOf(value) };
    case 'beat':
      return { ...field, isTold: value === TOLD };
  }
}

const answerOf = (value: string): ProposalAnswer =>
  value === 'self' || value === 'refused' ? value : 'proposed';

const levelOf = (value: string): RatingLevel =>
  value === 'not-shown' ? value : (Number(value) as 1 | 2 | 3 | 4);

/** The lines of an area: those of the record, and those that left it while they were changed here. */
export function linesOf(evidence: readonly string[], slot: SlotId, names: readonly string[]) {
  const changed = names.map(fieldOf).flatMap((field) => {
    return field.kind === 'evidence' && field.slot === slot && field.line !== ''
      ? [field.line]
      : [];
  });
  return [...new Set([...evidence, ...changed])];
}

/** Whether the record has some words in the place of a field; false for what is chosen, not typed. */
export function isIn(model: DebriefModel, name: string, words: string): boolean {
  const field = fieldOf(name);
  switch (field.kind) {
    case 'steam':
    case 'next':
      return trimmedText(model[field.kind]) === trimmedText(words);
    case 'evidence':
      return model.areas.some(
        ({ slot, evidence }) => slot === field.slot && evidence.includes(oneLine(words)),
      );
    default:
      return false;
  }
}
