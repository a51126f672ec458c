import assert from 'node:assert/strict';
import { AFTER_INTERVIEW } from '../../../src/core/guide/after-interview';
import { PREFLIGHT } from '../../../src/core/guide/preflight';
import { RESOURCES } from '../../../src/core/guide/resources';
import { lintPlan } from '../../../src/core/plan/lint';
import { readPlan } from '../../../src/core/plan/read';
import { firstDate, planTemplate } from '../../../src/core/plan/template';

const HERE = { zone: 'Europe/Berlin', zones: ['Europe/Berlin'] };

describe('the template of a plan', () => {
  for (const eol of ['\n', '\r\n']) {
    const text = planTemplate('Europe/Berlin', eol);
    const { plan } = readPlan(text);

    it(`has nothing wrong, with line ends ${JSON.stringify(eol)}`, () => {
      assert.deepEqual(lintPlan(text, HERE), []);
    });

    it('plans the two interviews of the first stage, without dates', () => {
      assert.equal(plan?.stage, 'initial');
      assert.deepEqual(
        plan.interviews.map(({ title, round, minutes, at, zone }) => [
          title,
          round,
          minutes,
          at,
          zone,
        ]),
        [
          ['Exploratory', 'exploratory', 60, undefined, 'Europe/Berlin'],
          ['Service Ownership', 'service-ownership', 45, undefined, 'Europe/Berlin'],
        ],
      );
      assert.equal(plan.recruiter, undefined);
      assert.equal(plan.accommodations, undefined);
      assert.equal(plan.heardOn, undefined);
    });

    it('has every item of the guide, each known again with what it needs', () => {
      assert.deepEqual(
        plan?.preflight.map(({ id, need }) => [id, need]),
        PREFLIGHT.map(({ id, need }) => [id, need]),
      );
      assert.deepEqual(
        plan?.resources.map((one) => [one.text, one.url]),
        RESOURCES.map((one) => [one.title, one.url]),
      );
      assert.deepEqual(
        plan?.after.map(({ id, of }) => [id, of]),
        [
          ['thank-you', 0],
          ['thank-you', 1],
          ...AFTER_INTERVIEW.slice(1).map(({ id }) => [id, undefined]),
        ],
      );
      assert.ok((plan?.recruiterQuestions.length ?? 0) >= 3);
    });

    it('takes a date where the cursor begins', () => {
      const place = firstDate(text);
      assert.ok(place);
      const dated = `${text.slice(0, place.start)}2026-12-03 15:00${text.slice(place.end)}`;
      assert.deepEqual(lintPlan(dated, HERE), []);
      assert.equal(readPlan(dated).plan?.interviews[0]?.at, '2026-12-03T15:00');
    });
  }

  it('asks where accommodations stand before anything is scheduled', () => {
    const text = planTemplate('UTC');
    assert.ok(text.indexOf('accommodations:') < text.indexOf('interviews:'));
  });

  it('selects a date that is there', () => {
    const text = planTemplate('UTC').replace(
      'at:  # like 2026-12-03 15:00',
      'at: 2026-12-03 15:00',
    );
    const place = firstDate(text);
    assert.equal(text.slice(place?.start, place?.end), '2026-12-03 15:00');
    assert.equal(firstDate('---\ntype: star-plan\n---\n\n    at: now\n'), undefined);
  });
});
