import assert from 'node:assert/strict';
import { shippedCase } from '../../../shipped-cases';
import { debriefOf } from '../../../../src/core/round/debrief/from-record';
import { lintRecord } from '../../../../src/core/round/record/lint-record';
import { readRecord } from '../../../../src/core/round/record/read';
import { formatRecord } from '../../../../src/core/round/record/write';
import { playedCase } from './played-case';

describe('a round with a shipped case', () => {
  const text = playedCase();
  const { record, problems } = readRecord(text);
  assert.ok(record);

  it('is kept so that it comes back as it was written', () => {
    assert.deepEqual(problems, []);
    assert.equal(formatRecord(record), text);
    assert.deepEqual(
      lintRecord(text).map(({ code }) => code),
      ['round-not-rated'],
    );
  });

  it('has a debrief that tells nothing of what was never asked for', () => {
    const study = shippedCase('messenger-intermittent');
    assert.ok(study);
    const { debrief, facts, series, actions } = study;
    const unasked = new Set(record.case?.measures?.unasked.map(({ id }) => id));
    assert.ok(unasked.size > 15);
    const hidden = [
      ...facts.filter(({ id }) => unasked.has(id)).flatMap(({ id, answer }) => [id, answer]),
      ...series
        .filter(({ id }) => unasked.has(id))
        .flatMap(({ label, caption }) => [label, caption]),
      ...actions.map(({ why }) => why),
      ...[debrief.truth, debrief.shape, ...debrief.turningPoints, ...debrief.alternatives],
    ];
    const shown = JSON.stringify(debriefOf(record));
    for (const one of hidden) assert.ok(!shown.includes(JSON.stringify(one).slice(1, -1)), one);
  });
});
