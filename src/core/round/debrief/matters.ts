import type { Case, SignalId } from '../../guide/case';
import { MATTERS_PHASE } from '../../guide/matters';
import type { RecordedCase } from '../record/recorded-case';
import { signalWords } from './signal-areas';

/** What the candidate took for decisive, and what the case gives most weight (guide item G81). */
export interface MattersModel {
  /** What they said first once they were asked, two lines at most. */
  readonly named: readonly string[];
  readonly weighed: readonly { readonly signal: string; readonly isShown: boolean }[];
}

/** Asked for two things; who puts them in two lines has named both. */
const NAMED = 2;
const HEAVIEST: Case['expects'][number]['weight'] = 3;

/** @param shown signals that something in the record shows */
export function mattersOf(
  { expects }: Case,
  { lines }: RecordedCase,
  shown: ReadonlySet<SignalId>,
): MattersModel {
  const heaviest = expects.filter(({ weight }) => weight === HEAVIEST);
  const signals = [...new Set(heaviest.map(({ signal }) => signal))];
  return {
    named: lines
      .filter(({ phase, kind }) => phase === MATTERS_PHASE && kind !== 'question')
      .slice(0, NAMED)
      .map(({ text }) => text),
    weighed: signals.map((signal) => ({
      signal: signalWords(signal),
      isShown: shown.has(signal),
    })),
  };
}
