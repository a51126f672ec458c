import assert from 'node:assert/strict';
import { checkText, isPlayable } from '../../../../src/core/case/check/check-case';
import { CHECKS } from '../../../../src/core/case/check/checks';
import { check as brief } from '../../../../src/core/case/check/checks/brief';
import { check as circles } from '../../../../src/core/case/check/checks/circles';
import { check as debrief } from '../../../../src/core/case/check/checks/debrief';
import { check as economics } from '../../../../src/core/case/check/checks/economics';
import { check as hidden } from '../../../../src/core/case/check/checks/hidden';
import { check as injects } from '../../../../src/core/case/check/checks/injects';
import { check as matcher } from '../../../../src/core/case/check/checks/matcher';
import { check as phases } from '../../../../src/core/case/check/checks/phases';
import { check as plots } from '../../../../src/core/case/check/checks/plots';
import { check as sides } from '../../../../src/core/case/check/checks/sides';
import { check as stakeholders } from '../../../../src/core/case/check/checks/stakeholders';
import { check as wrongTurns } from '../../../../src/core/case/check/checks/wrong-turns';
import type { CaseCheck } from '../../../../src/core/case/check/check';
import { readCase } from '../../../../src/core/case/read/read-case';
import { CASE_PHASES, type Case } from '../../../../src/core/guide/case';
import { DOCUMENTED, documentedWith } from '../documented';

/** The documented case with what it leaves out: none of the checks finds anything in it. */
const WHOLE = whole();

function whole(): Case {
  const { study } = readCase(DOCUMENTED);
  assert.ok(study);
  const [turn] = study.wrongTurns;
  const [phase] = study.phases;
  const [owner] = study.stakeholders;
  assert.ok(turn && phase && owner);
  return {
    ...study,
    stakeholders: [owner, { ...owner, id: 'storage', side: 'infrastructure' }],
    phases: CASE_PHASES.map((id, index) => ({
      ...phase,
      id,
      minutes: [2, 6, 5, 14, 8, 6, 4][index] ?? 0,
    })),
    wrongTurns: [1, 2, 3, 4].map((number) => ({ ...turn, id: `w-${number}` })),
    expects: CASE_PHASES.slice(1, 6).map((phase) => ({
      signal: 'troubleshooting-s1',
      phase,
      angle: 'both',
      weight: 2,
    })),
    closing: ['What now?', 'Who owns it?', 'What stays as it is?'],
  };
}

/** What a check says of the whole case with some parts changed: places and messages. */
function said(check: CaseCheck, change: Partial<Case>): string[] {
  const found: string[] = [];
  check.run({ ...WHOLE, ...change }, (path, message) =>
    found.push(`${path.join('.')}: ${message}`),
  );
  return found;
}

const first = <T>(values: readonly T[]): T => {
  assert.ok(values[0] !== undefined);
  return values[0];
};

