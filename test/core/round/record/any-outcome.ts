import fc from 'fast-check';
import type { CaseReport, Play, Turn } from '../../../../src/core/case/play-model';
import type { Outcome } from '../../../../src/core/round/record/of-case';
import type { Round } from '../../../../src/core/round/round';
import { nastyLine, nastyText } from './any-round';

const record = <T>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(shape, { noNullPrototype: true }) as fc.Arbitrary<T>;

const seconds = fc.nat(2700);
const position = fc.nat(2_700_000);
const ids = fc.array(fc.constantFrom('f-since', 's-p99', 'a "x"', 'i-sales'), { maxLength: 2 });

/** What others than the candidate say; it may look like anything. */
const anyTold: fc.Arbitrary<Turn> = fc.oneof(
  record({
    type: fc.constant('reply' as const),
    position,
    line: fc.nat(3),
    text: nastyText,
    facts: ids,
    series: ids,
    actions: ids,
    matches: fc.constant([]),
  }),
  record({ type: fc.constant('given' as const), position, text: nastyText, id: nastyLine }),
  record({ type: fc.constant('steer' as const), position, text: nastyText, id: nastyLine }),
  record({
    type: fc.constant('inject' as const),
    position,
    id: nastyLine,
    from: nastyLine,
    text: nastyText,
    due: position,
  }),
);

const inOrder = <T extends { at: number }>(entry: fc.Arbitrary<T>) =>
  fc.array(entry, { maxLength: 3 }).map((list) => list.sort((a, b) => a.at - b.at));

const anySignal = fc.constantFrom(
  'troubleshooting-s1' as const,
  'driving-success-live-s6' as const,
  'partnering-s1' as const,
);

function anyReport(lines: number): fc.Arbitrary<CaseReport> {
  const line = fc.nat(Math.max(0, lines - 1));
  const some = { maxLength: lines === 0 ? 0 : 3 };
  return record<CaseReport>({
    case: fc.constant('slow-search'),
    version: fc.nat(9),
    phases: fc.constant([]),
    questionsFirst: fc.nat(20),
    mitigatedAt: seconds,
    hypothesisAt: seconds,
    injects: inOrder(
      fc.record(
        { id: nastyLine, at: seconds, response: seconds, within: seconds },
        {
          requiredKeys: ['id', 'at', 'within'],
          noNullPrototype: true,
        },
      ),
    ),
    sides: record({
      technical: fc.nat(9),
      organizational: fc.nat(9),
      both: fc.nat(9),
      neither: fc.nat(9),
    }),
    unasked: fc.uniqueArray(fc.constantFrom('f-since', 'f-index', 's-p99')),
    wrongTurns: inOrder(record({ id: fc.constantFrom('w-blame', 'w-gone'), at: seconds })),
    actions: inOrder(
      record({
        id: nastyLine,
        at: seconds,
        verdict: fc.constantFrom('good' as const, 'acceptable', 'risky', 'harmful'),
      }),
    ),
    evidence: fc.array(
      fc.record(
        {
          signal: anySignal,
          way: fc.constantFrom('matched' as const, 'self', 'partner'),
          line,
          by: ids,
        },
        {
          requiredKeys: lines === 0 ? ['signal', 'way'] : ['signal', 'way', 'line'],
          noNullPrototype: true,
        },
      ),
      some,
    ),
    proposals: fc.array(record({ signal: anySignal, line, words: nastyText }), some),
  });
}

/** What may have been made of a round with a whole case; its lines stand among what others say. */
export function anyOutcome({ start, said }: Round): fc.Arbitrary<Outcome | undefined> {
  if (!start.study) return fc.constant(undefined);
  const own: Turn[] = said.map(({ kind, text, position: at }, line) => ({
    type: 'line',
    position: at,
    line,
    kind,
    text,
  }));
  const play = fc.array(anyTold, { maxLength: 6 }).chain((told) =>
    fc
      .shuffledSubarray([...own.keys(), ...told], { minLength: own.length + told.length })
      .map((mixed): Play => ({
        turns: inTheirOrder(mixed, own),
        facts: [],
        series: [],
        actions: [],
        injects: [],
        wrongTurns: [],
      })),
  );
  return fc.option(record({ play, report: anyReport(said.length) }), { nil: undefined });
}

/** Lines come in the order of their numbers. */
function inTheirOrder(mixed: readonly (number | Turn)[], own: readonly Turn[]): Turn[] {
  let line = 0;
  return mixed.flatMap((one) => (typeof one === 'number' ? (own[line++] ?? []) : [one]));
}
