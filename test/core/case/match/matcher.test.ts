import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matcherOf, matchLine } from '../../../../src/core/case/match/matcher';
import { stepsOf } from '../../../../src/core/case/match/steps';
import { cpuMs } from '../../../cpu-ms';

const TARGETS = [
  { id: 'since', ask: ['when did it start', 'since when is it slow', 'how long has it been slow'] },
  {
    id: 'owner',
    ask: ['who owns the service', 'which team is responsible', 'whose service is it'],
  },
  { id: 'tail', ask: ['p99 latency', 'tail latency of sends', 'latency percentiles'] },
  { id: 'back', ask: ['roll back the release', 'undo the last deploy', 'previous version'] },
  { id: 'pages', ask: ['how many pages per week', 'on-call load', 'alerts at night'] },
];

const ids = (line: string) => matchLine(line, TARGETS).map(({ id }) => id);

describe('the matcher', () => {
  for (const [line, id] of [
    ['WHEN DID IT START?', 'since'],
    ['ｗｈｅｎ did it ｓｔａｒｔ', 'since'],
    ['Ok, everybody seems calm. Since when is it sluggish?', 'since'],
    ['Show me the 99th percentile of latency', 'tail'],
    ['Which crew is accountable for it?', 'owner'],
    ['rolled that deployment back', 'back'],
    ['Reverting the last release', 'back'],
    ['Undo the last dpeloy', 'back'],
    ['Show me latency precentiles', 'tail'],
    ['latency percentils', 'tail'],
    ['How loud is the pager, pages per week?', 'pages'],
  ] as const) {
    it(`takes “${line}” for ${id}`, () => assert.deepEqual(ids(line), [id]));
  }

  for (const line of [
    '',
    '???',
    'the of and',
    'What is for lunch?',
    'Who won the match?',
    '🙂🙂',
  ]) {
    it(`finds nothing in “${line}”`, () => assert.deepEqual(ids(line), []));
  }

  it('finds two things in two parts', () => {
    assert.deepEqual(ids('When did it start, and who owns the service?'), ['since', 'owner']);
    assert.deepEqual(ids('When did it start? Who owns the service?'), ['since', 'owner']);
  });

  it('takes three things for too much', () => {
    const line = 'When did it start? Who owns the service? How many pages per week?';
    assert.deepEqual(matcherOf(TARGETS)(line), { type: 'too-much' });
    assert.deepEqual(matchLine(line, TARGETS), []);
  });

  it('finds nothing where two things are equally close', () => {
    const twins = [
      { id: 'a', ask: ['depth of the queue in Rome', 'Rome queue depth'] },
      { id: 'b', ask: ['depth of the queue in Oslo', 'Oslo queue depth'] },
    ];
    assert.deepEqual(matchLine('What is the depth of the queue?', twins), []);
    assert.deepEqual(
      matchLine('What is the depth of the queue in Oslo?', twins).map(({ id }) => id),
      ['b'],
    );
  });

  it('tells or shows what is both told and shown, as the line puts it', () => {
    const both = [
      { id: 'fact', ask: ['how deep is the queue'] },
      { id: 'plot', isPlot: true, ask: ['how deep the queue was'] },
      { id: 'other', isPlot: true, ask: ['chart of failing sends'] },
    ];
    const found = (line: string) => matchLine(line, both).map(({ id }) => id);
    assert.deepEqual(found('Is that queue very deep today?'), ['fact']);
    assert.deepEqual(found('A chart of how deep that queue is?'), ['plot']);
  });

  it('names the words that count, as they were typed', () => {
    assert.deepEqual(matchLine('Reverting the last release', TARGETS), [
      { id: 'back', phrasing: 'roll back the release', words: ['reverting', 'release'] },
    ]);
  });

  it('is fast and never fails, whatever is typed', () => {
    const matcher = matcherOf(TARGETS);
    const heap = fc.array(
      fc.constantFrom(...TARGETS.flatMap(({ ask }) => ask), '?', ',', '\u0000', '\u202e', 'é', '𝒲'),
      { maxLength: 400 },
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      heap.map((all) => all.join(' ')),
    );
    const spent = cpuMs(() => {
      fc.assert(
        fc.property(any, (line) => {
          const meant = matcher(line);
          assert.ok(meant.type === 'too-much' || meant.matches.length <= 2);
        }),
        { numRuns: 300 },
      );
      matcher('roll '.repeat(200_000));
      matcher('how '.repeat(200_000));
    });
    assert.ok(spent < 20_000, `${spent} ms`);
  });
});

describe('the matcher of steps', () => {
  const steps = stepsOf([
    { id: 'back', ask: ['roll back the release', 'undo the last deploy', 'previous version'] },
    { id: 'former', ask: ['go back to 4.9', 'return to 4.9', 'reinstall 4.9'] },
    { id: 'quiet', ask: ['no alerts at night', 'mute the alerts', 'silence the pager'] },
  ]);
  const done = (line: string) => {
    const meant = steps(line);
    return meant.type === 'matched' ? meant.matches.map(({ id }) => id) : meant.type;
  };

  for (const [line, expected] of [
    ['Roll back the release', ['back']],
    ['The release', []],
    ['No more of the pager', []],
    ['I won’t roll back the release', []],
    ['I mute the alerts instead of rolling the release back', ['quiet']],
    ['Mute the alerts, and roll back the release if that is not enough', ['quiet']],
    ['No alerts at night', ['quiet']],
    ['Never undo the last deploy', []],
    ['Find out whether we could undo the last deploy', []],
    ['Write down how to undo the last deploy', []],
    ['I refuse to roll back the release', []],
    ['Reinstall 4.9', ['former']],
    ['I would never go back to 4.9', []],
    ['They hear from me at 9', []],
  ] as const) {
    it(`takes “${line}” for ${expected.join() || 'nothing'}`, () =>
      assert.deepEqual(done(line), expected));
  }
});
