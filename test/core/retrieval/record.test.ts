import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintRetrieval } from '../../../src/core/retrieval/lint';
import { retrievalName } from '../../../src/core/retrieval/name';
import { readRetrieval } from '../../../src/core/retrieval/read';
import type { RetrievalRecord } from '../../../src/core/retrieval/retrieval';
import { writeRetrieval } from '../../../src/core/retrieval/write';
import { declaresRecord, readRecordSummary } from '../../../src/core/round/record-summary';
import { anyRetrieval } from './any-retrieval';

const RECORD: RetrievalRecord = {
  title: 'Retrieval drill: topics',
  started: '2026-11-22T14:05:09.250+01:00',
  ended: '2026-11-22T14:07:30.000+01:00',
  seed: 7,
  limit: 10,
  results: [
    {
      deck: 'topics',
      cue: 'influencing',
      recall: 'in-time',
      seconds: 6,
      story: 'stories/half-the-pages.md',
      opening: true,
      typed: 'half: the "pages"',
    },
    { deck: 'topics', cue: 'failure', recall: 'not', seconds: 23, typed: '' },
  ],
};

const TEXT = `---
type: star-retrieval
title: "Retrieval drill: topics"
started: "2026-11-22T14:05:09.250+01:00"
ended: "2026-11-22T14:07:30.000+01:00"
seed: 7
limit-seconds: 10
cues:
  - { deck: topics, cue: "influencing", recall: in-time, seconds: 6, story: "stories/half-the-pages.md", opening: true, typed: "half: the \\"pages\\"" }
  - { deck: topics, cue: "failure", recall: not, seconds: 23 }
---

# Retrieval drill: topics

- influencing: named in 6 s, with its opening line
- failure: not recalled
`;

const write = (record: RetrievalRecord) => writeRetrieval(record, ({ cue }) => cue);
const withCues = (...cues: string[]) =>
  ['---', 'type: star-retrieval', 'started: 2026-11-22T14:05:09Z', 'cues:', ...cues, '---'].join(
    '\n',
  );
const messages = (text: string) => lintRetrieval(text).map(({ message }) => message);

describe('the record of a retrieval drill', () => {
  it('has one line for each cue, and the same in words', () => {
    assert.equal(write(RECORD), TEXT);
    assert.deepEqual(readRetrieval(TEXT), RECORD);
  });

  it('is read as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(anyRetrieval, (record) => {
        const text = write(record);
        assert.deepEqual(readRetrieval(text), record);
        assert.deepEqual(readRetrieval(`\ufeff${text.replaceAll('\n', '\r\n')}`), record);
        assert.deepEqual(lintRetrieval(text), []);
      }),
    );
  });

  it('is no round, and a round is no retrieval drill', () => {
    assert.equal(readRecordSummary(TEXT), undefined);
    assert.equal(declaresRecord(TEXT), false);
    assert.equal(readRetrieval(TEXT.replace('star-retrieval', 'star-round')), undefined);
    assert.equal(readRetrieval('# Notes'), undefined);
  });

  it('has a name of its own', () => {
    const at = Date.UTC(2026, 10, 22, 13, 5);
    assert.equal(retrievalName(at, 60), '2026-11-22T1405-retrieval.md');
    assert.equal(retrievalName(at, 60, 3), '2026-11-22T1405-retrieval-3.md');
  });
});

describe('the record of a retrieval drill that somebody edited', () => {
  it('is read in any form that YAML has', () => {
    const text = withCues(
      '  - cue: failure # the hard one',
      '    deck: topics',
      '    seconds: 4',
      "    recall: 'late'",
    );
    assert.deepEqual(readRetrieval(text)?.results, [
      { deck: 'topics', cue: 'failure', recall: 'late', seconds: 4, typed: '' },
    ]);
  });

  it('counts no cue of which it says too little, and tells', () => {
    const whole = '  - { deck: topics, cue: failure, recall: not, seconds: 8 }';
    const broken = [
      '  - { deck: topics, cue: failure, recall: not }',
      '  - { deck: topics, cue: failure, seconds: 8 }',
      '  - { deck: stories, cue: failure, recall: not, seconds: 8 }',
      '  - { deck: topics, cue: failure, recall: perhaps, seconds: 8 }',
      '  - { deck: topics, cue: failure, recall: not, seconds: -8 }',
      '  - { deck: topics, recall: not, seconds: 8 }',
      '  - failure',
    ];
    for (const line of broken) {
      const text = withCues(line, whole);
      assert.equal(readRetrieval(text)?.results.length, 1, line);
      assert.equal(messages(text).length, 1, line);
    }
    assert.deepEqual(messages(withCues(whole)), []);
  });

  it('says nothing of a story or an opening line where none was recalled', () => {
    const text = withCues(
      '  - { deck: topics, cue: failure, recall: not, seconds: 8, story: a.md, opening: true }',
    );
    const [result] = readRetrieval(text)?.results ?? [];
    assert.deepEqual(Object.keys(result ?? {}), ['deck', 'cue', 'recall', 'seconds', 'typed']);
  });

  it('counts for nothing without its beginning, or when it can’t be read', () => {
    const noStart = withCues('  []').replace(/started.*\n/, '');
    assert.equal(readRetrieval(noStart), undefined);
    assert.equal(messages(noStart).length, 1);
    const broken = withCues('  - { deck: topics');
    assert.equal(readRetrieval(broken), undefined);
    assert.equal(messages(broken).length, 1);
  });
});
