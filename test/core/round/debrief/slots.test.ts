import assert from 'node:assert/strict';
import { QUESTION_BANK } from '../../../../src/core/guide/questions';
import { rubricsFor } from '../../../../src/core/round/debrief/slots';

const slots = (round: string, questions: string[] = [], study?: string) =>
  rubricsFor({ round, questions, ...(study && { case: study }) }).map(({ slot }) => slot);

describe('what a round is rated by', () => {
  it('is all of its interview after a whole mock', () => {
    assert.deepEqual(slots('exploratory', ['failure-1']), [
      'developing-others',
      'driving-success',
      'partnering',
      'prioritizing',
      'production-ownership',
    ]);
    assert.deepEqual(slots('service-ownership', [], 'messenger-intermittent'), [
      'driving-success-live',
      'managing-production-changes',
      'operations-metrics',
      'troubleshooting',
    ]);
  });

  it('is what the questions of a shorter round are about', () => {
    for (const { id, primary, secondary } of QUESTION_BANK) {
      assert.deepEqual(new Set(slots('drill', [id])), new Set([primary, ...secondary]), id);
    }
  });

  it('is everything when a question is the candidate’s own, or none is known', () => {
    assert.equal(slots('my-half-hour', ['failure-1', 'own-1']).length, 5);
    assert.equal(slots('my-half-hour').length, 5);
    assert.equal(slots('my-case', [], 'messenger-intermittent').length, 4);
  });
});
