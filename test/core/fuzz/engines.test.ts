import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matcherOf } from '../../../src/core/case/match/matcher';
import { checkAssertion } from '../../../src/core/case/plot/check-assertion';
import { LINE_KINDS } from '../../../src/core/guide/case';
import { beginDrill, stepDrill, type DrillEvent } from '../../../src/core/retrieval/drill';
import { topicCues } from '../../../src/core/retrieval/cue';
import { clock } from '../../../src/core/round/clock';
import { readLog, writeEvent } from '../../../src/core/round/log';
import { recordOf } from '../../../src/core/round/record/of-round';
import { readRecord } from '../../../src/core/round/record/read';
import { formatRecord } from '../../../src/core/round/record/write';
import { isOver } from '../../../src/core/round/round';
import { roundStatus } from '../../../src/core/round/status';
import { replay } from '../../../src/core/round/step';
import { shippedCase } from '../../shipped-cases';
import { BAKERY } from '../case/play/bakery';
import { FLAT } from '../case/plot/shapes';
import { anyEvent, orderedEvents } from '../round/any-event';
import { fuzz } from './fuzz';
import { assertPlayed } from './played';

/** Each window counts what it writes. */
const anyEvents = fc.uniqueArray(anyEvent, {
  maxLength: 30,
  selector: ({ id, owner, epoch, seq }) => [id, owner, epoch, seq].join(),
});

fuzz('round', fc.tuple(anyEvents, fc.integer()), ([events, now]) => {
  const round = replay(events);
  assert.deepEqual(replay([...events].reverse()), round, 'in any order');
  if (!round) return;
  assert.deepEqual(JSON.parse(JSON.stringify(round)), round, 'plain data');
  const moment = { at: now, up: now, owner: round.owner };
  const { elapsed, phases, remaining, over, planned } = clock(round, moment);
  assert.equal(
    phases.reduce((sum, one) => sum + one.elapsed, 0),
    elapsed,
  );
  assert.equal(planned - elapsed, remaining - over);
  assert.ok(Math.min(elapsed, remaining, over) >= 0);
  assert.doesNotMatch(JSON.stringify(roundStatus(round, moment)), /NaN|undefined/);
});

fuzz('round-and-its-record', orderedEvents, (events) => {
  const round = replay(events);
  assert.ok(round);
  const record = recordOf(round, 60);
  assert.deepEqual(readRecord(formatRecord(record)), { record, problems: [] });
  assert.equal(isOver(round), ['ended', 'abandoned'].includes(events.at(-1)?.type ?? ''));
});

const anyLine = fc.oneof(
  { weight: 6, arbitrary: anyEvent.map(writeEvent) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const cut = fc.record({
  at: fc.nat(400),
  by: fc.nat(3),
  added: fc.constantFrom('', '}', '"', '0', 'null'),
});
const anyLogLine = fc.oneof(
  { weight: 3, arbitrary: anyLine },
  fc.tuple(anyLine, cut).map(([line, { at, by, added }]) => {
    const start = at % (line.length + 1);
    return line.slice(0, start) + added + line.slice(start + by);
  }),
);

fuzz('round-log', fc.array(anyLogLine, { maxLength: 12 }), (lines) => {
  const events = readLog(lines.join('\n'));
  assert.deepEqual(readLog(events.map((event) => `${writeEvent(event)}\n`).join('')), events);
  replay(events);
});

const anyDeed = fc.oneof(
  fc.record({ type: fc.constant('typed'), text: fc.string({ unit: 'binary', maxLength: 9 }) }),
  fc.record({ type: fc.constantFrom('have-it', 'reveal'), at: fc.integer() }),
  fc.record({
    type: fc.constant('judged'),
    at: fc.integer(),
    recall: fc.constantFrom('in-time', 'late', 'not'),
    opening: fc.boolean(),
  }),
  fc.constant({ type: 'end' }),
);

fuzz('drill', fc.tuple(fc.nat(), fc.array(anyDeed, { maxLength: 60 })), ([seed, deeds]) => {
  const cues = topicCues(seed);
  const plan = { deck: 'topics', seed, limit: 10, cues } as const;
  const drill = (deeds as DrillEvent[]).reduce(stepDrill, beginDrill(plan, 0));
  assert.ok(drill.results.length <= cues.length);
  drill.results.forEach(({ cue, seconds, typed }, index) => {
    assert.equal(cue, cues[index]?.id);
    assert.ok(Number.isInteger(seconds) && seconds >= 0, String(seconds));
    assert.doesNotMatch(typed, /[\r\n]/);
  });
});

const STUDY = shippedCase('messenger-intermittent') ?? BAKERY;

function anyPlayed(study: typeof BAKERY) {
  const { facts, series, actions } = study;
  const asks = [...facts, ...series, ...actions].flatMap(({ ask }) => ask);
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...asks) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...asks), { maxLength: 3 })
        .map((all) => all.join(', and ')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...asks).map((ask) => ask.split(' ').reverse().join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
  const phase = fc.constantFrom(...study.phases.map(({ id }) => id));
  const kind = fc.constantFrom(...LINE_KINDS);
  const line = fc.record({ kind, text, phase, wait: fc.nat(240_000) });
  const gave = fc.constantFrom(...[...facts, ...series, ...actions].map(({ id }) => id), 'nothing');
  const note = fc.record({ position: fc.nat(2_700_000), gave });
  return fc
    .record({ lines: fc.array(line, { maxLength: 12 }), notes: fc.array(note, { maxLength: 3 }) })
    .map(({ lines, notes }) => {
      let position = 0;
      return {
        lines: lines.map(({ wait, ...rest }) => ({ ...rest, position: (position += wait) })),
        notes,
        phases: [],
        until: 3_000_000,
      };
    });
}

