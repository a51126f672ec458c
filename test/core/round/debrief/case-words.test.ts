import assert from 'node:assert/strict';
import type { MeasuredCase, PhaseClock } from '../../../../src/core/round/debrief/case-model';
import {
  againstPlan,
  mitigationWords,
  questionWords,
  responseWords,
} from '../../../../src/core/round/debrief/case-words';
import { unaskedTopics } from '../../../../src/core/round/debrief/unasked-topics';

const clock = (real: number, rest: Partial<PhaseClock> = {}) =>
  againstPlan({ name: 'Work', planned: 120, added: 60, real, skipped: false, ...rest });

const measured = (some: Partial<MeasuredCase>): MeasuredCase => ({
  questionsFirst: 0,
  injects: [],
  sides: { technical: 0, organizational: 0, both: 0, neither: 0 },
  unasked: [],
  wrongTurns: [],
  ...some,
});

describe('the words of a debrief', () => {
  it('tell how long a phase took against its plan and what was added', () => {
    assert.equal(clock(201), '21 seconds over');
    assert.equal(clock(105), '1 minute 15 seconds under');
    assert.equal(clock(180), 'as planned');
    assert.equal(clock(0), 'not reached');
    assert.equal(clock(20, { skipped: true }), 'skipped');
  });

  it('tell how many questions came first', () => {
    assert.match(questionWords(measured({})), /^You asked nothing before/);
    assert.match(questionWords(measured({ questionsFirst: 1 })), / 1 question before/);
  });

  it('tell whether the harm or its cause came first', () => {
    assert.match(mitigationWords(measured({})), /no hypothesis was said\.$/);
    assert.match(mitigationWords(measured({ hypothesisAt: 480 })), /hypothesis came at 08:00\.$/);
    const both = (mitigatedAt: number) =>
      mitigationWords(measured({ mitigatedAt, hypothesisAt: 480 }));
    assert.match(both(300), /at 05:00, before the first hypothesis at 08:00\.$/);
    assert.match(both(540), /at 09:00, after the first hypothesis at 08:00\.$/);
    assert.match(mitigationWords(measured({ mitigatedAt: 65 })), /at 01:05; no hypothesis/);
  });

  it('tell how something that came in was answered', () => {
    const inject = { at: 540, from: 'Owner', text: '', within: 120 };
    assert.equal(responseWords(inject), 'Never answered.');
    assert.match(responseWords({ ...inject, response: 120 }), /within the 2 minutes/);
    assert.match(responseWords({ ...inject, response: 121 }), /1 second; it was given 2 minutes/);
  });

  it('count what was never asked for by topic, plots last', () => {
    const found = unaskedTopics([
      { id: 'a', what: 'plot' },
      { id: 'b', what: 'fact', side: 'technical' },
      { id: 'c', what: 'fact', about: 'stability', side: 'organizational' },
      { id: 'd', what: 'fact', about: 'stability' },
      { id: 'e', what: 'fact' },
    ]);
    assert.deepEqual(found, [
      { about: 'What stability was promised, or was there', times: 2 },
      { about: 'Something else on the technical side', times: 1 },
      { about: 'Something else on both sides', times: 1 },
      { about: 'A plot', times: 1 },
    ]);
  });
});
