import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CASE_ADVICE, caseAdvice } from '../../../../src/core/round/debrief/advice/advice';
import type { Seen } from '../../../../src/core/round/debrief/advice/seen';
import type { RecordedLine } from '../../../../src/core/round/record/recorded-case';
import { read } from '../record/sample-record';

const RECORD = read(readFileSync('sample/rounds/2026-11-19T1832-service-ownership.md', 'utf8'));

/** A case that was led well, as far as this can be told. */
const GOOD: Seen = {
  ...RECORD.case!,
  measures: {
    ...RECORD.case!.measures!,
    questionsFirst: 5,
    mitigatedAt: 540,
    hypothesisAt: 700,
    injects: [{ id: 'i', at: 540, within: 180, response: 60 }],
  },
  lines: [],
  signals: [],
  phases: [],
  real: 2700,
  kind: 'outage',
};

const say = (id: string, parts: Partial<Seen>): string | undefined => {
  const advice = CASE_ADVICE.find((one) => one.id === id);
  assert.ok(advice, id);
  return advice.say({ ...GOOD, ...parts });
};
const measured = (parts: Partial<Seen['measures']>) => ({
  measures: { ...GOOD.measures, ...parts },
});
const lines = (...said: Pick<RecordedLine, 'kind' | 'text'>[]) => ({
  lines: said.map((one, at) => ({
    ...one,
    number: at + 1,
    at: at * 60,
    phase: 'follow-through',
    found: [],
  })),
});
const signals = (...ids: Seen['signals'][number]['signal'][]) => ({
  signals: ids.map((signal) => ({ signal, way: 'matched', by: [] }) as const),
});

