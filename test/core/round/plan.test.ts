import assert from 'node:assert/strict';
import { CASE_LIST } from '../../../src/core/case/library/list';
import { shippedCase } from '../../shipped-cases';
import { MATTERS_QUESTION } from '../../../src/core/guide/matters';
import { PERSONAS } from '../../../src/core/guide/personas';
import type { RoundPlan } from '../../../src/core/round/events';
import { readLog, writeEvent } from '../../../src/core/round/log';
import { readFormats } from '../../../src/core/round/formats';
import { readQuestions } from '../../../src/core/round/own-questions';
import {
  planDrill,
  planExploratory,
  planFormat,
  type PlanRequest,
} from '../../../src/core/round/plan';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import { questionIds } from '../../../src/core/round/record/of-round';
import { STUDY } from './sample-case';
import { START, started } from './samples';

const CHALLENGES = PERSONAS.flatMap(({ challenges }) => challenges);
const request = { seed: 99, recent: [] };
const planCase = (asked: PlanRequest) => planServiceOwnership(asked, STUDY);
const minutes = ({ phases }: RoundPlan) => phases.reduce((sum, phase) => sum + phase.minutes, 0);

describe('the plan of a round', () => {
  it('fills 45 minutes with one case and ends with the candidate asking', () => {
    const plan = planCase(request);
    assert.equal(minutes(plan), 45);
    assert.deepEqual([plan.case?.id, plan.case?.version, plan.study], ['slow-search', 3, STUDY]);
    assert.equal(plan.phases.at(-1)?.kind, 'candidate-questions');
    assert.equal(plan.phases.at(-1)?.minutes, 4);
    assert.deepEqual(questionIds(plan), []);
  });

  it('asks in every case at minute 8 or 10 for the two things that decide it', () => {
    for (const { id } of CASE_LIST) {
      const { phases } = planServiceOwnership({ seed: 1 }, shippedCase(id)!);
      const at = phases.findIndex(({ questions }) => questions.includes(MATTERS_QUESTION));
      const from = phases.slice(0, at).reduce((sum, phase) => sum + phase.minutes, 0);
      assert.ok(from === 8 || from === 10, `${id}: ${from}`);
    }
  });

  it('fills 60 minutes with both openers, five questions and the candidate asking', () => {
    const plan = planExploratory(request);
    assert.equal(minutes(plan), 60);
    assert.equal(questionIds(plan).length, 5);
    assert.deepEqual(
      plan.phases[0]?.questions.map(({ id }) => id),
      ['opener-1', 'opener-2'],
    );
    const own = plan.phases.findIndex(({ kind }) => kind === 'candidate-questions');
    assert.equal(minutes({ ...plan, phases: plan.phases.slice(0, own) }), 50);
    assert.equal(plan.phases[own]?.minutes, 8);
  });

  it('asks one question in a drill, of the topic that was chosen', () => {
    const plan = planDrill(request, 'time-pressure');
    assert.equal(minutes(plan), 5);
    assert.match(questionIds(plan).join(), /^time-pressure-\d$/);
  });

  it('is the same for the same seed and survives the log', () => {
    for (const plan of [planCase, planExploratory, planDrill]) {
      assert.deepEqual(plan(request), plan(request));
      const event = started(START, plan(request));
      assert.deepEqual(readLog(writeEvent(event)), [event]);
    }
  });
});

describe('who asks in a round', () => {
  const plans = [planCase, planExploratory, planDrill];
  const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

  it('follows from the seed unless somebody was chosen', () => {
    for (const plan of plans) {
      const asking = new Set(SEEDS.map((seed) => plan({ ...request, seed }).persona));
      assert.deepEqual([...asking].sort(), ['partner', 'peer', 'senior']);
      assert.equal(plan({ ...request, persona: 'senior' }).persona, 'senior');
    }
  });

  it('changes the challenge and not the questions', () => {
    const texts = (persona: 'peer' | 'partner') =>
      planExploratory({ ...request, persona }).phases.map(({ questions }) => questions);
    assert.deepEqual(texts('peer'), texts('partner'));
    for (const plan of plans) {
      for (const persona of ['peer', 'partner', 'senior'] as const) {
        const { phases } = plan({ ...request, persona });
        const challenges = phases.flatMap(({ challenge }) => challenge ?? []);
        assert.equal(challenges.length, 1);
        assert.match(challenges[0]?.id ?? '', new RegExp(`^${persona}-`));
      }
    }
  });

  it('challenges the fifth question, and the decision in a case', () => {
    const challenged = ({ phases }: RoundPlan) => phases.find(({ challenge }) => challenge)?.id;
    for (const seed of SEEDS) {
      assert.equal(challenged(planExploratory({ ...request, seed })), 'question-5');
    }
    assert.equal(challenged(planCase(request)), 'decide');
  });
});

