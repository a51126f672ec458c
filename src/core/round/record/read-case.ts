import { LINE_KINDS, type CaseFact, type SignalId, type Verdict } from '../../guide/case';
import type { Angle, RedFlag } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';
import { nearest } from '../../story/nearest';
import { inOrder } from './check-times';
import type { MatterMap } from './matter-map';
import {
  SIGNAL_WAYS,
  type CaseMeasures,
  type RecordedCase,
  type RecordedLine,
  type RecordedSignal,
  type Unasked,
} from './recorded-case';

/** What front matter tells of a case; the words stand in the body. */
export type CaseHead = Pick<RecordedCase, 'id' | 'version' | 'measures' | 'signals'> & {
  readonly lines: readonly Omit<RecordedLine, 'text'>[];
};

/** Keys that a record has only of a case; in another one they are the user's. */
export const CASE_KEYS = [
  ...['case-version', 'lines', 'questions-first', 'mitigated-at-seconds', 'hypothesis-at-seconds'],
  ...['sides', 'injects', 'wrong-turns', 'actions', 'unasked', 'signals'],
];

/** The case of a record; undefined when it has none. */
export function readCaseHead(map: MatterMap): CaseHead | undefined {
  const id = map.text('case');
  if (id === undefined) return undefined;
  const version = map.count('case-version');
  const lines = map.list('lines', inOrder(lineIn));
  const numbers = new Set(lines.map(({ number }) => number));
  const measures = measuresIn(map);
  return {
    id,
    ...(version !== undefined && { version }),
    lines,
    ...(measures && { measures }),
    signals: map.list('signals', (entry) => signalIn(entry, numbers)),
  };
}

function lineIn(entry: MatterMap): Omit<RecordedLine, 'text'> | undefined {
  const number = entry.count('line');
  const kind = entry.oneOf('kind', LINE_KINDS);
  if (number === undefined || kind === undefined) return undefined;
  const phase = entry.text('phase') ?? '';
  return { number, at: entry.count('at-seconds') ?? 0, phase, kind, found: entry.texts('found') };
}

function measuresIn(map: MatterMap): CaseMeasures | undefined {
  const questionsFirst = map.count('questions-first');
  if (questionsFirst === undefined) return undefined;
  const mitigatedAt = map.count('mitigated-at-seconds');
  const hypothesisAt = map.count('hypothesis-at-seconds');
  const sides = map.child('sides');
  return {
    questionsFirst,
    ...(mitigatedAt !== undefined && { mitigatedAt }),
    ...(hypothesisAt !== undefined && { hypothesisAt }),
    sides: {
      technical: sides?.count('technical') ?? 0,
      organizational: sides?.count('organizational') ?? 0,
      both: sides?.count('both') ?? 0,
      neither: sides?.count('neither') ?? 0,
    },
    injects: map.list('injects', inOrder(injectIn)),
    wrongTurns: map.list('wrong-turns', inOrder(wrongTurnIn)),
    actions: map.list('actions', inOrder(actionIn)),
    unasked: map.list('unasked', unaskedIn),
  };
}

const placeIn = (entry: MatterMap) => ({
  id: entry.text('id') ?? '',
  at: entry.count('at-seconds') ?? 0,
});

function injectIn(entry: MatterMap) {
  const response = entry.count('response-seconds');
  return {
    ...placeIn(entry),
    within: entry.count('within-seconds') ?? 0,
    ...(response !== undefined && { response }),
  };
}

function wrongTurnIn(entry: MatterMap) {
  const redFlag = knownIn(entry, 'red-flag', RED_FLAGS);
  return { ...placeIn(entry), ...(redFlag !== undefined && { redFlag }) };
}

const VERDICTS: readonly Verdict[] = ['good', 'acceptable', 'risky', 'harmful'];

function actionIn(entry: MatterMap) {
  const verdict = entry.oneOf('verdict', VERDICTS);
  return verdict && { ...placeIn(entry), verdict };
}

const TOPICS: readonly NonNullable<CaseFact['about']>[] = ['stability', 'cost', 'change', 'scope'];
const SIDES: readonly Angle[] = ['technical', 'organizational', 'both'];

function unaskedIn(entry: MatterMap): Unasked | undefined {
  const what = entry.oneOf('what', ['fact', 'plot']);
  const about = entry.oneOf('about', TOPICS);
  const side = entry.oneOf('side', SIDES);
  if (!what) return undefined;
  return { id: entry.text('id') ?? '', what, ...(about && { about }), ...(side && { side }) };
}

export function signalIn(entry: MatterMap, lines: ReadonlySet<number>): RecordedSignal | undefined {
  const signal = knownIn(entry, 'signal', SIGNALS);
  const way = entry.oneOf('way', SIGNAL_WAYS);
  const line = entry.count('line');
  const words = entry.text('words');
  const node = entry.node('line');
  if (node && line !== undefined && !lines.has(line))
    entry.findings.add(node, 'The conversation has no line with this number.', CODE);
  if (!signal || !way) return undefined;
  return {
    signal,
    way,
    ...(line !== undefined && { line }),
    by: entry.texts('by'),
    ...(words !== undefined && { words }),
  };
}

const CODE = 'round-signal';

const SIGNALS = RUBRICS.flatMap(({ signals }): readonly { id: SignalId }[] => signals);

export const isSignal = (id: string): id is SignalId => SIGNALS.some((one) => one.id === id);

const RED_FLAGS = RUBRICS.flatMap(({ redFlags }): readonly { id: RedFlag['id'] }[] => redFlags);

/** An id of a rubric; one that no rubric has is reported. */
function knownIn<Id extends string>(
  entry: MatterMap,
  key: string,
  known: readonly { id: Id }[],
): Id | undefined {
  const text = entry.text(key);
  const node = entry.node(key);
  const found = known.find(({ id }) => id === text)?.id;
  if (!node || text === undefined || found !== undefined) return found;
  const ids = known.map(({ id }) => id);
  const meant = nearest(text, ids);
  entry.findings.add(node, `No rubric has this${meant ? `; did you mean ${meant}?` : '.'}`, CODE);
  return undefined;
}
