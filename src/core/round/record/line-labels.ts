import { LINE_KINDS, type LineKind } from '../../guide/case';

/** What a line of the candidate is called in a conversation. */
export const LINE_LABELS: Readonly<Record<LineKind, string>> = {
  question: 'Question',
  hypothesis: 'Hypothesis',
  action: 'Action',
  decision: 'Decision',
  update: 'Update',
  'dont-know': 'Don’t know',
};

/** What stands in bold above a text that the interviewer didn't say in answer to a line. */
export const GIVEN = 'Told unasked';
export const STEER = 'Interviewer';
export const FROM = 'From ';

/** Any of the labels, as part of a pattern. */
export const ANY_LABEL = LINE_KINDS.map((kind) => LINE_LABELS[kind]).join('|');