describe('what is in store for a round', () => {
  const SEEDS = Array.from({ length: 300 }, (_, seed) => seed * 7919);

  it('suits the question it is asked after', () => {
    for (const seed of SEEDS) {
      const { phases } = planDrill({ seed, recent: [] });
      for (const { questions, challenge } of phases) {
        const { suits } = CHALLENGES.find(({ id }) => id === challenge?.id) ?? {};
        const area = questions[0]?.primary;
        assert.ok(area && suits !== 'cases' && (!suits || suits.includes(area)), challenge?.id);
      }
    }
  });

  it('may be anything that somebody says', () => {
    const stored = SEEDS.flatMap((seed) =>
      [planDrill, planCase].flatMap((plan) =>
        plan({ seed, recent: [] }).phases.flatMap(({ challenge }) => challenge?.id ?? []),
      ),
    );
    assert.deepEqual([...new Set(stored)].sort(), CHALLENGES.map(({ id }) => id).sort());
  });
});

describe('the questions of a plan', () => {
  it('say what they are about, where they are about anything', () => {
    const { phases } = planExploratory(request);
    for (const { kind, questions } of phases) {
      assert.equal(
        questions.every(({ topic, primary, secondary }) => topic && primary && secondary),
        kind !== 'open',
      );
    }
  });

  it('keep with them which topics were preferred', () => {
    const prefers = ['failure'] as const;
    assert.deepEqual(planExploratory({ ...request, prefers }).prefers, prefers);
    assert.ok(!('prefers' in planExploratory(request)));
  });

  it('can be the candidate’s own', () => {
    const own = readQuestions('# Failure\n- Tell me about a mistake.\n').questions;
    const drilled = Array.from({ length: 60 }, (_, seed) =>
      questionIds(planDrill({ seed, recent: [], own }, 'failure')).join(),
    );
    assert.ok(drilled.includes(own[0]?.id ?? 'none'));
    assert.ok(new Set(drilled).size > 4);
  });
});

describe('the plan of a format of the candidate’s', () => {
  const phase = (kind: string) => ({ name: kind, minutes: 5, kind });
  const formatOf = (...kinds: string[]) => {
    const { formats, problems } = readFormats([
      { id: 'mine', title: 'Mine', phases: kinds.map(phase) },
    ]);
    assert.deepEqual(problems, []);
    return formats[0]!;
  };

  it('has a question for each phase that asks one, and openers for the first opening', () => {
    const plan = planFormat(formatOf('open', 'question', 'open', 'question', 'close'), request);
    assert.deepEqual(
      plan.phases.map(({ questions }) => questions.length),
      [2, 1, 0, 1, 0],
    );
    assert.equal(plan.round, 'mine');
    assert.equal(plan.title, 'Mine');
    assert.equal(minutes(plan), 25);
    assert.equal(
      plan.phases.findIndex(({ challenge }) => challenge),
      3,
    );
  });

  it('asks a balanced set where there are five', () => {
    const five = planFormat(formatOf(...Array<string>(5).fill('question')), request);
    assert.deepEqual(questionIds(five), questionIds(planExploratory(request)));
  });

  it('can do without questions', () => {
    const plan = planFormat(formatOf('candidate-questions'), request);
    assert.deepEqual(questionIds(plan), []);
    assert.ok(plan.phases.every(({ challenge }) => challenge === undefined));
  });
});
