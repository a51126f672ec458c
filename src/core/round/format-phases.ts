import * as l10n from '@vscode/l10n';
import type { PhaseKind, RoundPhase } from '../guide/rounds';
import { shownTitle } from '../story/shown-title';

/** Takes a problem: what has to be different, without a full stop. */
export type Report = (problem: string) => void;

/** What a phase of one's own can be; a case plans its phases itself. */
type OwnPhaseKind = Exclude<PhaseKind, 'case'>;

/** What to do in a phase, for those who don't say it. */
const AIMS: Readonly<Record<OwnPhaseKind, string>> = {
  open: 'Say in two minutes what you ran and led most recently.',
  question: 'Tell one story in about three minutes; the rest is for follow-up questions.',
  'catch-up': 'Add evidence for the focus area you have shown least.',
  'candidate-questions': 'Ask what you would like to know.',
  close: 'Ask what happens next, and thank the interviewer.',
};

const MOST_PHASES = 40;
const SHORTEST = 0.5;
const LONGEST = 180;
const LONGEST_TEXT = 80;

/** Reads the phases of a format. What can't be used is reported, and something else stands in for it. */
export function readPhases(value: unknown, report: Report): RoundPhase[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST_PHASES) {
    report(l10n.t`phases has to be a list of 1 to ${MOST_PHASES} phases`);
    return [];
  }
  const counts = new Map<PhaseKind, number>();
  return (value as unknown[]).flatMap((entry, index) => {
    const inPhase = (problem: string) => report(l10n.t`phase ${index + 1}: ${problem}`);
    const phase = readPhase(entry, inPhase);
    if (!phase) return [];
    const count = (counts.get(phase.kind) ?? 0) + 1;
    counts.set(phase.kind, count);
    return [{ id: `${phase.kind}-${count}`, ...phase }];
  });
}

function readPhase(value: unknown, report: Report): Omit<RoundPhase, 'id'> | undefined {
  if (!isObject(value)) {
    report(l10n.t('write an object with name, minutes and kind'));
    return undefined;
  }
  const kind = readKind(value['kind'], report);
  return {
    name: readLine(value['name'], 'name', report),
    minutes: readMinutes(value['minutes'], report),
    kind,
    aim: value['aim'] === undefined ? AIMS[kind] : readLine(value['aim'], 'aim', report),
  };
}

function readKind(value: unknown, report: Report): OwnPhaseKind {
  const kind = (Object.keys(AIMS) as OwnPhaseKind[]).find((one) => one === value);
  if (!kind) report(l10n.t`kind has to be one of ${Object.keys(AIMS).join(', ')}`);
  return kind ?? 'question';
}

/** Whole and half minutes, so that a plan is made of whole seconds. */
function readMinutes(value: unknown, report: Report): number {
  const isAllowed =
    typeof value === 'number' &&
    value >= SHORTEST &&
    value <= LONGEST &&
    Number.isInteger(value / SHORTEST);
  if (isAllowed) return value;
  report(l10n.t`minutes has to be a whole or half number from ${SHORTEST} to ${LONGEST}`);
  return 0;
}

/** One line of text. */
export function readLine(value: unknown, what: string, report: Report): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const shown = shownTitle(text);
  if (shown === '' || text.length > LONGEST_TEXT || /[\r\n]/.test(text)) {
    report(l10n.t`${what} has to be one line of 1 to ${LONGEST_TEXT} characters`);
  }
  return shown;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
