import { CASE_PHASES, LINE_KINDS } from '../../guide/case';
import { angle } from './format-found';
import { choice, text, whole } from './scalars';
import { id, redFlag, reference, signal } from './names';
import { list } from './lists';
import { needed, optional, otherwise } from './keys';
import { object } from './objects';

const minute = whole(0, 45);
const actions = list(reference('action'));

/** Something that happens whether the candidate asks or not. */
export const inject = object({
  id: needed(id('inject'), 'Its id; begins with i-.'),
  at: needed(minute, 'Minute of the round, 2 to 41.'),
  from: needed(reference('stakeholder'), 'The stakeholder who says it.'),
  text: needed(text, 'What they say.'),
  within: needed(whole(1, 20), 'Minutes in which a response is expected.'),
  demands: needed(text, 'What a good response holds.'),
  'only-if': otherwise([], actions, 'It only comes once one of these actions is done.'),
  unless: otherwise([], actions, 'It doesn’t come when one of these was done before.'),
  credits: otherwise([], list(signal), 'Signals that a response shows.'),
});

export const phaseId = choice(CASE_PHASES);

/** What the interviewer hopes to see, and where. */
export const expectation = object({
  signal: needed(signal, 'A signal of a rubric.'),
  phase: needed(phaseId, 'The phase it is hoped for in.'),
  angle: needed(angle, 'Which side it belongs to here.'),
  weight: needed(choice([1, 2, 3]), 'How much it matters in this case.'),
});

const found = reference('fact', 'series');

const when = object({
  does: otherwise([], actions, 'One of these actions is done.'),
  asks: otherwise([], list(found), 'One of these facts or series is asked for.'),
  claims: otherwise([], list(text), 'A hypothesis or a decision says something like this.'),
  before: otherwise(
    [],
    list(reference('fact', 'series', 'action')),
    'None of these is known, seen or done yet.',
  ),
  from: optional(minute, 'Not before this minute.'),
  lacks: otherwise([], list(choice(LINE_KINDS)), 'No line of these kinds by the minute “from”.'),
});

export const wrongTurn = object({
  id: needed(id('wrong-turn'), 'Its id; begins with w-.'),
  'looks-like': needed(text, 'What the candidate does.'),
  when: optional(when, 'When it is met; all that is given has to hold.'),
  says: needed(text, 'What the interviewer says, so that the candidate can recover.'),
  'red-flag': needed(redFlag, 'A red flag of a rubric.'),
});

export const challenge = object({
  text: needed(text, 'What the interviewer asks back.'),
  tests: needed(signal, 'The signal that it tests.'),
});