describe('the checks of a case', () => {
  it('find nothing in a whole one', () => {
    for (const check of CHECKS.filter((one) => one !== matcher))
      assert.deepEqual(said(check, {}), [], check.code);
  });

  it('count the words of the brief', () => {
    assert.deepEqual(said(brief, { brief: 'word '.repeat(121).trim() }), [
      'brief: The brief has 121 words; 120 are the most.',
    ]);
  });

  it('want the seven phases in their order, over 45 minutes, and time for questions', () => {
    const [last, ...others] = WHOLE.phases.toReversed();
    assert.ok(last);
    assert.deepEqual(said(phases, { phases: [last, ...others.toReversed()] }), [
      'phases: The phases are, in this order: brief, clarify, stabilize, work, decide, follow-through, questions.',
    ]);
    assert.deepEqual(said(phases, { phases: [...others.toReversed(), { ...last, minutes: 3 }] }), [
      'phases: The phases last 44 minutes; they have to last 45.',
      'phases.6.minutes: The candidate’s questions need at least 4 minutes.',
    ]);
  });

  it('want injects between the brief and the questions', () => {
    const inject = first(WHOLE.injects);
    const at = (minute: number) => said(injects, { injects: [{ ...inject, at: minute }] });
    assert.deepEqual([at(2), at(41)], [[], []]);
    const early = ['injects.0.at: An inject comes in minutes 2 to 41.'];
    assert.deepEqual([at(1), at(42)], [early, early]);
  });

  it('want both sides in every working phase, and neither above 70 of 100', () => {
    const [clarify, ...others] = WHOLE.expects;
    assert.ok(clarify);
    assert.deepEqual(said(sides, { expects: [{ ...clarify, angle: 'technical' }, ...others] }), [
      'expects: Nothing organizational is expected in the phase “clarify”.',
    ]);
    const heavy = [1, 2, 3, 4, 5].map(() => ({
      ...clarify,
      angle: 'organizational' as const,
      weight: 3 as const,
    }));
    assert.deepEqual(said(sides, { expects: [...WHOLE.expects, ...heavy] }), []);
    assert.deepEqual(said(sides, { expects: [...WHOLE.expects, ...heavy, ...heavy] }), [
      'expects: The organizational side has 75 of 100 by weight; 70 is the most.',
    ]);
  });

  it('want somebody of the product and somebody of the infrastructure', () => {
    assert.deepEqual(said(stakeholders, { stakeholders: [first(WHOLE.stakeholders)] }), [
      'stakeholders: At least one stakeholder has to be of the side “infrastructure”.',
    ]);
  });

  it('let nothing give away what has to be asked for', () => {
    const told = 'It began on a weekend. It is slow since Saturday at two in the night, they say.';
    assert.deepEqual(said(hidden, { brief: told }), [
      'brief: “since saturday at two in” gives away the answer of f-since, which has to be asked for.',
    ]);
    const phase = first(WHOLE.phases);
    assert.deepEqual(said(hidden, { phases: [{ ...phase, nudge: told }] }).length, 1);
    assert.deepEqual(said(hidden, { seat: 'It is slow since Saturday at noon.' }), []);
  });

  it('let nothing wait for itself, in however many steps', () => {
    const [since, index] = WHOLE.facts;
    assert.ok(since && index);
    const facts = [{ ...since, after: ['s-p99'] }, index];
    assert.deepEqual(said(circles, { facts }), []);
    const series = WHOLE.series.map((one) => ({ ...one, after: ['f-index'] }));
    assert.deepEqual(said(circles, { facts, series }), [
      'facts.0.after: f-since waits for itself, so that it can never be had.',
      'facts.1.after: f-index waits for itself, so that it can never be had.',
      'series.0.after: s-p99 waits for itself, so that it can never be had.',
    ]);
  });

  it('prove captions by the values, and want marks within the plot', () => {
    const one = first(WHOLE.series);
    const changed = {
      ...one,
      assert: [...one.assert, 'last < first', 'last >'],
      marks: [{ at: -8 * 24 * 60, label: 'before' }],
    };
    const found = said(plots, { series: [changed] });
    assert.match(first(found), /^series\.0\.assert\.2: This doesn’t hold: /);
    assert.deepEqual(
      found.map((text) => text.split(':')[0]),
      ['series.0.assert.2', 'series.0.assert.3', 'series.0.marks.0'],
    );
  });

  it('say which phrasings the matcher doesn’t find, or takes for something else', () => {
    const facts = WHOLE.facts.map((one) => ({ ...one, heldOut: ['zebra quagga okapi'] }));
    const found = said(matcher, { facts });
    assert.match(first(found), /^facts: Of 100 held-out phrasings, \d+ are found/);
    assert.ok(
      found.includes(
        'facts.0.held-out.0: Nothing is found with this: ask for it in more ways, with other words.',
      ),
    );
    const crossed = WHOLE.facts.map((one, index) => ({
      ...one,
      heldOut: WHOLE.facts[1 - index]?.ask ?? [],
    }));
    assert.ok(
      said(matcher, { facts: crossed }).some((text) => text.includes('This tells f-index: ')),
    );
  });

  it('want a figure where economics is exercised', () => {
    const exercises = ['economics' as const];
    const missing = [
      'exercises: A case that exercises economics needs a fact about cost with a figure in its answer.',
    ];
    assert.deepEqual(said(economics, { exercises }), missing);
    const fact = { ...first(WHOLE.facts), about: 'cost' as const };
    assert.deepEqual(
      said(economics, { exercises, facts: [{ ...fact, answer: 'A lot.' }] }),
      missing,
    );
    assert.deepEqual(
      said(economics, { exercises, facts: [{ ...fact, answer: '$2 million.' }] }),
      [],
    );
  });

  it('want four wrong turns that can be met', () => {
    const [turn, ...others] = WHOLE.wrongTurns;
    assert.ok(turn?.when);
    assert.deepEqual(said(wrongTurns, { wrongTurns: others }), [
      'wrong-turns: At least 4 wrong turns are needed; this has 3.',
    ]);
    const when = { does: [], asks: [], claims: [], before: ['f-since'], lacks: [] };
    assert.deepEqual(said(wrongTurns, { wrongTurns: [{ ...turn, when }, ...others] }), [
      'wrong-turns.0.when: Say when it is met, or leave “when” out: then only a person can tell.',
    ]);
    assert.deepEqual(
      said(wrongTurns, { wrongTurns: [{ ...turn, when: { ...when, from: 9 } }, ...others] }),
      [],
    );
    const lacks = { ...when, lacks: ['action' as const] };
    assert.deepEqual(said(wrongTurns, { wrongTurns: [{ ...turn, when: lacks }, ...others] }), [
      'wrong-turns.0.when: “lacks” needs “from”: the minute by which no such line was said.',
    ]);
  });

  it('want a debrief to learn from, and three to five closing questions', () => {
    const poor = {
      ...WHOLE.debrief,
      turningPoints: ['a', 'b'],
      alternatives: ['a'],
      sources: ['canarys'],
    };
    assert.deepEqual(said(debrief, { debrief: poor, closing: ['What now?'] }), [
      'debrief.turning-points: At least 3 are needed here; this has 2.',
      'debrief.alternatives: At least 2 are needed here; this has 1.',
      'debrief.sources.0: No source has this name. Did you mean “canaries”?',
      'closing: The interviewer asks three to five questions at the end, not 1.',
    ]);
    const named = { ...WHOLE.debrief, sources: ['A Book of Outages (2020)'] };
    assert.deepEqual(said(debrief, { debrief: named }), []);
  });
});

describe('a checked file', () => {
  it('has its problems at their places, in the order of the file', () => {
    const text = documentedWith("'last > 3 * first'", "'last > 9 * first'");
    const { study, problems } = checkText(text);
    assert.ok(study);
    const plot = problems.find(({ code }) => code === 'case-plots');
    assert.equal(plot && text.slice(plot.span.start, plot.span.end), "'last > 9 * first'");
    const starts = problems.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  it('can be played with warnings, and not with errors', () => {
    const { study, problems } = checkText(DOCUMENTED);
    assert.equal(isPlayable({ study, problems }), false);
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    assert.ok(warnings.length > 0);
    assert.equal(isPlayable({ study, problems: warnings }), true);
    assert.equal(isPlayable({ problems: [] }), false);
  });

  it('isn’t checked before it can be read', () => {
    const codes = checkText('id: a\n').problems.map(({ code }) => code);
    assert.deepEqual(codes, ['case-shape']);
  });
});
