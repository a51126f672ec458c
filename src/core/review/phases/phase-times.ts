import * as l10n from '@vscode/l10n';
import { plainText } from '../../coverage/report/plain';
import type { RecordedPhase, RoundRecord } from '../../round/record/record';
import { grouped, median, sum } from '../numbers';
import type { NamedRound } from '../review';
import { formatName } from '../words';

/** A phase in one round. */
export interface PhaseTime {
  readonly round: NamedRound;
  readonly phase: RecordedPhase;
  readonly remark: 'over' | 'starved' | 'skipped' | 'not reached' | undefined;
}

/** A phase of one kind of round, in all rounds of that kind. */
export interface PhaseGroup {
  readonly id: string;
  /** `Exploratory: Opening` */
  readonly name: string;
  readonly times: readonly PhaseTime[];
  /** Medians in whole seconds. */
  readonly planned: number;
  readonly real: number;
  readonly difference: number;
}

const OVER = 1.25;
const OVER_SECONDS = 30;
const STARVED = 0.5;
/** Who stopped early starved no phase. */
const USED_UP = 0.9;

/** A remark in words; undefined without one. */
export function remarkWords(remark: PhaseTime['remark']): string | undefined {
  switch (remark) {
    case 'over':
      return l10n.t('over');
    case 'starved':
      return l10n.t('starved');
    case 'skipped':
      return l10n.t('skipped');
    case 'not reached':
      return l10n.t('not reached');
    case undefined:
      return undefined;
  }
}

/** Kinds of rounds in the order of their first ones, each with its phases in theirs. */
export function phaseGroups(rounds: readonly NamedRound[]): PhaseGroup[] {
  return grouped(rounds, ({ record }) => record.round).flatMap((same) =>
    grouped(same.flatMap(timesIn), ({ phase }) => phase.id).map(groupOf),
  );
}

function timesIn(round: NamedRound): PhaseTime[] {
  const { record } = round;
  const isUsedUp = sum(record.phases.map(({ real }) => real)) >= USED_UP * record.planned;
  return record.phases.map((phase) => ({ round, phase, remark: remarkOn(phase, isUsedUp) }));
}

function remarkOn(phase: RecordedPhase, isUsedUp: boolean): PhaseTime['remark'] {
  const { planned, real, skipped } = phase;
  if (skipped) return 'skipped';
  if (real > OVER * planned && real >= planned + OVER_SECONDS) return 'over';
  if (isUsedUp && real < STARVED * planned) return 'starved';
  return real === 0 ? 'not reached' : undefined;
}

function groupOf(times: readonly PhaseTime[]): PhaseGroup {
  const last = times.at(-1);
  const record: Pick<RoundRecord, 'round' | 'title'> = last?.round.record ?? {
    round: '',
    title: '',
  };
  const middle = (of: (phase: RecordedPhase) => number) =>
    Math.round(median(times.map(({ phase }) => of(phase))) ?? 0);
  return {
    id: `${record.round}/${last?.phase.id ?? ''}`,
    name: `${formatName(record)}: ${plainText(last?.phase.name ?? '')}`,
    times,
    planned: middle(({ planned }) => planned),
    real: middle(({ real }) => real),
    difference: middle(({ planned, real }) => real - planned),
  };
}
