import type { SignalId } from '../guide/case';
import type { RecordedCase, RecordedWay } from '../round/record/recorded-case';

/** What was only proposed, or refused by the candidate, isn't credited. */
const CREDITED: readonly RecordedWay[] = ['matched', 'self', 'partner'];

export interface CreditedLine {
  readonly signal: SignalId;
  readonly line: number;
  readonly phase: string;
  /** Seconds since the round began. */
  readonly at: number;
}

/** Credited signals and the lines that show them, each pair once; those without a line have no time. */
export function creditedLines(study: RecordedCase | undefined): CreditedLine[] {
  const lines = new Map(study?.lines.map((one) => [one.number, one]));
  const pairs = new Map<string, CreditedLine>();
  for (const { signal, way, line } of study?.signals ?? []) {
    const said = line === undefined ? undefined : lines.get(line);
    if (!said || !CREDITED.includes(way)) continue;
    const { number, phase, at } = said;
    pairs.set(`${signal} ${number}`, { signal, line: number, phase, at });
  }
  return [...pairs.values()];
}
