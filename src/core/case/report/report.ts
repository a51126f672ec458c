import type { Case } from '../../guide/case';
import { play } from '../play/play';
import type { CaseLine, CaseReport, Play, Played } from '../play-model';
import { asksAgain } from '../play/say-again';
import { evidenceOf } from './evidence';
import { proposalsOf } from './proposals';
import { sidesOf } from './sides';
import { linesFirst, seenIn, type Seen } from './told-lines';

/** What a round over a case has shown, for a debrief; it is the same wherever it is made. */
export function caseReport(study: Case, played: Played): CaseReport {
  const course = play(study, played);
  const seen = seenIn(study, played, course);
  const evidence = evidenceOf(seen);
  return {
    case: study.id,
    version: study.version,
    phases: played.phases,
    questionsFirst: linesFirst(seen).filter(isQuestion).length,
    ...firstTimes(seen),
    injects: injectsIn(seen),
    sides: sidesOf(study, course),
    unasked: unaskedIn(study, course),
    wrongTurns: course.turns.flatMap((turn) =>
      turn.type === 'steer' ? [{ id: turn.id, at: seconds(turn.position) }] : [],
    ),
    actions: seen.lines.flatMap(({ actions, position }) =>
      actions.map(({ id, verdict }) => ({ id, at: seconds(position), verdict })),
    ),
    evidence,
    proposals: proposalsOf(seen, evidence),
  };
}

/** To ask for the last words again is no question about the case. */
function isQuestion({ kind, text }: CaseLine): boolean {
  return kind === 'question' && !asksAgain(text);
}

function firstTimes({ study, lines }: Seen): Pick<CaseReport, 'mitigatedAt' | 'hypothesisAt'> {
  const mitigating = study.actions.filter(({ mitigates }) => mitigates).map(({ id }) => id);
  const mitigated = lines.find(({ actions }) =>
    actions.some(({ id, verdict }) => mitigating.includes(id) && verdict !== 'harmful'),
  );
  const explained = lines.find(({ kind }) => kind === 'hypothesis');
  return {
    ...(mitigated && { mitigatedAt: seconds(mitigated.position) }),
    ...(explained && { hypothesisAt: seconds(explained.position) }),
  };
}

function injectsIn({ injects, lines }: Seen): CaseReport['injects'] {
  return injects.map(({ id, position, due, answeredBy }) => {
    const answer = answeredBy === undefined ? undefined : lines[answeredBy];
    return {
      id,
      at: seconds(position),
      within: seconds(due - position),
      ...(answer && { response: seconds(answer.position - position) }),
    };
  });
}

function unaskedIn({ facts, series }: Case, course: Play): string[] {
  const had = new Set([...course.facts, ...course.series]);
  return [...facts, ...series].map(({ id }) => id).filter((id) => !had.has(id));
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
