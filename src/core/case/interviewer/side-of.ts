import type { Case, SignalId } from '../../guide/case';
import type { Play } from '../play-model';
import { actionsOf } from './actions';
import { injectsOf } from './injects';
import { knowledgeOf } from './knowledge';
import { redFlagText, signalText, signalsOf } from './rubric-lines';
import type { InterviewerSide, SideLine } from './side';

/** The conversation before that can be read on the page of the round. */
const LAST_LINES = 5;

/**
 * The interviewer's side of a case as a round stands.
 * @param seen signals that the partner has ticked
 */
export function interviewerSide(
  study: Case,
  play: Play,
  seen: ReadonlySet<SignalId>,
): InterviewerSide {
  const { title, seat, brief, opening, stakeholders, phases, closing, debrief } = study;
  return {
    ...{ title, seat, brief, opening, stakeholders, closing, debrief },
    phases: phases.map(({ id, name, aim, nudge }) => ({ id, name, aim, nudge })),
    lines: lastLines(play),
    knowledge: knowledgeOf(study, play),
    actions: actionsOf(study, play),
    injects: injectsOf(study, play),
    wrongTurns: study.wrongTurns.map(({ id, looksLike, says, redFlag }) => ({
      ...{ id, looksLike, says, redFlag: redFlagText(redFlag) },
      isMet: play.wrongTurns.includes(id),
    })),
    signals: signalsOf(study, seen),
    challenges: study.challenges.map(({ text, tests }) => ({ text, tests: signalText(tests) })),
  };
}

function lastLines({ turns }: Play): SideLine[] {
  const said = turns.flatMap((turn) => (turn.type === 'line' ? [turn] : []));
  return said.slice(-LAST_LINES).map(({ line, kind, text }) => ({
    ...{ line, kind, text },
    replies: turns.flatMap((turn) =>
      (turn.type === 'reply' || turn.type === 'steer') && turn.line === line ? [turn.text] : [],
    ),
  }));
}
