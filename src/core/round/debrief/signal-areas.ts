import { FOCUS_AREAS } from '../../guide/focus-areas';
import type { SignalId } from '../../guide/case';
import type { Rubric, SlotId } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';
import type { RecordedCase, RecordedSignal } from '../record/recorded-case';
import type { SheetSignal } from '../record/sheet';
import type { Proposal, SaidLine, ShownSignal, SignalArea } from './case-model';

const LIVE: readonly Rubric[] = RUBRICS.filter(
  ({ interview }) => interview === 'service-ownership',
);

/** What is seen of another area in a case is seen of how people are led to a result. */
const FOR_OTHERS: SlotId = 'driving-success-live';

/** The focus area of a case that a signal counts for. */
export function slotOfSignal(signal: SignalId): SlotId {
  const own = LIVE.find(({ signals }) => signals.some(({ id }) => id === signal));
  return own?.slot ?? FOR_OTHERS;
}

/** What a rubric says of a signal. */
export function signalWords(signal: SignalId): string {
  const all = RUBRICS.flatMap(({ signals }): readonly { id: SignalId; text: string }[] => signals);
  return all.find(({ id }) => id === signal)?.text ?? signal;
}

/** The signals of a record by focus area, each in the order in which it was first seen. */
export function signalAreas(study: RecordedCase): SignalArea[] {
  const lines = new Map<number, SaidLine>(study.lines.map((line) => [line.number, saidLine(line)]));
  return LIVE.map(({ slot, area }) => {
    const own = study.signals.filter(({ signal }) => slotOfSignal(signal) === slot);
    return {
      slot,
      name: FOCUS_AREAS.find(({ id }) => id === area)?.name ?? area,
      shown: shownIn(own, lines),
      proposals: own.flatMap((one) => proposalOf(one, lines)),
    };
  });
}

type Lines = ReadonlyMap<number, SaidLine>;

const saidLine = ({ number, at, kind, text }: SaidLine): SaidLine => ({ number, at, kind, text });

function shownIn(signals: readonly RecordedSignal[], lines: Lines): ShownSignal[] {
  const shown = signals.filter(({ way }) => way !== 'proposed' && way !== 'refused');
  return [...new Set(shown.map(({ signal }) => signal))].map((signal) => {
    const linesBy = (wanted: RecordedSignal['way']) => {
      const own = shown.filter((one) => one.signal === signal && one.way === wanted);
      const numbers = new Set(own.map(({ line }) => line));
      return [...numbers].flatMap((line) => (line === undefined ? [] : (lines.get(line) ?? [])));
    };
    return {
      signal,
      text: signalWords(signal),
      matched: linesBy('matched'),
      self: linesBy('self'),
      partner: linesBy('partner'),
      isSeen: shown.some((one) => one.signal === signal && one.way === 'partner'),
    };
  });
}

/** What was proposed keeps the words that hinted at it. */
function proposalOf({ signal, way, line, words }: RecordedSignal, lines: Lines): Proposal[] {
  const said = line === undefined ? undefined : lines.get(line);
  if (way === 'matched' || way === 'partner' || words === undefined || !said) return [];
  return [{ signal, text: signalWords(signal), line: said, words, answer: way }];
}

/** The signals for a partner to tick: those that a case lets one expect, and those ticked before. */
export function sheetSignals(
  slot: SlotId,
  expected: readonly SignalId[],
  { signals }: RecordedCase,
): SheetSignal[] {
  const seen = signals.filter(({ way }) => way === 'partner').map(({ signal }) => signal);
  const own = [...expected, ...seen].filter((signal) => slotOfSignal(signal) === slot);
  return [...new Set(own)].map((id) => ({
    id,
    text: signalWords(id),
    isSeen: seen.includes(id),
  }));
}
