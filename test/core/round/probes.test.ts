import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LADDER } from '../../../src/core/guide/ladder';
import { RULES } from '../../../src/core/lint/rules';
import type { MarkKind } from '../../../src/core/round/events';
import { planDrill, planExploratory } from '../../../src/core/round/plan';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import { followUps, type Conversation } from '../../../src/core/round/probes';
import { STUDY } from './sample-case';
import { START, started } from './samples';

const REQUEST = { seed: 12, recent: [], persona: 'partner' } as const;

function conversation(
  plan = planExploratory(REQUEST),
  phase = 1,
  probes: readonly { phase: number; id: string }[] = [],
): Conversation {
  return {
    start: started(START, plan),
    phase,
    probes: probes.map((one) => ({ ...one, text: '', position: 0 })),
    marks: [],
  };
}

const phaseOf = (plan: Conversation['start'], id: string) =>
  plan.phases.findIndex((phase) => phase.id === id);

describe('follow-ups', () => {
  it('begin with what the story leaves open, in the order of its findings', () => {
    const list = followUps(conversation(), ['missing-baseline', 'no-own-part', 'section-order']);
    assert.deepEqual(
      list.slice(0, 2).map(({ id, text, because, from }) => [id, text, because, from]),
      [
        ['finding-baseline', 'Compared with what?', 'Your story has no baseline', 'story'],
        [
          'finding-own-part',
          'Which of those steps were yours, and which were taken by others?',
          'Your story says “we” where you should come in',
          'story',
        ],
      ],
    );
    assert.equal(list[2]?.from, 'area');
  });

  it('ask once for what two rules find', () => {
    const list = followUps(conversation(), ['mostly-we', 'no-own-part']);
    assert.equal(list.filter(({ from }) => from === 'story').length, 1);
  });

  it('go on with the area that the question is chosen for, then with the others', () => {
    const round = conversation();
    const question = round.start.phases[1]?.questions[0];
    assert.ok(question?.primary && question.secondary);
    const areas = followUps(round).filter(({ from }) => from === 'area');
    assert.equal(areas.length, 3 + question.secondary.length);
    const expected = [question.primary, question.primary, question.primary, ...question.secondary];
    areas.forEach(({ id }, index) => assert.ok(id.startsWith(`${expected[index]}-p`), id));
  });

  it('end with the ladder, without the rungs that the story’s holes ask for', () => {
    const rungs = (findings: string[]) =>
      followUps(conversation(), findings)
        .filter(({ from }) => from === 'ladder')
        .map(({ id }) => id);
    assert.deepEqual(
      rungs([]),
      LADDER.map(({ id }) => id),
    );
    assert.deepEqual(
      rungs(['missing-baseline', 'no-others']),
      LADDER.map(({ id }) => id).filter(
        (id) => id !== 'ladder-number' && id !== 'ladder-other-side',
      ),
    );
    assert.ok(followUps(conversation()).at(-1)?.id === 'ladder-challenge');
  });

  it('have the challenge in store for the last question only', () => {
    const plan = planExploratory(REQUEST);
    const challenged = plan.phases.flatMap((_, phase) =>
      followUps(conversation(plan, phase)).some(({ from }) => from === 'challenge') ? [phase] : [],
    );
    assert.deepEqual(challenged, [5]);
    const offered = followUps(conversation(plan, 5)).find(({ from }) => from === 'challenge');
    assert.match(offered?.id ?? '', /^partner-\d$/);
    assert.match(offered?.because ?? '', /a partner who leads/);
  });

  it('ask a probe of an area once in a round, and all else once in a phase', () => {
    const round = conversation();
    const all = followUps(round, ['missing-baseline']);
    const again = (phase: number) =>
      followUps(
        conversation(
          round.start,
          1,
          all.map(({ id }) => ({ id, phase })),
        ),
        ['missing-baseline'],
      ).map(({ id }) => id);
    const here = again(1);
    assert.ok(here.length > 0);
    assert.deepEqual(
      here.filter((id) => all.some((one) => one.id === id)),
      [],
    );
    const later = again(3);
    assert.ok(later.includes('finding-baseline') && later.includes('ladder-person'));
    for (const { id, from } of all) if (from === 'area') assert.ok(!later.includes(id), id);
  });

  it('come to the end of an area in time', () => {
    const round = conversation();
    const asked: { id: string; phase: number }[] = [];
    for (let left = 100; left > 0; left--) {
      const [next] = followUps(conversation(round.start, 1, asked), ['hedges']);
      if (!next) break;
      asked.push({ id: next.id, phase: 1 });
    }
    const areas = 1 + (round.start.phases[1]?.questions[0]?.secondary?.length ?? 0);
    assert.ok(asked.length > 5 * areas + LADDER.length, String(asked.length));
    assert.ok(asked.length < 100);
    assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length);
  });

  it('follow from the seed', () => {
    const ids = (seed: number) => {
      const plan = { ...planDrill(REQUEST, 'failure'), seed };
      return followUps(conversation(plan, 0)).map(({ id }) => id);
    };
    assert.deepEqual(ids(1), ids(1));
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => ids(seed).join()));
    assert.ok(orders.size > 10);
  });

  it('are never repeated in a list, whatever was found and asked', () => {
    const rules = fc.array(fc.constantFrom(...RULES.map(({ id }) => id), 'no-such-rule'));
    const plans = [
      planExploratory(REQUEST),
      planServiceOwnership(REQUEST, STUDY),
      planDrill(REQUEST),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(12), rules, (plan, phase, findings) => {
        const ids = followUps(conversation(plan, phase), findings).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });

  it('are none while nobody is to be followed up', () => {
    const { start } = conversation();
    for (const id of ['open', 'questions', 'close']) {
      assert.deepEqual(followUps(conversation(start, phaseOf(start, id))), []);
    }
    assert.deepEqual(followUps(conversation(start, 99)), []);
  });
});

