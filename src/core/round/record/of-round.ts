import { clock, type Clock } from '../clock';
import type { RoundPlan } from '../events';
import { isLineField, unsaidDrafts } from '../lines';
import { localIso } from '../local-time';
import type { Place, Round } from '../round';
import { textIn } from '../texts';
import { caseOf, type Outcome } from './of-case';
import type { RecordedPhase, RoundRecord, RoundTimes } from './record';
import { slotsOf } from './slots';
import { oneLine, trimmedText } from './typed-text';

/**
 * What is kept of a round. Nobody has rated it yet.
 *
 * @param offset minutes that local time was ahead of UTC when the round began
 * @param outcome what was made of its case, where that is known
 */
export function recordOf(round: Round, offset: number, outcome?: Outcome): RoundRecord {
  const { start } = round;
  const time = clock(round, round.since);
  const phaseAt = ({ phase }: Place) => start.phases[phase]?.id ?? '';
  const ids = new Set(start.phases.map(({ id }) => id));
  return {
    title: start.title,
    round: start.round,
    started: localIso(start.at, offset),
    ended: localIso(round.since.at, offset),
    seed: start.seed,
    ...(start.persona !== undefined && { persona: start.persona }),
    prefers: start.prefers ?? [],
    openBook: start.openBook ?? false,
    ...caseOf(round, outcome),
    questions: questionIds(start),
    told: start.case ? [] : [...new Set(round.phases.flatMap(({ told }) => told))],
    slots: slotsOf(start),
    ratings: [],
    ...timesOf(round, time),
    phases: phasesOf(round, time),
    pauses: round.pauses.map(({ at, ms }) => ({ at: localIso(at, offset), seconds: seconds(ms) })),
    gaps: round.gaps.map((gap) => ({
      at: localIso(gap.at, offset),
      seconds: seconds(gap.ms),
      phase: phaseAt(gap),
      counted: gap.counts ?? 'unanswered',
    })),
    answers: round.answers.map((answer) => ({
      phase: phaseAt(answer),
      at: secondOf(answer),
      ...(answer.ms !== undefined && { seconds: seconds(answer.ms) }),
      ...(answer.probe !== undefined && { followUp: answer.probe }),
    })),
    marks: round.marks.map((one) => ({ at: secondOf(one), phase: phaseAt(one), mark: one.mark })),
    peeks: round.peeks.map((one) => ({ at: secondOf(one), what: one.what, how: one.how })),
    unsaid: unsaidDrafts(round).flatMap(filled),
    elsewhere: Object.entries(round.texts)
      .filter(([field]) => !isLineField(field))
      .concat(round.aside.map(({ field, text }) => [field, text]))
      .flatMap(([field, text]) => (ids.has(field) ? [] : filled(text))),
    steam: '',
    next: '',
    extra: '',
  };
}

/** Ids of the main questions of a plan. */
export function questionIds({ phases }: RoundPlan): string[] {
  return phases
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ questions }) => questions.map(({ id }) => id));
}

function timesOf({ phases, gaps }: Round, time: Clock): RoundTimes {
  const added = phases.reduce((total, phase) => total + phase.added * 60, 0);
  const away = gaps.reduce((total, { ms, counts }) => total + (counts ? 0 : ms), 0);
  return {
    planned: time.planned / 1000 - added,
    added,
    real: seconds(time.elapsed),
    realWithGaps: seconds(time.elapsed + away),
    paused: seconds(time.paused),
  };
}

/** Real seconds are rounded so that their sum is the rounded sum. */
function phasesOf(round: Round, time: Clock): RecordedPhase[] {
  let until = 0;
  return round.start.phases.map(({ id, name, minutes, kind, questions }, index) => {
    const state = round.phases[index];
    const elapsed = time.phases[index]?.elapsed ?? 0;
    const real = seconds(until + elapsed) - seconds(until);
    until += elapsed;
    return {
      id,
      name: oneLine(name),
      planned: minutes * 60,
      added: (state?.added ?? 0) * 60,
      real,
      skipped: state?.skipped ?? false,
      told: state?.told ?? [],
      // The lines of a case are nudges, which nobody may have given.
      asked: kind === 'case' ? [] : questions.map(({ text }) => oneLine(text)),
      followUps: round.probes
        .filter(({ phase }) => phase === index)
        .map((probe) => ({ at: secondOf(probe), id: probe.id, text: oneLine(probe.text) })),
      typed: trimmedText(textIn(round.texts, id)),
      aside: round.aside.filter(({ field }) => field === id).flatMap(({ text }) => filled(text)),
    };
  });
}

function filled(text: string): string[] {
  const trimmed = trimmedText(text);
  return trimmed ? [trimmed] : [];
}

const secondOf = ({ position }: Place): number => Math.floor(position / 1000);

const seconds = (ms: number): number => Math.round(ms / 1000);
