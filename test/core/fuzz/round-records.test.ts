import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ALL_SLOTS } from '../../../src/core/round/record/slots';
import { lintRecord } from '../../../src/core/round/record/lint-record';
import { partnerSheet } from '../../../src/core/round/record/partner-sheet';
import { ratingEdit } from '../../../src/core/round/record/rating-edit';
import { readPartnerSheet } from '../../../src/core/round/record/read-partner-sheet';
import { readRecord } from '../../../src/core/round/record/read';
import { changeNextTimeEdit, steamEdit } from '../../../src/core/round/record/section-edits';
import { sheetAreas } from '../../../src/core/round/record/sheet';
import { addSignals, changeSignals } from '../../../src/core/round/record/signal-edits';
import { trimmedText } from '../../../src/core/round/record/typed-text';
import { formatRecord } from '../../../src/core/round/record/write';
import { declaresRecord, readRecordSummary } from '../../../src/core/round/record-summary';
import { toldEdit } from '../../../src/core/round/told';
import { applyEdits, stripByteOrderMark, type TextEdit } from '../../../src/core/text';
import { anyRating } from '../round/record/any-rating';
import { nastyText } from '../round/record/any-round';
import { read, sampleRecord } from '../round/record/sample-record';
import { fuzz } from './fuzz';
import { assertInside, assertSaid } from './inside';
import { modelsIn, wordsOf } from './models';
import { spoiled } from './spoiled';

const RECORDS = [...modelsIn('sample/rounds'), sampleRecord()];
const WORDS = [
  ...wordsOf(RECORDS),
  ...ALL_SLOTS.map((slot) => `${slot}: `),
  ...['self:\n', 'partner:\n', 'level: 5\n', 'when: later\n', 'evidence: []\n', 'evidence: one\n'],
  ...['    - ', '      ', '**1. 00:10 Question**\n', '> **00:10** Why?\n', '## Typed elsewhere\n'],
];
const anyRecord = spoiled(RECORDS, WORDS);

fuzz('round-record', anyRecord, (source) => {
  const { record, problems } = readRecord(source);
  for (const { span } of problems) assertInside(stripByteOrderMark(source), span);
  assertSaid(stripByteOrderMark(source), lintRecord(source));
  if (record) assert.ok(declaresRecord(source));
  assert.deepEqual(readRecord(source), { record, problems }, 'the same twice');
});

/** A record that somebody spoiled and we write again is read as what it was taken for. */
fuzz('round-record-written-again', anyRecord, (source) => {
  const { record } = readRecord(source);
  if (!record) return;
  const text = formatRecord(record);
  const again = readRecord(text).record;
  assert.ok(again, 'still a record');
  assert.equal(formatRecord(again), text);
});

fuzz('round-summary', anyRecord, (source) => {
  const summary = readRecordSummary(source);
  if (!summary) return;
  assert.ok(!Number.isNaN(Date.parse(summary.started)));
  assert.ok(Number.isFinite(summary.minutes) && summary.peeks >= 0);
});

fuzz(
  'stories-told',
  fc.tuple(anyRecord, fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 3 })),
  ([source, paths]) => {
    const text = stripByteOrderMark(source);
    const edit = toldEdit(text, paths);
    if (!edit) return;
    assertInside(text, edit.span);
    const after = applyEdits(text, [edit]);
    if (readRecordSummary(text)) assert.ok(readRecordSummary(after), 'still a record');
    assert.equal(toldEdit(after, paths), undefined, 'nothing is left to do');
  },
);

/** Applies edits within a text, which have to do all at once. */
function done(text: string, edit: (text: string) => TextEdit[] | undefined): string {
  const edits = edit(text);
  if (!edits) return text;
  for (const { span } of edits) assertInside(text, span);
  const after = applyEdits(text, edits);
  assert.deepEqual(edit(after) ?? [], [], 'nothing is left to do');
  return after;
}

fuzz('words-for-a-record', fc.tuple(anyRecord, nastyText), ([source, words]) => {
  const before = readRecord(source).record;
  const text = stripByteOrderMark(source);
  const after = done(
    done(text, (one) => steamEdit(one, words)),
    (one) => changeNextTimeEdit(one, words),
  );
  if (!before) return;
  assert.equal(read(after).steam, trimmedText(words));
  assert.equal(read(after).next, trimmedText(words));
  assert.deepEqual({ ...read(after), steam: '', next: '' }, { ...before, steam: '', next: '' });
});

fuzz('rating-for-a-record', fc.tuple(anyRecord, anyRating), ([source, rating]) => {
  const before = readRecord(source).record;
  const after = done(stripByteOrderMark(source), (text) => ratingEdit(text, rating));
  if (!before) return;
  const found = read(after).ratings.filter(
    ({ slot, by }) => slot === rating.slot && by === rating.by,
  );
  assert.deepEqual(found, [rating]);
  const others = (all: typeof before.ratings) =>
    all.filter(({ slot, by }) => slot !== rating.slot || by !== rating.by);
  const byName = (all: typeof before.ratings) =>
    others(all).sort((a, b) => `${a.slot}${a.by}`.localeCompare(`${b.slot}${b.by}`));
  assert.deepEqual(byName([...read(after).ratings]), byName([...before.ratings]));
});

fuzz('signals-of-a-record', anyRecord, (source) => {
  const text = stripByteOrderMark(source);
  const before = readRecord(text).record?.case;
  if (!before) return;
  const emptied = applyEdits(
    text,
    changeSignals(text, () => undefined),
  );
  assert.deepEqual(read(emptied).case?.signals, []);
  const added = { signal: 'troubleshooting-s1', way: 'self', by: [] } as const;
  const more = applyEdits(text, addSignals(text, [added]));
  assert.equal(read(more).case?.signals.length, before.signals.length + 1);
});

const SHEETS = RECORDS.flatMap((text) => {
  const { record } = readRecord(text);
  return record ? [partnerSheet(record, sheetAreas(record.slots))] : [];
});
const SHEET_WORDS = [
  ...['Level: 3\n', '**Level:** 2', 'level : not shown', 'Level: 2-3', 'Level: 0', 'Level: 3.5\n'],
  ...[
    'Evidence:\n',
    '**Evidence:** one',
    '- Asked.\n',
    '-\n',
    '  more\n',
    '- [x] ',
    '(partnering-s1)',
  ],
  ...wordsOf(SHEETS),
];

fuzz('partner-sheet', spoiled(SHEETS, SHEET_WORDS), (source) => {
  const { ratings, ticks, problems } = readPartnerSheet(source);
  for (const { span } of problems) assertInside(stripByteOrderMark(source), span);
  for (const { level, evidence } of ratings) {
    assert.ok(level !== undefined && evidence.length > 0);
    for (const line of evidence) assert.ok(line !== '' && !/[\r\n]/.test(line));
  }
  for (const { signal } of ticks) assert.match(signal, /-s\d+$/);
});
