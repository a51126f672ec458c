import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { injectWords } from '../../../../src/core/case/interviewer/inject-words';
import { interviewerSide } from '../../../../src/core/case/interviewer/side-of';
import type { Play } from '../../../../src/core/case/play-model';
import { readCase } from '../../../../src/core/case/read/read-case';
import type { SignalId } from '../../../../src/core/guide/case';
import { played, SMALL } from './small-case';

const sideOf = (play: Partial<Play> = {}, seen: SignalId[] = []) =>
  interviewerSide(SMALL, played(play), new Set(seen));

describe('facts and plots on the interviewer’s side', () => {
  const standing = (play: Partial<Play>) =>
    sideOf(play).knowledge.map(({ id, state, waitsFor }) => [id, state, ...waitsFor]);

  it('wait for what has to be known, seen or done, in words', () => {
    assert.deepEqual(standing({}), [
      ['f-since', 'open'],
      ['f-index', 'waits', '“since when”'],
      ['f-depth', 'waits', '“what ran”', 'Tail latency', 'Do a-roll'],
      ['s-p99', 'waits', '“since when”'],
    ]);
  });

  it('open with what they wait for, and stay told', () => {
    const actions = [{ id: 'a-roll', line: 0, verdict: 'good' as const }];
    assert.deepEqual(standing({ facts: ['f-since'], series: ['s-p99'], actions }), [
      ['f-since', 'told'],
      ['f-index', 'open'],
      ['f-depth', 'waits', '“what ran”'],
      ['s-p99', 'told'],
    ]);
  });

  it('warn of facts that lead away', () => {
    const cautions = sideOf().knowledge.map(({ caution }) => caution);
    assert.deepEqual(cautions, [
      undefined,
      'True, but leads away from the cause.',
      'Leads nowhere.',
      undefined,
    ]);
  });

  it('show plots with what there is to see', () => {
    const plot = sideOf().knowledge.at(-1);
    assert.equal(plot?.text, 'Nothing to see here.');
    assert.equal(plot.plot?.values.length, 181);
  });
});

describe('actions on the interviewer’s side', () => {
  const verdicts = (play: Partial<Play>) =>
    sideOf(play).actions.map(({ verdict, why, isDone }) => [verdict, why, isDone]);
  const harmful = ['harmful', 'It hides the cause.', false];

  it('are judged as things are: blind while something isn’t known', () => {
    assert.deepEqual(verdicts({}), [
      ['risky', 'You didn’t know what had changed.', false],
      harmful,
    ]);
    assert.deepEqual(verdicts({ facts: ['f-since'] }), [['good', 'It helps.', false], harmful]);
  });

  it('stay judged as they were when they were done', () => {
    const actions = [{ id: 'a-roll', line: 0, verdict: 'risky' as const }];
    assert.deepEqual(verdicts({ facts: ['f-since'], actions }), [
      ['risky', 'You didn’t know what had changed.', true],
      harmful,
    ]);
  });
});

describe('injects on the interviewer’s side', () => {
  const MINUTE = 60_000;
  const wordsAt = (position: number, play: Partial<Play> = {}) =>
    sideOf(play).injects.map((inject) => `${inject.id}: ${injectWords(inject, position)}`);
  const came = { type: 'inject', id: 'i-early', from: 'Product owner', text: '' } as const;
  const arrived = { ...came, position: 9 * MINUTE, due: 11 * MINUTE };
  const answer = { type: 'line', line: 0, kind: 'update', text: 'Soon.' } as const;

  it('count down to their minute, the next one first', () => {
    assert.deepEqual(wordsAt(8 * MINUTE), ['i-early: in 01:00', 'i-late: in 12:00']);
    assert.deepEqual(wordsAt(9 * MINUTE + 1)[0], 'i-early: due now');
  });

  it('say that they depend on actions, by what these are called', () => {
    const [early, late] = sideOf().injects;
    assert.deepEqual([early?.unless, late?.onlyIf], [['Do a-roll'], ['Do a-restart']]);
    assert.equal(early?.from, 'Product owner');
    assert.equal(wordsAt(21 * MINUTE)[1], 'i-late: waits for an action');
    const actions = ['a-roll', 'a-restart'].map((id) => ({
      id,
      line: 0,
      verdict: 'good' as const,
    }));
    assert.deepEqual(wordsAt(21 * MINUTE, { actions }), ['i-early: won’t come', 'i-late: due now']);
  });

  it('say how long there is to answer, and how long there was none', () => {
    const turns = [arrived];
    assert.equal(wordsAt(10 * MINUTE, { turns })[0], 'i-early: no answer yet, 01:00 left');
    assert.equal(wordsAt(12.5 * MINUTE, { turns })[0], 'i-early: no answer for 03:30');
  });

  it('say after how long they were answered, and whether that was late', () => {
    const turns = (position: number) => [
      { ...arrived, answeredBy: 0 },
      { ...answer, position },
    ];
    assert.equal(
      wordsAt(20 * MINUTE, { turns: turns(9.5 * MINUTE) })[0],
      'i-early: answered after 00:30',
    );
    assert.equal(
      wordsAt(20 * MINUTE, { turns: turns(12 * MINUTE) })[0],
      'i-early: answered after 03:00, late',
    );
  });
});

describe('the rest of the interviewer’s side', () => {
  it('has the signals, the weightiest first, and which ones were ticked', () => {
    const { signals } = sideOf({}, ['troubleshooting-s1']);
    assert.deepEqual(
      signals.map(({ id, area, isSeen }) => [id, area, isSeen]),
      [
        ['operations-metrics-s1', 'Operations Metrics', false],
        ['troubleshooting-s1', 'Troubleshooting Technical Issues', true],
      ],
    );
    assert.ok(signals.every(({ id, text }) => text !== id));
  });

  it('has wrong turns that were met', () => {
    assert.equal(sideOf().wrongTurns[0]?.isMet, false);
    assert.equal(sideOf({ wrongTurns: ['w-restart'] }).wrongTurns[0]?.isMet, true);
  });

  it('has the last five lines with their replies', () => {
    const line = (number: number) =>
      ({ type: 'line', line: number, kind: 'question', text: `q${number}`, position: 0 }) as const;
    const steer = { type: 'steer', id: 'w-restart', text: 'Slow.', line: 6, position: 0 } as const;
    const lines = [0, 1, 2, 3, 4, 5, 6].map(line);
    assert.deepEqual(
      sideOf({ turns: [...lines, steer] }).lines.map(({ text, replies }) => [text, ...replies]),
      [['q2'], ['q3'], ['q4'], ['q5'], ['q6', 'Slow.']],
    );
  });
});

describe('the interviewer’s side of each shipped case', () => {
  const folder = 'src/core/guide/cases';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.case.yaml')))
    it(`is complete: ${file}`, () => {
      const { study } = readCase(readFileSync(`${folder}/${file}`, 'utf8'));
      assert.ok(study);
      const side = interviewerSide(study, played(), new Set());
      const lines = [...side.signals, ...side.knowledge].map(({ text }) => text);
      const flags = side.wrongTurns.map(({ redFlag }) => redFlag);
      const tests = side.challenges.map(({ tests }) => tests);
      for (const line of [...lines, ...flags, ...tests]) assert.match(line, / /);
      const waiting = side.knowledge.flatMap(({ waitsFor }) => waitsFor);
      for (const name of waiting) assert.doesNotMatch(name, /^[fsa]-/);
      assert.equal(side.injects.length, study.injects.length);
    });
});