fuzz('case-play', anyPlayed(BAKERY), (played) => {
  const first = assertPlayed(BAKERY, played);
  assert.deepEqual(assertPlayed(BAKERY, played), first, 'the same twice');
});
fuzz('play-of-a-shipped-case', anyPlayed(STUDY), (played) => void assertPlayed(STUDY, played));

const TARGETS = [...STUDY.facts, ...STUDY.series, ...STUDY.actions];
const matcher = matcherOf(TARGETS);
const WORDS = TARGETS.flatMap(({ ask }) => ask.flatMap((one) => one.split(' ')));
const anySentence = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ',',
          '.',
          '?',
          ' and ',
          ' or ',
          '’',
          'é',
          '\u202e',
          '99.9%',
          '🙂',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) },
    ),
    { maxLength: 24 },
  )
  .map((words) => words.join(' '));

fuzz('line-of-a-case', anySentence, (line) => {
  const meant = matcher(line);
  assert.deepEqual(matcher(line), meant, 'the same twice');
  if (meant.type === 'too-much') return;
  assert.ok(meant.matches.length <= 2);
  for (const { id, phrasing, words } of meant.matches) {
    assert.ok(TARGETS.find((one) => one.id === id)?.ask.includes(phrasing));
    assert.ok(words.length > 0);
  }
});

const PIECES = [
  ...['x', 'min', 'max', 'mean', 'median', 'first', 'last', 'share', 'runs', 'at', 'corr', 'abs'],
  ...[
    's-one',
    '(',
    ')',
    '(',
    ')',
    '<',
    '<=',
    '>',
    '==',
    '!=',
    '+',
    '-',
    '*',
    '/',
    '5',
    '0',
    '2h',
    '-30m',
  ],
  ...[' ', ' ', '0.5', '1e9', '!', 'é', '__proto__', ','],
];
const { sum } = fc.letrec<{ sum: string }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(
      'x',
      'min',
      'max',
      'mean',
      'median',
      'first',
      'last',
      '5',
      '0.5',
      'at(-2h)',
      'corr(s-one)',
    ),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'))
      .map(([one, sign]) => `${one} ${sign} x`),
    fc
      .tuple(fc.constantFrom('abs', 'min', 'mean', 'median', '', '-'), tie('sum'))
      .map(([of, one]) => `${of}(${one})`),
    fc
      .tuple(fc.constantFrom('share', 'runs'), tie('sum'), tie('sum'))
      .map(([of, a, b]) => `${of}(${a} < ${b})`),
  ),
}));
const anyAssertion = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.tuple(sum, fc.constantFrom('<', '<=', '>', '==', '!='), sum).map((parts) => parts.join(' ')),
);
const SERIES = { id: 's-one', shape: { ...FLAT, trend: 90, noise: 4 } };

fuzz('assertion', anyAssertion, (text) => {
  const result = checkAssertion(text, SERIES, [SERIES]);
  assert.ok(result.ok || (result.at >= 0 && result.at <= text.length && result.message !== ''));
  assert.deepEqual(checkAssertion(text, SERIES, [SERIES]), result, 'the same twice');
});
