import assert from 'node:assert/strict';
import { CASE_TEXTS, shippedCase } from '../shipped-cases';
import type { Case, CasePhaseId } from '../../src/core/guide/case';
import { RUBRICS } from '../../src/core/guide/rubrics';
import { PERSONAS } from '../../src/core/guide/personas';

const CASES = [...CASE_TEXTS.keys()].flatMap((id) => shippedCase(id) ?? []);
const having = (isSo: (one: Case) => boolean) => CASES.filter(isSo).map(({ id }) => id);

/** What a service needs from the people who own it, by the signals that show each (guide item G58). */
const ACTIVITIES: Readonly<Record<string, RegExp>> = {
  design: /^managing-production-changes-s[178]$|^operations-metrics-s1$/,
  implement: /^managing-production-changes-s[3459]$/,
  maintain:
    /^managing-production-changes-s10$|^operations-metrics-s[589]$|^driving-success-live-s8$/,
  monitor: /^operations-metrics-s[123467]$/,
  identify: /^troubleshooting-s[123479]$/,
  resolve: /^troubleshooting-s(?:5|6|8|10)$|^driving-success-live-s2$/,
};

/** How an answer goes about a problem, by the phases of a case (guide item G79). */
const VERBS: Readonly<Record<string, readonly CasePhaseId[]>> = {
  diagnose: ['clarify'],
  troubleshoot: ['stabilize', 'work'],
  manage: ['decide', 'follow-through'],
};

describe('the cases, by what the guide names', () => {
  it('are about a tool or platform of the candidate’s own, in two or more', () => {
    const ids = ['three-promises', 'sixty-percent', 'replace-the-queue'];
    for (const id of ids)
      assert.match(shippedCase(id)?.seat ?? '', /\b(?:platform|scheduler|queue)\b/, id);
  });

  it('touch four or more of the six things that owners of a service do, and all in all each', () => {
    const touched = ({ expects }: Case) =>
      Object.keys(ACTIVITIES).filter((one) =>
        expects.some(({ signal }) => ACTIVITIES[one]?.test(signal)),
      );
    for (const one of CASES)
      assert.ok(touched(one).length >= 4, `${one.id}: ${touched(one).join()}`);
    assert.equal(new Set(CASES.flatMap(touched)).size, 6);
  });

  it('have a plot of latency in three or more, and on-call work in three or more', () => {
    const isTime = /^(?:ms|s|seconds)$/;
    const latency = having(({ series }) => series.some(({ unit }) => isTime.test(unit)));
    const onCall = having(({ facts }) =>
      facts.some(({ answer }) => /\bon[- ]call\b|\brota\b|\bpage[sd]?\b/i.test(answer)),
    );
    assert.ok(latency.length >= 3, latency.join());
    assert.ok(onCall.length >= 3, onCall.join());
  });

  it('expect something on both sides of diagnosing, troubleshooting and managing, in each', () => {
    for (const { id, expects } of CASES)
      for (const [verb, phases] of Object.entries(VERBS))
        for (const side of ['technical', 'organizational'])
          assert.ok(
            expects.some(
              ({ phase, angle }) => phases.includes(phase) && (angle === side || angle === 'both'),
            ),
            `${id}: ${verb}, ${side}`,
          );
  });

  it('have somebody of the product and somebody of the infrastructure, in each', () => {
    for (const side of ['product', 'infrastructure'] as const)
      assert.equal(
        having(({ stakeholders }) => stakeholders.some((one) => one.side === side)).length,
        CASES.length,
      );
  });

  it('have a question or two that challenges, in each, and so has everybody who asks', () => {
    for (const { id, challenges } of CASES) assert.ok(challenges.length >= 1, id);
    for (const { challenges } of PERSONAS) assert.ok(challenges.length >= 5);
  });

  it('have a figure of cost in each that exercises economics', () => {
    const figure = having(
      ({ exercises, facts }) =>
        exercises.includes('economics') &&
        facts.some(({ about, answer }) => about === 'cost' && /\d/.test(answer)),
    );
    assert.deepEqual(
      figure,
      having(({ exercises }) => exercises.includes('economics')),
    );
  });

  it('expect what is learned from an incident, in each that exercises it', () => {
    const signals = new Set<string>(['operations-metrics-s8', 'operations-metrics-s9']);
    for (const { id, exercises, expects, debrief } of CASES) {
      assert.ok(debrief.technical.length >= 3 && debrief.organizational.length >= 3, id);
      if (exercises.includes('incident-growth'))
        assert.ok(
          expects.some(({ signal }) => signals.has(signal)),
          id,
        );
    }
  });
});

describe('the level of stability', () => {
  it('is asked for by a signal of its own, which is a question', () => {
    const rubric = RUBRICS.find(({ slot }) => slot === 'managing-production-changes');
    const asks = rubric?.signals.find(({ id }) => id === 'managing-production-changes-s1');
    assert.deepEqual(asks?.clauses, ['h']);
    assert.match(asks.text, /^A question .*\?$/);
  });
});
