import assert from 'node:assert/strict';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { isStale, standingOf } from '../../../src/core/coverage/standing';
import { checked, record, TODAY } from './records';

describe('where a story stands', () => {
  const stage = (parts: Partial<StoryRecord>, times = 0) =>
    standingOf(record('a', parts), { times }, TODAY).stage;
  const found = (parts: Parameters<typeof checked>[1]) => ({ checked: checked([], parts) });

  it('is a draft as long as it says so, whatever else is true', () => {
    assert.equal(stage({ status: 'draft' }), 'draft');
    assert.equal(stage({ status: 'draft', ...found({ error: 1 }) }, 5), 'draft');
  });

  it('has open findings while errors or warnings are left, and is written without', () => {
    assert.equal(stage(found({ error: 1 })), 'open-findings');
    assert.equal(stage(found({ warning: 1 })), 'open-findings');
    assert.equal(stage(found({ information: 3, hint: 3 })), 'written');
    assert.equal(stage({ status: 'ready' }), 'written');
    assert.equal(stage({ checked: undefined }), 'written');
  });

  it('is told once or often from the first telling on', () => {
    assert.equal(stage({}, 1), 'told-once');
    assert.equal(stage(found({ warning: 2 }), 1), 'told-once');
    assert.equal(stage({}, 2), 'told-often');
    assert.equal(stage({}, 30), 'told-often');
  });

  it('counts the findings that ask for something, and none before the checks', () => {
    const open = (parts: Partial<StoryRecord>) =>
      standingOf(record('a', parts), undefined, TODAY).openFindings;
    assert.equal(open(found({ error: 1, warning: 2, information: 4, hint: 8 })), 7);
    assert.equal(open(found({ hint: 8 })), 0);
    assert.equal(open({ checked: undefined }), undefined);
  });

  it('is weak as a draft, with errors, or when it is old, and with all of them at once', () => {
    const weak = (parts: Partial<StoryRecord>) =>
      standingOf(record('a', parts), undefined, TODAY).weaknesses;
    assert.deepEqual(weak({}), []);
    assert.deepEqual(weak(found({ warning: 9, information: 9, hint: 9 })), []);
    assert.deepEqual(weak({ status: 'draft', when: '2020', ...found({ error: 1 }) }), [
      ...['draft', 'errors', 'stale'],
    ]);
  });

  it('has no telling when nobody counted any', () => {
    assert.deepEqual(standingOf(record('a'), undefined, TODAY).rehearsal, { times: 0 });
  });

  it('keeps a date as written, and forgets what is none', () => {
    const when = (written: string) =>
      standingOf(record('a', { when: written }), undefined, TODAY).when;
    for (const date of ['2025', '2025-03', '0000', '9999-12']) assert.equal(when(date), date);
    for (const none of [
      '',
      '2025-13',
      '2025-00',
      '20255',
      '2025-3',
      '2025-03-01',
      ' 2025',
      '２０２５',
    ])
      assert.equal(when(none), undefined, none);
  });
});

describe('the age of a story (COV-06)', () => {
  const stale = (when: string, today: string) => isStale(when, today);

  it('counts a month to its end: three years and a day is old', () => {
    assert.equal(stale('2023-11', '2026-11-01'), false);
    assert.equal(stale('2023-11', '2026-11-30'), false);
    assert.equal(stale('2023-11', '2026-12-01'), true);
    assert.equal(stale('2025-02', '2028-02-29'), false);
    assert.equal(stale('2025-02', '2028-03-01'), true);
  });

  it('counts a year to its end', () => {
    assert.equal(stale('2023', '2026-12-31'), false);
    assert.equal(stale('2023', '2027-01-01'), true);
    assert.equal(stale('2023-12', '2026-12-31'), false);
    assert.equal(stale('2023-12', '2027-01-01'), true);
  });

  it('knows nothing of stories without a date', () => {
    assert.equal(isStale(undefined, TODAY), false);
    for (const none of ['', 'lately', '2019-13', '2019-00', '20190', '2019-1', '-2019'])
      assert.equal(stale(none, TODAY), false, none);
  });

  it('takes any year for one, and the future for fresh', () => {
    assert.equal(stale('0000', TODAY), true);
    assert.equal(stale('2031-05', TODAY), false);
  });
});
