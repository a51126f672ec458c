import { plotOf, type PlotModel } from '../../case/plot/model';
import type { Case, CaseAction, CaseFact, SignalId, Verdict } from '../../guide/case';
import { SOURCES } from '../../guide/sources';
import type { RecordedAction, RecordedCase } from '../record/recorded-case';
import { mattersOf, type MattersModel } from './matters';
import { signalWords } from './signal-areas';

/** What is kept back of a case until its candidate asks for it. */
export interface SolutionModel {
  /** Present when another version of the case was played. */
  readonly versions?: { readonly played: number; readonly now: number };
  readonly truth: string;
  readonly whySometimes?: string;
  readonly turningPoints: readonly string[];
  readonly matters: MattersModel;
  readonly actions: readonly DoneAction[];
  readonly facts: readonly UnaskedFact[];
  readonly plots: readonly UnaskedPlot[];
  /** Signals that the case gives room for and that nothing in the record shows, with the phase. */
  readonly unseen: readonly { readonly phase: string; readonly signal: string }[];
  readonly alternatives: readonly string[];
  readonly technical: readonly string[];
  readonly organizational: readonly string[];
  readonly shape: string;
  readonly sources: readonly string[];
}

export interface DoneAction {
  /** Seconds since the round began. */
  readonly at: number;
  readonly label: string;
  readonly verdict: Verdict;
  readonly why: string;
  readonly undo: string;
}

export interface UnaskedFact {
  /** A way to ask for it. */
  readonly ask: string;
  readonly answer: string;
  readonly trust: CaseFact['trust'];
}

export interface UnaskedPlot {
  readonly plot: PlotModel;
  readonly caption: string;
}

/** What a case tells in the end, with what the candidate of a record did and never asked for. */
export function solutionOf(study: Case, record: RecordedCase): SolutionModel {
  const { debrief, version } = study;
  const { measures } = record;
  const unasked = new Set(measures?.unasked.map(({ id }) => id));
  const shown = shownIn(record);
  const isOther = record.version !== undefined && record.version !== version;
  return {
    ...(isOther && { versions: { played: record.version, now: version } }),
    truth: debrief.truth,
    ...(debrief.whySometimes !== undefined && { whySometimes: debrief.whySometimes }),
    turningPoints: debrief.turningPoints,
    matters: mattersOf(study, record, shown),
    actions: (measures?.actions ?? []).flatMap((done) => doneAction(done, study)),
    facts: study.facts
      .filter(({ id }) => unasked.has(id))
      .map(({ ask: [ask = ''], answer, trust }) => ({ ask, answer, trust })),
    plots: study.series
      .filter(({ id }) => unasked.has(id))
      .map((series) => ({ plot: plotOf(series), caption: series.caption })),
    unseen: unseenIn(study, shown),
    alternatives: debrief.alternatives,
    technical: debrief.technical,
    organizational: debrief.organizational,
    shape: debrief.shape,
    sources: debrief.sources.map(sourceWords),
  };
}

/** An action that the case no longer has can't be told of. */
function doneAction({ id, at, verdict }: RecordedAction, { actions }: Case): DoneAction[] {
  const action = actions.find((one) => one.id === id);
  if (!action) return [];
  const { label, undo } = action;
  return [{ at, label, verdict, why: whyOf(action, verdict), undo }];
}

/** What was judged otherwise was done before something was known. */
function whyOf({ verdict: usual, why, blind }: CaseAction, verdict: Verdict): string {
  return blind && verdict === blind.verdict && verdict !== usual ? blind.why : why;
}

/** Signals that more than a hint speaks for. */
function shownIn({ signals }: RecordedCase): ReadonlySet<SignalId> {
  const ways = ['proposed', 'refused'];
  return new Set(signals.filter(({ way }) => !ways.includes(way)).map(({ signal }) => signal));
}

function unseenIn(
  { expects, phases }: Case,
  shown: ReadonlySet<SignalId>,
): SolutionModel['unseen'] {
  return expects
    .filter(({ signal }) => !shown.has(signal))
    .map(({ signal, phase }) => ({
      phase: phases.find(({ id }) => id === phase)?.name ?? phase,
      signal: signalWords(signal),
    }));
}

const sourceWords = (name: string): string =>
  Object.entries(SOURCES).find(([id]) => id === name)?.[1] ?? name;
