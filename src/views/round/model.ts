import * as l10n from '@vscode/l10n';
import { availableActions } from '../../core/round/actions';
import { clock, type AnswerLevel, type Clock } from '../../core/round/clock';
import type { MarkKind, PlannedPhase } from '../../core/round/events';
import { MARKS } from '../../core/round/marks';
import type { AskedProbe, Round } from '../../core/round/round';
import { openGap, roundStatus, type RoundStatus } from '../../core/round/status';
import type { Moment } from '../../core/round/stretch';
import { elapsedText } from '../../core/round/time-text';
import { tellsStories } from '../../core/round/told';
import type { Offer, PageAction } from './protocol';
import { answerWords, gapQuestion, peekWords } from './words';

/** How many follow-ups are offered at a time. */
const OFFERED = 3;

export interface PageAnswer {
  /** `02:13`. */
  readonly time: string;
  readonly level: AnswerLevel;
  readonly words: string;
  /** The follow-up that it answers; absent for the question itself. */
  readonly followUp?: string;
}

export interface PageMark {
  readonly kind: MarkKind;
  readonly label: string;
  /** The digit that sets it. */
  readonly key: string;
  readonly count: number;
}

/** A stretch in which nobody was there, as the candidate is asked about it. */
export interface PageGap {
  readonly index: number;
  readonly question: string;
}

/** Everything that the page shows of a round at a moment, apart from how. */
export interface PageModel {
  readonly status: RoundStatus;
  readonly time: Clock;
  readonly phase: PlannedPhase;
  /** The answer that goes on. */
  readonly answer?: PageAnswer;
  readonly marks: readonly PageMark[];
  readonly actions: readonly { readonly action: PageAction; readonly label: string }[];
  /** Follow-ups asked in this phase, in order. */
  readonly asked: readonly AskedProbe[];
  /** The question about a stretch in which nobody was there. */
  readonly gap?: PageGap;
  readonly peeks: string;
  /** Whether the story told in this phase can be named: its question has been answered. */
  readonly canTell: boolean;
  readonly told: readonly string[];
}

/** Undefined for a round that has no phase now, which no log can tell of. */
export function pageModel(round: Round, now: Moment): PageModel | undefined {
  const phase = round.start.phases[round.phase];
  if (!phase) return undefined;
  const time = clock(round, now);
  const answer = answerOf(round, time);
  const gap = gapOf(round);
  return {
    status: roundStatus(round, now),
    time,
    phase,
    ...(answer && { answer }),
    marks: marksOf(round),
    actions: actionsOf(round),
    asked: round.probes.filter((probe) => probe.phase === round.phase),
    ...(gap !== undefined && { gap }),
    peeks: peekWords(round.peeks.length),
    canTell: canTell(round),
    told: round.phases[round.phase]?.told ?? [],
  };
}

/** Whether the story told in the current phase can be named: its question has been answered. */
export function canTell({ start, answers, phase }: Round): boolean {
  const answered = answers.some(
    (one) => one.phase === phase && one.probe === undefined && one.ms !== undefined,
  );
  return answered && tellsStories(start.round);
}

/** The next follow-ups to offer: none that was asked in this phase, also before others are sent. */
export function offered(offers: readonly Offer[], { probes, phase }: Round): Offer[] {
  const asked = new Set(probes.filter((one) => one.phase === phase).map(({ id }) => id));
  return offers.filter(({ id }) => !asked.has(id)).slice(0, OFFERED);
}

function answerOf({ answers, probes }: Round, { answer }: Clock): PageAnswer | undefined {
  if (!answer) return undefined;
  const { ms, level } = answer;
  const asked = answers.at(-1)?.probe;
  const followUp = probes.findLast(({ id }) => id === asked)?.text;
  const told = { time: elapsedText(ms), level, words: answerWords(level) };
  return followUp === undefined ? told : { ...told, followUp };
}

function gapOf(round: Round): PageGap | undefined {
  const index = openGap(round);
  const gap = index === undefined ? undefined : round.gaps[index];
  return index !== undefined && gap ? { index, question: gapQuestion(gap) } : undefined;
}

function marksOf({ marks }: Round): PageMark[] {
  return MARKS.map(({ kind, label }, index) => ({
    kind,
    label: l10n.t(label),
    key: String(index + 1),
    count: marks.filter(({ mark }) => mark === kind).length,
  }));
}

function actionsOf(round: Round): PageModel['actions'] {
  return availableActions(round).flatMap(({ action, label }) =>
    action === 'abandon' ? [] : [{ action, label }],
  );
}