describe('what to try in the next case', () => {
  it('is what the sample’s case leaves to try, in the order of its course', () => {
    const advice = caseAdvice(RECORD);
    assert.match(advice[0] ?? '', /here nothing did/);
    assert.match(advice[1] ?? '', /2 of 3 messages waited too long/);
    assert.ok(advice.every((text) => /^\p{Lu}.*\.$/u.test(text)));
  });

  it('is nothing where nothing was measured', () => {
    const { case: study, ...round } = RECORD;
    assert.ok(study);
    assert.deepEqual(caseAdvice(round), []);
  });

  it('is three questions before the first proposal (CAS-01)', () => {
    assert.match(say('few-questions', measured({ questionsFirst: 2 })) ?? '', /here it was 2/);
    assert.equal(say('few-questions', measured({ questionsFirst: 3 })), undefined);
  });

  it('is who is hurt and what is good, by minute ten (CAS-02)', () => {
    const scope = (minute: number) => ({
      lines: [{ number: 1, at: minute * 60, phase: 'work', kind: 'question', text: '', found: [] }],
      signals: [{ signal: 'driving-success-live-s1', way: 'matched', line: 1, by: [] }],
    });
    assert.equal(say('late-scope', scope(9) as Partial<Seen>), undefined);
    assert.match(say('late-scope', scope(11) as Partial<Seen>) ?? '', /who is hurt/);
    assert.match(say('late-scope', {}) ?? '', /who is hurt/);
    assert.equal(say('late-scope', { real: 300 }), undefined);
  });

  it('is relief before explanation, in an outage (CAS-03)', () => {
    assert.equal(say('late-relief', {}), undefined);
    const late = measured({ mitigatedAt: 22 * 60, hypothesisAt: 23 * 60 });
    assert.match(say('late-relief', late) ?? '', /22:00/);
    assert.match(say('late-relief', measured({ hypothesisAt: 500 })) ?? '', /09:00/);
    assert.equal(say('late-relief', { ...late, kind: 'deploy' }), undefined);
    const { measures: never } = RECORD.case!;
    assert.match(say('late-relief', { measures: never! }) ?? '', /here nothing did/);
  });

  it('is the other side, where more than three quarters were one (CAS-04)', () => {
    const technical = ['troubleshooting-s1', 'troubleshooting-s2', 'troubleshooting-s3'] as const;
    const people = ['driving-success-live-s4', 'driving-success-live-s6', 'partnering-s1'] as const;
    const lean = (...ids: Parameters<typeof signals>) => say('one-sided', signals(...ids));
    assert.match(lean(...technical, 'troubleshooting-s4') ?? '', /Bring in people/);
    assert.match(lean(...people, 'partnering-s2') ?? '', /Bring in the system/);
    assert.equal(lean(...technical, 'driving-success-live-s4'), undefined);
    assert.equal(lean(...technical), undefined);
    assert.match(lean(...technical, 'driving-success-live-s1') ?? '', /Bring in people/);
    const hints = [...technical, 'troubleshooting-s4'].map((signal) => ({
      ...{ signal, way: 'proposed', by: [] },
    }));
    assert.equal(say('one-sided', { signals: hints } as unknown as Partial<Seen>), undefined);
  });

  it('is an answer in time to what comes in (CAS-05)', () => {
    const inject = { id: 'i', at: 60, within: 180 };
    const three = [inject, { ...inject, response: 181 }, { ...inject, response: 180 }];
    assert.match(say('late-responses', measured({ injects: three })) ?? '', /2 of 3 messages/);
    assert.equal(say('late-responses', measured({ injects: [] })), undefined);
  });

  it('is a rule that stops a rollout (CAS-06)', () => {
    const rollout = { kind: 'action', text: 'Go to 5 %, then to all.' } as const;
    assert.match(say('no-stop-rule', lines(rollout)) ?? '', /what would stop it/);
    const rule = { kind: 'decision', text: 'We stop when errors pass 0.2 % for ten minutes.' };
    assert.equal(say('no-stop-rule', lines(rollout, rule as typeof rollout)), undefined);
    assert.equal(say('no-stop-rule', lines({ kind: 'question', text: 'Is it 5 %?' })), undefined);
  });

  it('is a test for each explanation (CAS-07)', () => {
    const guess = { kind: 'hypothesis', text: 'A deployment has slowed it down.' } as const;
    assert.match(say('untested-explanations', lines(guess)) ?? '', /1 of 1 explanation got/);
    const asked = lines(guess, { kind: 'question', text: 'What was deployed' });
    assert.equal(say('untested-explanations', asked), undefined);
    const own = { ...guess, text: 'If it is the deployment, one region alone would be slow.' };
    assert.equal(say('untested-explanations', lines(own)), undefined);
  });

  it('is an owner and a date for each step at the end (CAS-08)', () => {
    const loose = { kind: 'action', text: 'Add alerts.' } as const;
    assert.match(say('loose-ends', lines(loose)) ?? '', /1 of 1 step lacked/);
    const owned = { kind: 'action', text: 'Storage adds the alert by Friday.' } as const;
    assert.equal(say('loose-ends', lines(owned)), undefined);
    assert.match(say('loose-ends', lines(owned, loose)) ?? '', /1 of 2 steps/);
  });

  it('is questions of one’s own at the end (CAS-10)', () => {
    const phase = { ...RECORD.phases.find(({ id }) => id === 'questions')!, typed: '', real: 170 };
    assert.match(say('no-own-questions', { phases: [phase] }) ?? '', /two questions of your own/);
    const typed = { ...phase, typed: 'How do you review incidents?' };
    assert.equal(say('no-own-questions', { phases: [typed] }), undefined);
    assert.equal(say('no-own-questions', { phases: [{ ...phase, real: 0 }] }), undefined);
  });

  it('never counts not knowing against anybody (G93)', () => {
    const doubt = { kind: 'dont-know', text: 'I don’t know how that is sharded.' } as const;
    for (const { id } of CASE_ADVICE) assert.equal(say(id, lines(doubt)), say(id, {}), id);
  });
});
