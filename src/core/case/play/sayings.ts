import type { LineKind } from '../../guide/case';

/** What the interviewer says where the case has no words of its own; chosen by the number of the line. */
export const NO_NUMBER = [
  'I have no number for that. Assume one, and say it aloud.',
  'Nobody has that at hand. Take a figure that you find likely, and go on with it.',
  'I can’t tell you that. What would you assume?',
] as const;

/** To a question that has an answer, but not before something else is known. */
export const NOT_YET = [
  'I can’t tell you that yet. What would lead you there?',
  'That would be a guess for now. What would you look at first?',
] as const;

/** To the candidate's own questions at the end, which no case can answer. */
export const OWN_QUESTION =
  'A person would answer that here. Is it what you would really want to know?';

export const TOO_MUCH = 'One thing at a time, please. Which of these would you like first?';
export const ONE_STEP = 'One step at a time, please. Which one comes first?';

export const DONE_ALREADY = 'That has been done.';

const NOTED = [
  'Noted. What comes next?',
  'Take it as done; nothing that we watch has moved.',
  'All right. It is under way, and I have nothing to report from it yet.',
] as const;

const HYPOTHESIS = [
  'What would you expect to see if that is so?',
  'What would speak against it?',
  'How could you find out?',
] as const;

const DECISION = [
  'I hear the decision. What would make you change it?',
  'Noted as decided. Who has to know?',
  'So be it. What did you weigh against it?',
] as const;

const UPDATE = [
  'They have heard it.',
  'It went out. They wait for the next one.',
  'Passed on.',
] as const;

const DONT_KNOW = [
  'That is all right. Who or what would tell you?',
  'Then say what you would need to find out.',
] as const;

/** What is said to a line that finds and does nothing. */
export const NEUTRAL: Readonly<Record<LineKind, readonly string[]>> = {
  question: NO_NUMBER,
  hypothesis: HYPOTHESIS,
  action: NOTED,
  decision: DECISION,
  update: UPDATE,
  'dont-know': DONT_KNOW,
};

/** One of them, the same one for the same line. */
export function sayingFor(sayings: readonly string[], line: number): string {
  return sayings[line % sayings.length] ?? '';
}

/** Told before. */
export function again(text: string): string {
  return `As I said: ${text}`;
}
