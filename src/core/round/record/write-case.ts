import { quoted } from '../matter';
import { bracketed, entryLine, list, maybeQuoted, type Entry } from './matter-entries';
import type { CaseMeasures, RecordedCase, RecordedLine, RecordedSignal } from './recorded-case';

/** Which case it was. */
export function caseIdLines({ id, version }: RecordedCase): string[] {
  return [`case: ${quoted(id)}`, ...(version === undefined ? [] : [`case-version: ${version}`])];
}

/** The lines of front matter that tell what was made of a case. */
export function caseMatterLines({ lines, measures, signals }: RecordedCase): string[] {
  const hasSignals = measures !== undefined || signals.length > 0;
  return [
    ...(lines.length > 0 ? list('lines', lines.map(lineEntry)) : []),
    ...(measures ? measureLines(measures) : []),
    ...(hasSignals ? signalLines(signals) : []),
  ];
}

export const signalLines = (signals: readonly RecordedSignal[]): string[] =>
  list('signals', signals.map(signalEntry));

/** A signal as it stands behind the dash of its list. */
export const signalText = (signal: RecordedSignal): string => entryLine(signalEntry(signal));

function signalEntry({ signal, way, line, by, words }: RecordedSignal): Entry {
  return { signal, way, line, by: someBracketed(by), words: maybeQuoted(words) };
}

function lineEntry({ number, at, phase, kind, found }: RecordedLine): Entry {
  return {
    line: number,
    'at-seconds': at,
    phase: quoted(phase),
    kind,
    found: someBracketed(found),
  };
}

function measureLines(measures: CaseMeasures): string[] {
  const { questionsFirst, mitigatedAt, hypothesisAt, sides } = measures;
  const { technical, organizational, both, neither } = sides;
  return [
    `questions-first: ${questionsFirst}`,
    ...(mitigatedAt === undefined ? [] : [`mitigated-at-seconds: ${mitigatedAt}`]),
    ...(hypothesisAt === undefined ? [] : [`hypothesis-at-seconds: ${hypothesisAt}`]),
    `sides: ${entryLine({ technical, organizational, both, neither })}`,
    ...list('injects', measures.injects.map(injectEntry)),
    ...list('wrong-turns', measures.wrongTurns.map(wrongTurnEntry)),
    ...list('actions', measures.actions.map(actionEntry)),
    ...list('unasked', measures.unasked.map(unaskedEntry)),
  ];
}

type Item<Key extends 'injects' | 'wrongTurns' | 'actions' | 'unasked'> = CaseMeasures[Key][number];

const injectEntry = ({ id, at, within, response }: Item<'injects'>): Entry => ({
  id: quoted(id),
  'at-seconds': at,
  'within-seconds': within,
  'response-seconds': response,
});

const wrongTurnEntry = ({ id, at, redFlag }: Item<'wrongTurns'>): Entry => ({
  id: quoted(id),
  'at-seconds': at,
  'red-flag': redFlag,
});

const actionEntry = ({ id, at, verdict }: Item<'actions'>): Entry => ({
  id: quoted(id),
  'at-seconds': at,
  verdict,
});

const unaskedEntry = ({ id, what, about, side }: Item<'unasked'>): Entry => ({
  id: quoted(id),
  what,
  about,
  side,
});

const someBracketed = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : bracketed(ids);
