import assert from 'node:assert/strict';
import { meanRepairTime } from '../../../src/core/lint/repair-times';

const OFFERED: [string, string][] = [
  ['MTTR went down 20 %.', 'MTTR'],
  ['- MTTR: 40 minutes', 'MTTR'],
  ['Our mean time to repair fell to 40 minutes.', 'mean time to repair'],
  ['Our mean time to recover fell.', 'mean time to recover'],
  ['The mean-time-to-restore is 9 minutes.', 'mean-time-to-restore'],
  ['The average time to resolution halved.', 'average time to resolution'],
  ['The average outage duration halved.', 'average outage duration'],
  ['The average recovery time fell from 50 to 40 minutes.', 'average recovery time'],
  ['The average length of an incident fell.', 'average length of an incident'],
  ['Mean time to mitigation is down to 9 minutes.', 'Mean time to mitigation'],
  ['We’ve cut the mean repair time by half.', 'mean repair time'],
  ['Average incident length fell\nin June.', 'Average incident length'],
];

const NOT_OFFERED = [
  'MTTR fell by 20 %, and failed requests by 60 %.',
  'We cut the MTTR; 40 fewer shops were hit.',
  'MTTR hides the long ones.',
  'We stopped reporting MTTR.',
  'MTTR isn’t what we measure.',
  'The longest outage took 9 minutes.',
  'The repair took 40 minutes.',
  'The average latency fell.',
  'The mean time between failures grew.',
  'It took an average of two engineers to fix it.',
  'Recovery took 9 minutes each time.',
  'We count lost files rather than the mean time to repair.',
];

describe('a mean repair time', () => {
  for (const [text, expected] of OFFERED) {
    it(`is offered in: ${text}`, () => {
      const found = meanRepairTime(text);
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
  }
  for (const text of NOT_OFFERED) {
    it(`isn’t offered in: ${text}`, () => assert.equal(meanRepairTime(text), undefined));
  }
  it('is completed by the sentence beside it', () => {
    assert.equal(meanRepairTime('MTTR fell.', ['Failed uploads fell by half.']), undefined);
    assert.ok(meanRepairTime('MTTR fell.', ['Uploads went well.']));
  });
});
