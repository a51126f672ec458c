import type { CaseReport, Play, SignalEvidence, SignalProposal, Turn } from '../../case/play-model';
import type { Case } from '../../guide/case';
import type { Round } from '../round';
import type {
  CaseMeasures,
  RecordedCase,
  RecordedLine,
  RecordedSignal,
  RecordedTurn,
  Unasked,
} from './recorded-case';
import { oneLine, trimmedText } from './typed-text';

/** What was made of the case of a round, up to its end. */
export interface Outcome {
  readonly play: Play;
  readonly report: CaseReport;
}

/**
 * What is kept of the case of a round.
 * @param outcome without it there is only what the candidate said
 */
export function caseOf(round: Round, outcome: Outcome | undefined): { case?: RecordedCase } {
  const { case: chosen, study } = round.start;
  if (!chosen) return {};
  const { id, version, seat, brief, openingPrompt } = chosen;
  const lines = linesOf(round, outcome?.play);
  return {
    case: {
      id,
      ...(version !== undefined && { version }),
      seat: oneLine(seat),
      brief: oneLine(brief),
      openingPrompt: oneLine(openingPrompt),
      lines,
      conversation: outcome
        ? outcome.play.turns.map(turnOf)
        : lines.map(({ number }) => ({ type: 'line', number })),
      ...(outcome && study && { measures: measuresOf(outcome.report, study) }),
      signals: outcome ? signalsOf(outcome.report) : [],
    },
  };
}

function linesOf({ start, said }: Round, play: Play | undefined): RecordedLine[] {
  return said.map(({ kind, text, position, phase }, line) => ({
    number: line + 1,
    at: secondOf(position),
    phase: start.phases[phase]?.id ?? '',
    kind,
    text: trimmedText(text),
    found: foundBy(line, play),
  }));
}

function foundBy(line: number, play: Play | undefined): string[] {
  const found = (play?.turns ?? []).flatMap((turn) =>
    turn.type === 'reply' && turn.line === line
      ? [...turn.facts, ...turn.series, ...turn.actions]
      : [],
  );
  return [...new Set(found)];
}

function turnOf(turn: Turn): RecordedTurn {
  switch (turn.type) {
    case 'line':
      return { type: 'line', number: turn.line + 1 };
    case 'reply':
      return { type: 'reply', text: toldText(turn.text) };
    case 'given':
    case 'steer':
      return { type: turn.type, at: secondOf(turn.position), text: toldText(turn.text) };
    case 'inject':
      return {
        type: 'inject',
        at: secondOf(turn.position),
        from: oneLine(turn.from.replaceAll('*', '')),
        text: toldText(turn.text),
      };
  }
}

function measuresOf(report: CaseReport, study: Case): CaseMeasures {
  const { questionsFirst, mitigatedAt, hypothesisAt, sides, injects, wrongTurns, actions } = report;
  return {
    questionsFirst,
    ...(mitigatedAt !== undefined && { mitigatedAt: whole(mitigatedAt) }),
    ...(hypothesisAt !== undefined && { hypothesisAt: whole(hypothesisAt) }),
    sides,
    injects: injects.map(({ id, at, within, response }) => ({
      id,
      at: whole(at),
      within: whole(within),
      ...(response !== undefined && { response: whole(response) }),
    })),
    wrongTurns: wrongTurns.map(({ id, at }) => {
      const redFlag = study.wrongTurns.find((one) => one.id === id)?.redFlag;
      return { id, at: whole(at), ...(redFlag !== undefined && { redFlag }) };
    }),
    actions: actions.map(({ id, at, verdict }) => ({ id, at: whole(at), verdict })),
    unasked: report.unasked.map((id) => unaskedOf(id, study)),
  };
}

function unaskedOf(id: string, { facts }: Case): Unasked {
  const fact = facts.find((one) => one.id === id);
  if (!fact) return { id, what: 'plot' };
  const { about, angle } = fact;
  return { id, what: 'fact', ...(about && { about }), side: angle };
}

function signalsOf({ evidence, proposals }: CaseReport): RecordedSignal[] {
  return [...evidence.map(shown), ...proposals.map(proposed)];
}

const shown = ({ signal, way, line, by = [] }: SignalEvidence): RecordedSignal => ({
  signal,
  way,
  ...(line !== undefined && { line: line + 1 }),
  by,
});

const proposed = ({ signal, line, words }: SignalProposal): RecordedSignal => ({
  signal,
  way: 'proposed',
  line: line + 1,
  by: [],
  words,
});

/** What the interviewer says needs no white space around it. */
const toldText = (text: string): string => trimmedText(text).trim();

const secondOf = (position: number): number => Math.round(position / 1000);

const whole = (seconds: number): number => Math.round(seconds);
