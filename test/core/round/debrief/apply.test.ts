import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { debriefOf } from '../../../../src/core/round/debrief/from-record';
import { editsFor } from '../../../../src/core/round/debrief/apply';
import type { Change } from '../../../../src/core/round/debrief/change';
import { readBeats } from '../../../../src/core/round/record/beats';
import { readRecord } from '../../../../src/core/round/record/read';
import { applyEdits } from '../../../../src/core/text';
import { savedDrill } from './saved-drill';

const RECORD = readFileSync('sample/rounds/2026-11-14T1003-exploratory.md', 'utf8');
const ENDED = Date.parse('2026-11-14T10:57:47.645+01:00');
const MINUTE = 60_000;
const STORY = { count: 7, version: '1:2' };

const change = (text: string, one: Change, now = ENDED + MINUTE) =>
  applyEdits(text, editsFor(text, one, { now, story: STORY }));
const recordIn = (text: string) => {
  const { record } = readRecord(text);
  assert.ok(record);
  return record;
};
const own = (text: string) =>
  recordIn(text).ratings.find(({ slot, by }) => slot === 'partnering' && by === 'self');
/** The sample's record without its ratings. */
const bare = RECORD.replace(/^ratings:\n(?: .*\n)*/m, '');

const level = (value: 1 | 4 | 'not-shown'): Change => ({
  kind: 'level',
  slot: 'partnering',
  level: value,
});
const line = (before: string, after: string): Change => ({
  kind: 'evidence',
  slot: 'partnering',
  before,
  after,
});

describe('a change of the page', () => {
  it('rates an area, and says whether that was right after the round', () => {
    const text = change(bare, level('not-shown'), ENDED + 60 * MINUTE);
    assert.deepEqual(own(text), {
      slot: 'partnering',
      by: 'self',
      level: 'not-shown',
      when: 'after',
      evidence: [],
    });
    assert.equal(own(change(text, line('', 'x'), ENDED + 61 * MINUTE))?.when, 'later');
  });

  it('marks nothing as later when nothing changed', () => {
    const text = change(bare, level(4));
    assert.equal(change(text, level(4), ENDED + 100 * MINUTE), text);
  });

  it('adds, changes and removes lines of evidence, each once', () => {
    let text = change(change(bare, line('', 'a \n b')), line('', 'c'));
    text = change(text, line('', 'c'));
    assert.deepEqual(own(text)?.evidence, ['a b', 'c']);
    text = change(text, line('a b', 'd'));
    assert.deepEqual(own(text)?.evidence, ['d', 'c']);
    assert.deepEqual(own(change(text, line('c', '')))?.evidence, ['d']);
    assert.deepEqual(own(change(text, line('gone', '')))?.evidence, ['d', 'c']);
  });

  it('keeps a line that was changed elsewhere, and adds its own', () => {
    const text = change(bare, line('', 'theirs'));
    assert.deepEqual(own(change(text, line('before', 'mine')))?.evidence, ['theirs', 'mine']);
  });

  it('writes what ran out and what to change, but never over other words', () => {
    const next = (before: string, after: string): Change => ({ kind: 'next', before, after });
    const { next: seen } = recordIn(RECORD);
    const text = change(RECORD, next(seen, 'Fewer names.\n# No heading'));
    assert.equal(recordIn(text).next, 'Fewer names.\n# No heading');
    assert.throws(() => change(text, next(seen, 'Mine.')), /“Fewer names\./);
    assert.equal(change(text, next('whatever', 'Fewer names.\n# No heading ')), text);
    const steam = change(text, {
      kind: 'steam',
      before: recordIn(RECORD).steam,
      after: 'At the second follow-up.',
    });
    assert.equal(recordIn(steam).steam, 'At the second follow-up.');
    assert.equal(recordIn(steam).next, 'Fewer names.\n# No heading');
  });

  it('ticks the beats of a story, which then counts as told', () => {
    const tick = (beat: number, isTold: boolean, version = '1:2'): Change => ({
      ...{ kind: 'beat', story: 'stories/nineteen-days.md', version },
      ...{ beat, isTold },
    });
    let text = change(change(RECORD, tick(5, true)), tick(2, true));
    assert.deepEqual(readBeats(text), [
      { story: 'stories/nineteen-days.md', told: [2, 5], count: 7, version: '1:2' },
    ]);
    assert.equal(recordIn(text).told.at(-1), 'stories/nineteen-days.md');
    text = change(text, tick(5, false));
    assert.deepEqual(readBeats(text)[0]?.told, [2]);
    assert.throws(() => change(text, tick(1, true, 'older')), /was changed/);
  });

  it('is refused by a file that is no record any more', () => {
    assert.throws(() => change('# Notes\n', level(4)), /no saved round/);
  });

  it('is what the page shows next, with all areas of the interview', () => {
    const text = change(change(bare, level(1)), line('', 'x'));
    const model = debriefOf(recordIn(text));
    assert.equal(model.areas.length, 5);
    const area = model.areas.find(({ slot }) => slot === 'partnering');
    assert.deepEqual([area?.level, area?.evidence, area?.when], [1, ['x'], 'after']);
    assert.equal(area?.anchors.length, 4);
    assert.equal(model.tellsStories, true);
  });

  it('is asked for the areas of the question after a drill', () => {
    const drill = savedDrill(ENDED);
    const { areas, candidates, typed } = debriefOf(recordIn(drill));
    assert.deepEqual(
      areas.map(({ slot }) => slot),
      ['driving-success', 'production-ownership'],
    );
    assert.equal(typed[0]?.text.split('\n').length, 2);
    assert.deepEqual(
      candidates.map(({ text }) => text),
      [
        'I skipped the replay to save an hour.',
        'Dana called the customer.',
        '02:05 Gave a number (Question)',
        'Question: answered in 03:10',
        'Question, follow-up: answered in 01:35',
      ],
    );
    const none = drill.replace(/^ratings:\n(?: .*\n)*/m, '');
    assert.equal(debriefOf(recordIn(none)).areas.length, 5);
  });

  it('is asked for what a case shows live', () => {
    const text = readFileSync('sample/rounds/2026-11-19T1832-service-ownership.md', 'utf8');
    const { areas, tellsStories } = debriefOf(recordIn(text));
    assert.equal(areas[0]?.slot, 'driving-success-live');
    assert.deepEqual([areas.length, tellsStories], [4, false]);
  });
});