describe('follow-ups in a case', () => {
  const plan = planServiceOwnership(REQUEST, STUDY);
  const inPhase = (id: string) =>
    followUps(conversation(plan, phaseOf(started(START, plan), id)), ['missing-baseline']);

  it('come from the four areas, those of the phase first', () => {
    const slots = (id: string) =>
      inPhase(id)
        .filter(({ from }) => from === 'area')
        .map((one) => one.id.replace(/-p\d+$/, ''));
    assert.equal(slots('work')[0], 'troubleshooting');
    assert.equal(slots('decide')[0], 'managing-production-changes');
    for (const id of ['brief', 'clarify', 'stabilize', 'work', 'decide', 'follow-through']) {
      assert.deepEqual([...new Set(slots(id))].sort(), [
        'driving-success-live',
        'managing-production-changes',
        'operations-metrics',
        'troubleshooting',
      ]);
    }
  });

  it('begin with any area where none has more room', () => {
    const first = Array.from({ length: 40 }, (_, seed) => {
      const [offered] = followUps(
        conversation({ ...plan, seed }, phaseOf(started(START, plan), 'brief')),
      );
      return offered?.id.replace(/-p\d+$/, '');
    });
    assert.equal(new Set(first).size, 4);
  });

  it('ask for no story', () => {
    const ids = inPhase('work').map(({ id }) => id);
    assert.ok(!ids.includes('finding-baseline') && !ids.includes('ladder-person'));
    assert.ok(ids.includes('ladder-number'));
  });

  it('challenge the decision', () => {
    const offered = inPhase('decide').filter(({ from }) => from === 'challenge');
    assert.deepEqual(
      offered.map(({ id }) => id.replace(/[78]$/, '')),
      ['case-1', 'partner-'],
    );
    const asked = { id: 'case-1', text: 'Why?', position: 0, phase: 4 };
    const later = followUps({ ...conversation(plan, 5), probes: [asked] });
    assert.ok(later.some(({ text }) => text === STUDY.challenges[1]?.text));
    assert.ok(later.every(({ id }) => id !== 'case-1'));
  });
});

describe('a catch-up', () => {
  it('comes back to the area with least evidence', () => {
    const plan = planExploratory(REQUEST);
    const primaries = plan.phases.map(({ questions: [first] }) => first?.primary);
    const marks = (mark: MarkKind, but: number) =>
      [1, 2, 3, 4, 5]
        .filter((phase) => phase !== but)
        .flatMap((phase) => [1, 2].map(() => ({ phase, mark, position: 0 })));
    const phase = phaseOf(started(START, plan), 'catch-up');
    for (const but of [1, 2, 3, 4, 5]) {
      const round = { ...conversation(plan, phase), marks: marks('evidence', but) };
      const [first] = followUps(round);
      assert.equal(first?.id.replace(/-p\d+$/, ''), primaries[but]);
    }
    const stuck = { ...conversation(plan, phase), marks: marks('stuck', 3) };
    assert.match(followUps(stuck)[0]?.id ?? '', /^developing-others-p/);
  });
});
