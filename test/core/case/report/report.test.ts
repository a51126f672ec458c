import assert from 'node:assert/strict';
import { caseReport } from '../../../../src/core/case/report/report';
import type { CaseLine } from '../../../../src/core/case/play-model';
import { BAKERY, said, until } from '../play/bakery';

const burnt = (minute: number) => said(minute, 'question', 'How many loaves are burnt?');
const lower = (minute: number) => said(minute, 'action', 'Lower the heat.');
const report = (minute: number, ...lines: readonly CaseLine[]) =>
  caseReport(BAKERY, until(minute, ...lines));

/** Ids of what shows a signal, by line. */
function shows(signal: string, minute: number, ...lines: readonly CaseLine[]) {
  return report(minute, ...lines)
    .evidence.filter((one) => one.signal === signal)
    .map(({ line, by }) => [line, by]);
}

describe('the report of a case', () => {
  it('counts what was asked first and when something helped', () => {
    const found = report(
      20,
      burnt(1),
      said(2, 'question', 'Which flour do we use?'),
      said(3, 'hypothesis', 'The flour burns faster.'),
      lower(4),
    );
    assert.equal(found.questionsFirst, 2);
    assert.equal(found.hypothesisAt, 180);
    assert.equal(found.mitigatedAt, 240);
    assert.deepEqual(found.unasked, ['f-mill', 's-heat']);
    assert.deepEqual(found.sides, { technical: 2, organizational: 1, both: 0, neither: 0 });
    assert.deepEqual(found.actions, [{ id: 'a-lower', at: 240, verdict: 'risky' }]);
  });

  it('says nothing of what never was', () => {
    const found = report(1);
    assert.ok(!('mitigatedAt' in found) && !('hypothesisAt' in found));
    assert.deepEqual([found.evidence, found.proposals, found.wrongTurns], [[], [], []]);
  });

  it('measures the responses to what happened', () => {
    const { injects } = report(20, said(6, 'update', 'Bread again at ten.'));
    assert.deepEqual(injects, [{ id: 'i-queue', at: 300, within: 120, response: 60 }]);
    assert.ok(!('response' in report(20).injects[0]!));
  });

  it('keeps a harmful step from counting as help', () => {
    assert.equal(report(3, said(2, 'action', 'Sell burnt bread cheaper.')).mitigatedAt, undefined);
  });
});

describe('what shows a signal', () => {
  it('is asking for what it is credited with, once', () => {
    assert.deepEqual(shows('troubleshooting-s1', 5, burnt(1), burnt(2)), [[0, ['f-burnt']]]);
  });

  it('is not being told by a partner or with an action', () => {
    const given = { ...until(5), notes: [{ position: 1000, gave: 'f-burnt' }] };
    assert.deepEqual(caseReport(BAKERY, given).evidence, []);
  });

  it('is an action that was good as it was done', () => {
    const signal = 'driving-success-live-s2';
    assert.deepEqual(shows(signal, 5, lower(1)), []);
    const known = [burnt(0.5), said(1, 'question', 'How hot does the oven get?')];
    assert.deepEqual(shows(signal, 5, ...known, lower(2)), [[2, ['a-lower', 'relief-first']]]);
    const harmful = said(1, 'action', 'Sell burnt bread cheaper.');
    assert.deepEqual(shows('driving-success-live-s3', 5, harmful), []);
  });

  it('is an answer in time that says something', () => {
    const answer = (minute: number, text: string) =>
      shows('partnering-s1', 20, lower(4), said(minute, 'update', text));
    const text = 'Thank the bakers, the next oven follows at noon.';
    assert.deepEqual(answer(11, text), [[1, ['i-praise']]]);
    assert.deepEqual(answer(14, text), []);
    assert.deepEqual(answer(11, 'Thanks.'), []);
    assert.deepEqual(answer(11, 'We order six pizzas and lemonade tonight.'), []);
  });

  it('may have been seen by a partner', () => {
    const saw = 'troubleshooting-s6' as const;
    const played = { ...until(5, burnt(1)), notes: [{ position: 90_000, saw }] };
    assert.deepEqual(
      caseReport(BAKERY, played).evidence.filter(({ way }) => way === 'partner'),
      [{ signal: saw, way: 'partner', line: 0 }],
    );
  });
});

describe('what is proposed', () => {
  it('quotes the words that hint at a signal', () => {
    const line = said(1, 'hypothesis', 'A cold cache. If I’m wrong, the reads stay flat.');
    assert.deepEqual(report(2, line).proposals, [
      { signal: 'troubleshooting-s6', line: 0, words: 'If I’m wrong' },
      { signal: 'troubleshooting-s7', line: 0, words: 'cold cache' },
    ]);
  });

  it('is what an answer in time may have shown that shares no word with the matter', () => {
    const proposals = (text: string) =>
      report(20, lower(4), said(11, 'update', text)).proposals.map(({ signal }) => signal);
    assert.ok(proposals('We order six pizzas and lemonade tonight.').includes('partnering-s1'));
    assert.ok(
      !proposals('Thank the bakers, the next oven follows at noon.').includes('partnering-s1'),
    );
  });

  it('leaves out what has been shown', () => {
    const tested = said(3, 'decision', 'We stop when the crust is pale.');
    const known = [burnt(0.5), said(1, 'question', 'How hot does the oven get?'), lower(2)];
    const signals = (...lines: readonly CaseLine[]) =>
      report(5, ...lines).proposals.map(({ signal }) => signal);
    assert.ok(signals(tested).includes('driving-success-live-s2'));
    assert.ok(!signals(...known, tested).includes('driving-success-live-s2'));
  });

  it('takes no question for a claim', () => {
    assert.deepEqual(report(2, said(1, 'question', 'Is it a cold cache?')).proposals, []);
  });
});
