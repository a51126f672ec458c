import type { WrongTurn, WrongTurnWhen } from '../../guide/case';
import { OWN_QUESTIONS, type Said } from './answer';
import type { CaseLine } from '../play-model';
import { isHad, type Course } from './course';
import { MINUTE } from './injects';
import { readersOf } from './readers';

/** A line, with what it brought about and what was asked in it. */
export interface Step {
  readonly line: CaseLine;
  readonly said: Said;
  readonly asked: readonly string[];
  readonly claimed: readonly string[];
}

type Met = WrongTurn & { readonly when: WrongTurnWhen };

/** The wrong turns that can be seen and haven't been met yet. */
function open({ study, wrongTurns }: Course): Met[] {
  return study.wrongTurns.flatMap((turn) =>
    turn.when !== undefined && !wrongTurns.includes(turn.id) ? [{ ...turn, when: turn.when }] : [],
  );
}

/** Wrong turns that the next line may take, as things stand before it. */
export function possible(course: Course): Met[] {
  return open(course).filter(({ when }) => needsLine(when) && stillOpen(course, when));
}

/** Whether a line takes a wrong turn that was possible before it. What a line does outweighs what it claims. */
export function isTaken({ id, when }: Met, { line, said, asked, claimed }: Step): boolean {
  return (
    anyOf(when.does, said.actions) &&
    anyOf(when.asks, asked) &&
    (when.claims.length === 0 || (claimed.includes(id) && said.actions.length === 0)) &&
    line.position >= (when.from ?? 0) * MINUTE
  );
}

/** Wrong turns that are taken by doing nothing, with the position at which that is seen. */
export function takenByWaiting(course: Course): { turn: WrongTurn; at: number }[] {
  return open(course).flatMap((turn) =>
    turn.when.from !== undefined && !needsLine(turn.when) && stillOpen(course, turn.when)
      ? [{ turn, at: turn.when.from * MINUTE }]
      : [],
  );
}

export function claimedBy({ study }: Course, { kind, text }: CaseLine): readonly string[] {
  if (kind !== 'hypothesis' && kind !== 'decision') return [];
  const meant = readersOf(study).claims(text);
  return meant.type === 'matched' ? meant.matches.map(({ id }) => id) : [];
}

export function askedBy({ study }: Course, { kind, text, phase }: CaseLine): readonly string[] {
  if (kind !== 'question' || phase === OWN_QUESTIONS) return [];
  const meant = readersOf(study).questions(text);
  return meant.type === 'matched' ? meant.matches.map(({ id }) => id) : [];
}

export function steer(
  { turns, wrongTurns }: Course,
  turn: WrongTurn,
  position: number,
  line?: number,
) {
  const { id, says: text } = turn;
  wrongTurns.push(id);
  turns.push({ type: 'steer', id, text, position, ...(line === undefined ? {} : { line }) });
}

function needsLine({ does, asks, claims }: WrongTurnWhen): boolean {
  return does.length + asks.length + claims.length > 0;
}

function anyOf(wanted: readonly string[], ids: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((id) => ids.includes(id));
}

/** Whether nothing has been had or said that would have prevented it. */
function stillOpen(course: Course, { before, lacks, from = 0 }: WrongTurnWhen): boolean {
  const said = course.turns.some(
    (turn) => turn.type === 'line' && lacks.includes(turn.kind) && turn.position < from * MINUTE,
  );
  return !said && !before.some((id) => isHad(course, id));
}
