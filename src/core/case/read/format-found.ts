import { choice, flag, text } from './scalars';
import { id, reference, signal } from './names';
import { list } from './lists';
import { needed, optional, otherwise } from './keys';
import { object } from './objects';

/** Which side of a problem something belongs to. */
export const angle = choice(['technical', 'organizational', 'both']);

const verdict = choice(['good', 'acceptable', 'risky', 'harmful']);

const ask = needed(list(text, 3), 'At least three ways to put it, as a candidate would.');
const heldOut = needed(
  list(text, 1),
  'Other ways to put it; they measure the matcher, which never sees them.',
);

/** Something that is told when it is asked for. */
export const fact = object({
  id: needed(id('fact'), 'Its id; begins with f-.'),
  angle: needed(angle, 'Which side it belongs to.'),
  trust: needed(
    choice(['reliable', 'misleading', 'unknown']),
    'Whether it leads towards the truth, away from it, or nowhere.',
  ),
  about: optional(
    choice(['scope', 'change', 'stability', 'cost']),
    'What it is about, where a check has to know.',
  ),
  ask,
  'held-out': heldOut,
  answer: needed(text, 'What the interviewer says.'),
  after: otherwise(
    [],
    list(reference('fact', 'series', 'action')),
    'What has to be known, seen or done before it is told.',
  ),
  credits: otherwise([], list(signal), 'Signals that asking for it shows.'),
});

const blind = object({
  without: needed(list(reference('fact', 'series'), 1), 'What isn’t known yet.'),
  verdict: needed(verdict, 'How it is judged then.'),
  why: needed(text, 'Why it is judged so then.'),
});

/** Something that the candidate can have done. */
export const action = object({
  id: needed(id('action'), 'Its id; begins with a-.'),
  label: needed(text, 'What is done, in a few words.'),
  angle: needed(angle, 'Which side it belongs to.'),
  verdict: needed(verdict, 'How it is judged.'),
  why: needed(text, 'Why it is judged so; for the debrief.'),
  undo: needed(text, 'How it would be undone; “none” where it can’t be.'),
  result: needed(text, 'What the interviewer says has come of it.'),
  mitigates: otherwise(false, flag, 'Whether it stops or lessens the harm.'),
  ask,
  'held-out': heldOut,
  blind: optional(blind, 'How it is judged for as long as something isn’t known.'),
  unlocks: otherwise([], list(reference('fact')), 'Facts that are told with its result.'),
  credits: otherwise([], list(signal), 'Signals that doing it shows.'),
});
