import assert from 'node:assert/strict';
import { RUBRIC_NOTE } from '../../../src/core/guide/rubric';
import { RUBRICS } from '../../../src/core/guide/rubrics';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { AREA_IDS, record, round, TOPIC_IDS } from './records';
import { findRow, flatten, labelsBelow, treeOf } from './trees';

describe('guidance in the coverage tree', () => {
  const tree = treeOf([]);
  const texts = (id: string) => labelsBelow(tree, id);

  it('has for each area, behind a closed row, the definition, every signal and every red flag', () => {
    for (const area of AREA_IDS) {
      const row = findRow(tree, `areas:${area}:looks-for`);
      assert.equal(row?.label, 'What an interviewer looks for');
      assert.equal(row.open, false);
      const below = flatten([row]).map(({ label }) => label);
      const rubrics = RUBRICS.filter((rubric) => rubric.area === area);
      const wanted = rubrics.flatMap(({ signals, redFlags }) => [...signals, ...redFlags]);
      assert.ok(wanted.length >= 10);
      for (const { text } of wanted) assert.ok(below.includes(text), text);
      assert.ok(below.includes(RUBRIC_NOTE));
      assert.ok(findRow(tree, `areas:${area}`)?.detail.endsWith(below[1] ?? 'no definition'));
    }
  });

  it('keeps the two contexts of Driving Success apart under labels', () => {
    const row = 'areas:driving-success:looks-for';
    assert.deepEqual(texts(row).slice(1), [
      'In a story you tell',
      'In the live case',
      'What counts against you',
      RUBRIC_NOTE,
    ]);
    const signals = (slot: string) =>
      RUBRICS.find((rubric) => rubric.slot === slot)?.signals.map(({ text }) => text);
    assert.deepEqual(texts(`${row}:driving-success`), signals('driving-success'));
    assert.deepEqual(texts(`${row}:driving-success-live`), signals('driving-success-live'));
  });

  it('says first what a topic asks, and what else is asked for means', () => {
    assert.match(texts('topics:time-pressure')[0] ?? '', /too little time/);
    assert.match(texts('others:failure')[0] ?? '', /what went wrong through you/);
  });

  it('has the questions of a topic, and those chosen for an area, each of which starts a drill', () => {
    for (const topic of TOPIC_IDS) {
      const wanted = QUESTION_BANK.filter((one) => one.topic === topic).map(({ text }) => text);
      assert.deepEqual(texts(`topics:${topic}:questions`), wanted);
    }
    for (const area of AREA_IDS) {
      const wanted = QUESTION_BANK.filter((one) => one.primary === area).map(({ text }) => text);
      assert.deepEqual(texts(`areas:${area}:questions`), wanted);
    }
    const [row] = findRow(tree, 'topics:failure:questions')?.children ?? [];
    assert.deepEqual(row?.action, { type: 'start-drill', topic: 'failure' });
    assert.equal(row.description, 'drill: Failure and what it taught you');
    assert.equal(findRow(tree, 'others:expand:questions'), undefined);
  });

  it('says of the questions whether a story would answer them or answers them already', () => {
    const label = (topics: string[]) =>
      findRow(treeOf([record('a', { topics })]), 'topics:failure:questions')?.label;
    assert.equal(label([]), 'Questions it would answer');
    assert.equal(label(['failure']), 'Questions that ask for it');
  });

  it('shows how often a live case was played, and starts one', () => {
    const played = (...days: string[]) => {
      const rounds = days.map((day) =>
        round([], { round: 'service-ownership', started: `${day}T10:00:00+02:00` }),
      );
      return findRow(treeOf([], {}, rounds), 'areas:driving-success:live-case');
    };
    assert.equal(played()?.description, 'not played yet');
    assert.deepEqual(played()?.action, { type: 'start-case' });
    assert.equal(played('2026-11-02')?.description, 'played once, on November 2, 2026');
    const twice = played('2026-11-12', '2026-09-30');
    assert.equal(twice?.description, 'played twice, last on November 12, 2026');
    const often = played('2025-01-01', '2026-02-28', '2025-12-31');
    assert.equal(often?.description, 'played 3 times, last on February 28, 2026');
    assert.equal(findRow(treeOf([]), 'areas:partnering:live-case'), undefined);
  });

  it('says from when on a live case counts, and that one was too short', () => {
    const row = (...minutes: number[]) => {
      const rounds = minutes.map((one) => round([], { round: 'service-ownership', minutes: one }));
      return findRow(treeOf([], {}, rounds), 'areas:driving-success:live-case');
    };
    assert.equal(row(1)?.description, 'not played for 30 minutes yet');
    assert.match(row()?.detail ?? '', /counts from 30 of its 45 minutes on/);
    assert.equal(row(1, 30)?.description, 'played once, on November 20, 2026');
  });

  it('has notes that open the story they are about', () => {
    const rows = flatten(treeOf([record('a', { focus: ['partnering'], when: '2026' })]).nodes);
    const notes = rows.filter(({ kind }) => kind === 'note');
    assert.deepEqual(
      notes.map(({ label, action }) => [label, action]),
      [['Without “a”, Partnering is empty.', { type: 'open-story', storyId: 'a' }]],
    );
    assert.equal(findRow(treeOf([record('a')]), 'notes')?.children[0]?.action, undefined);
  });
});
