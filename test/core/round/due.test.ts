import assert from 'node:assert/strict';
import { clock } from '../../../src/core/round/clock';
import { dueNews } from '../../../src/core/round/due';
import type { News, RoundPlan } from '../../../src/core/round/events';
import { planDrill, planExploratory } from '../../../src/core/round/plan';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import type { Round } from '../../../src/core/round/round';
import { replay, step } from '../../../src/core/round/step';
import { roundStatus } from '../../../src/core/round/status';
import { STUDY } from './sample-case';
import { MINUTE, START, moment, stampAt, started } from './samples';

/** A round that a host looks at every second, as it does. */
class Run {
  round: Round;
  private second = 0;
  readonly opened: [second: number, phase: string][] = [];

  constructor(readonly plan: RoundPlan) {
    this.round = replay([started(START, plan)])!;
  }

  get now() {
    return moment(this.second / 60);
  }

  get clock() {
    return clock(this.round, this.now);
  }

  get phase(): string {
    return this.plan.phases[this.round.phase]!.id;
  }

  write(news: News): this {
    this.round = step(this.round, { ...stampAt(this.now.at, this.round.since.seq + 1), ...news })!;
    return this;
  }

  /** Goes on until so many seconds after the start. */
  until(second: number): this {
    while (this.second < second) {
      this.second++;
      const due = dueNews(this.round, this.now);
      if (due) this.write(due);
      if (due?.type === 'opened') this.opened.push([this.second, this.phase]);
    }
    return this;
  }
}

const request = { seed: 5, recent: [] };
const minute = 60;

const FORMATS = [
  { name: 'Exploratory', plan: planExploratory(request), opens: 50, ends: 60 },
  { name: 'Service Ownership', plan: planServiceOwnership(request, STUDY), opens: 41, ends: 45 },
];

for (const { name, plan, opens, ends } of FORMATS) {
  describe(`a whole ${name} round, second by second`, () => {
    const last = plan.phases.length - 1;
    const start = () => new Run(plan);

    it(`opens the candidate’s questions at ${opens}:00 and not a second earlier`, () => {
      const run = start().until(opens * minute - 1);
      assert.deepEqual([run.opened, run.round.phase], [[], 0]);
      run.until(opens * minute);
      assert.deepEqual(run.opened, [[opens * minute, 'questions']]);
    });

    it(`tells ${ends}:00 to 00:00, every second another text, and then counts up`, () => {
      const run = start();
      const texts = new Set<string>();
      for (let second = 0; second <= ends * minute; second++) {
        run.until(second);
        const left = ends * minute - second;
        const text = [Math.floor(left / 60), left % 60].map((n) => String(n).padStart(2, '0'));
        const { time, level } = roundStatus(run.round, run.now);
        assert.equal(time, left === 0 ? '+00:00' : text.join(':'));
        assert.equal(level, left === 0 ? 'over' : left <= 300 ? 'ending' : 'normal');
        texts.add(time);
      }
      assert.equal(texts.size, ends * minute + 1);
      assert.equal(run.until(ends * minute + 61).clock.over, 61_000);
      assert.equal(run.round.gaps.length, 0);
    });

    it('opens them later by what was added, and by pauses', () => {
      const run = start().until(60).write({ type: 'extended', minutes: 5 });
      run.until(120).write({ type: 'paused' }).until(300).write({ type: 'resumed' });
      assert.deepEqual(run.until(ends * minute + 600).opened, [
        [(opens + 5) * minute + 180, 'questions'],
      ]);
      assert.equal(run.clock.planned, (ends + 5) * MINUTE);
    });

    it('does not open them again for somebody who went back', () => {
      const run = start().until(opens * minute + 10);
      run.write({ type: 'previousPhase', from: run.round.phase }).until(ends * minute);
      assert.equal(run.opened.length, 1);
      assert.notEqual(run.phase, 'questions');
    });

    it('does not open them for somebody who was there, or is further', () => {
      const run = start().until(10);
      for (let phase = 0; phase < last; phase++) run.write({ type: 'nextPhase', from: phase });
      assert.deepEqual(run.until(ends * minute).opened, []);
      assert.equal(run.round.phase, last);
    });

    it('does not open them in a pause or while nobody is there', () => {
      const paused = start()
        .until(600)
        .write({ type: 'paused' })
        .until(ends * minute);
      assert.deepEqual(paused.opened, []);
      const { round } = start().until(opens * minute - 30);
      const later = dueNews(round, moment(opens + 10));
      assert.deepEqual(later, { type: 'beat' });
    });
  });
}

describe('a round', () => {
  it('says that it is alive every twenty seconds, also in a pause, until it is over', () => {
    const beats = (run: Run) => run.round.since.seq;
    assert.equal(beats(new Run(planDrill(request)).until(100)), 5);
    assert.equal(beats(new Run(planDrill(request)).write({ type: 'paused' }).until(100)), 6);
    assert.equal(beats(new Run(planDrill(request)).write({ type: 'ended' }).until(100)), 1);
  });

  it('opens nothing by itself in a drill', () => {
    assert.deepEqual(new Run(planDrill(request)).until(600).opened, []);
  });
});
