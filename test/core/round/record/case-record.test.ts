import assert from 'node:assert/strict';
import { writeRecord } from '../../../../src/core/round/record';
import { lintRecord } from '../../../../src/core/round/record/lint-record';
import { readRecord } from '../../../../src/core/round/record/read';
import { read } from './sample-record';
import { PLAY, playedRound, REPORT } from './sample-outcome';

const text = () => writeRecord(playedRound(), 0, { play: PLAY, report: REPORT });

describe('the record of a case', () => {
  it('tells the conversation as it went', () => {
    const said = text().slice(text().indexOf('## Conversation'), text().indexOf('## Brief and'));
    assert.equal(
      said,
      `## Conversation

**1. 03:00 Question**
Since when is it slow?

> Since Saturday at two in the morning.

> **09:00 From Search product owner:** Sales are down by a fifth.
> What do I tell my director?

**2. 10:00 Update**
\\# Owner
Back on the old index by ten.

**3. 11:00 Action**
Switch back to the old index.

> Latency falls within five minutes.

> **12:00 Interviewer:** They are asleep.

> **13:00 Told unasked:** The index was rebuilt.

`,
    );
    assert.match(text(), /\n## Typed and not said\n\nAnd who\n/);
  });

  it('keeps what was measured, one thing a line', () => {
    const from = text().indexOf('lines:');
    assert.equal(
      text().slice(from, text().indexOf('\n---\n', from)),
      `lines:
  - { line: 1, at-seconds: 180, phase: "clarify", kind: question, found: ["f-since"] }
  - { line: 2, at-seconds: 600, phase: "clarify", kind: update }
  - { line: 3, at-seconds: 660, phase: "clarify", kind: action, found: ["a-old-index"] }
questions-first: 1
mitigated-at-seconds: 660
sides: { technical: 2, organizational: 0, both: 0, neither: 1 }
injects:
  - { id: "i-sales", at-seconds: 540, within-seconds: 120, response-seconds: 60 }
wrong-turns:
  - { id: "w-blame", at-seconds: 720, red-flag: troubleshooting-r2 }
actions:
  - { id: "a-old-index", at-seconds: 660, verdict: good }
unasked:
  - { id: "f-index", what: fact, side: technical }
  - { id: "s-p99", what: plot }
signals:
  - { signal: troubleshooting-s1, way: matched, line: 1, by: ["f-since"] }
  - { signal: troubleshooting-s2, way: partner }
  - { signal: driving-success-live-s6, way: proposed, line: 2, words: "by ten" }`,
    );
    assert.match(text(), /\ncase: "slow-search"\ncase-version: 3\n/);
  });

  it('has the lines when nothing is known of what came of them', () => {
    const { lines, conversation, measures } = read(writeRecord(playedRound(), 0)).case!;
    assert.deepEqual(
      lines.map(({ number, text: said }) => [number, said]),
      [
        [1, 'Since when is it slow?'],
        [2, '# Owner\nBack on the old index by ten.'],
        [3, 'Switch back to the old index.'],
      ],
    );
    assert.equal(conversation.length, 3);
    assert.equal(measures, undefined);
  });

  it('leaves keys of the user alone where there is no case', () => {
    const drill = text()
      .replace(/\ncase: .*/, '')
      .replace(/\ncase-version: .*/, '');
    assert.match(read(drill).extra, /^lines:\n(?:.*\n)+signals:\n(?:.*\n){2}.*$/);
  });

  it('reads the words as somebody changed them', () => {
    const edited = text()
      .replace('Since when is it slow?', 'Since when, and where?')
      .replace('> Latency falls within five minutes.\n', '> Latency falls.\n\nGood!\n');
    const { lines, conversation } = read(edited).case!;
    assert.equal(lines[0]?.text, 'Since when, and where?');
    assert.deepEqual(conversation[5], { type: 'reply', text: 'Latency falls.' });
  });

  it('says where something can’t be meant', () => {
    const wrong: [string, string, string, string][] = [
      ['way: matched', 'way: guessed', 'round-value', 'guessed'],
      ['line: 1, by', 'line: 9, by', 'round-signal', '9'],
      ['troubleshooting-s1,', 'troubleshootin-s1,', 'round-signal', 'troubleshootin-s1'],
      ['troubleshooting-r2', 'troubleshooting-r99', 'round-signal', 'troubleshooting-r99'],
      ['kind: update', 'kind: rant', 'round-value', 'rant'],
      ['at-seconds: 600, phase', 'at-seconds: 60, phase', 'round-times', '60'],
      ['verdict: good', 'verdict: fine', 'round-value', 'fine'],
      ['what: plot', 'what: rumor', 'round-value', 'rumor'],
      ['questions-first: 1', 'questions-first: few', 'round-value', 'few'],
    ];
    for (const [before, after, code, at] of wrong) {
      const edited = text().replace(before, after);
      const [found] = readRecord(edited).problems;
      assert.equal(found?.code, code, after);
      assert.equal(edited.slice(found.span.start, found.span.end), at);
      assert.ok(lintRecord(edited).length >= 2);
    }
    assert.deepEqual(
      lintRecord(text()).map(({ code }) => code),
      ['round-not-rated'],
    );
  });
});
