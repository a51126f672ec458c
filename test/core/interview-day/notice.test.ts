import assert from 'node:assert/strict';
import { interviewNotice } from '../../../src/core/interview-day/notice';

describe('the notice during an interview', () => {
  const notice = interviewNotice('15:45');

  it('names the three kinds of outside help, as guide item G26 does', () => {
    for (const kind of [/materials/, /help from anyone else/, /AI tools/])
      assert.match(notice, kind);
  });

  it('says until when, that nothing is locked, and what to do when the interview has moved', () => {
    for (const part of [/until 15:45\./, /not a lock/, /moved\? Change its time in the plan/]) {
      assert.match(notice, part);
    }
  });
});
