import { LINE_KINDS, type CaseFact, type Verdict } from '../../guide/case';
import type { Angle } from '../../guide/rubric';
import { inOrder } from './check-times';
import type { MatterMap } from './matter-map';
import { redFlagIn, signalIn } from './read-signals';
import type { CaseMeasures, RecordedCase, RecordedLine, Unasked } from './recorded-case';

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
  const redFlag = redFlagIn(entry);
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
