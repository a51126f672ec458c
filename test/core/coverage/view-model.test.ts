import assert from 'node:assert/strict';
import type { LeftOut } from '../../../src/core/coverage/left-out';
import { progressOf } from '../../../src/core/coverage/progress';
import { coverageModel } from '../../../src/views/coverage/model';
import { statusWords } from '../../../src/views/coverage/status';
import { record } from './records';
import { findRow, labelsBelow, treeOf } from './trees';

describe('model of the coverage view', () => {
  const known = { hasFolder: true, isComplete: true, filter: '', progress: undefined };
  const one = treeOf([record('a')]);

  it('shows a tree as soon as one story is known', () => {
    const model = coverageModel(one, { ...known, isComplete: false });
    assert.equal(model.status, 'loading');
    assert.equal(model.nodes, one.nodes);
    assert.equal(coverageModel(one, known).status, 'ready');
    assert.equal(coverageModel(one, { ...known, hasFolder: false }).status, 'ready');
  });

  it('says why there is nothing to show', () => {
    const status = (isComplete: boolean, hasFolder: boolean) =>
      coverageModel(undefined, { ...known, isComplete, hasFolder }).status;
    assert.equal(status(false, true), 'loading');
    assert.equal(status(true, true), 'no-stories');
    assert.equal(status(true, false), 'no-folder');
    assert.equal(status(false, false), 'no-folder');
  });

  it('says how far reading and checking are', () => {
    const waiting = { unchecked: 8800, isStopped: false };
    const words = (what: 'reading' | 'checking') =>
      progressOf({ what, done: 1200, total: 10_000 }, waiting)?.words;
    assert.equal(words('reading'), '1,200 of 10,000 stories read');
    assert.equal(words('checking'), '1,200 of 10,000 stories checked');
    const looking = progressOf({ what: 'reading', done: 0, total: 0 }, waiting);
    assert.equal(looking?.words, 'Looking for stories');
    assert.equal(progressOf(undefined, waiting), undefined);
    const stopped = { unchecked: 8800, isStopped: true };
    assert.deepEqual(progressOf(undefined, stopped), {
      words: '8,800 stories not checked yet',
      isStopped: true,
    });
    assert.equal(progressOf(undefined, { unchecked: 0, isStopped: true }), undefined);
    assert.equal(coverageModel(one, known).progress, undefined);
  });

  it('says in words what a filter found, else how many gaps there are', () => {
    const found = (stories: number, covered: number) =>
      statusWords(
        coverageModel({ ...one, matches: { stories, covered } }, { ...known, filter: ' on call ' }),
      );
    assert.equal(found(1, 0), 'Found 1 story');
    assert.equal(found(2000, 1), 'Found 1 area or topic and 2,000 stories');
    assert.equal(found(0, 2), 'Found 2 areas or topics');
    assert.equal(found(0, 0), 'Nothing matches “on call”');
    assert.equal(statusWords(coverageModel(one, known)), `${one.gaps} gaps in your coverage`);
    assert.equal(
      statusWords(coverageModel(one, { ...known, isComplete: false })),
      'Reading your stories',
    );
    assert.equal(statusWords(coverageModel(undefined, known)), '');
  });

  it('lists the files that were left out, with the reason', () => {
    const leftOut: LeftOut = {
      unreadable: [
        { id: 'file:///stories/caf%C3%A9.md', reason: 'It is locked.' },
        { id: 'file:///stories/50%.md', reason: 'It can’t be read.' },
      ],
      skipped: [
        { what: 'file', count: 300, reason: 'too many to look at.' },
        { what: 'folder', count: 1, reason: 'too far away.' },
      ],
    };
    const tree = treeOf([], {}, [], leftOut);
    assert.equal(findRow(tree, 'left-out')?.description, '302 files, 1 folder');
    assert.deepEqual(labelsBelow(tree, 'left-out'), [
      'café.md',
      '50%.md',
      '300 files: too many to look at.',
      '1 folder: too far away.',
    ]);
    assert.equal(findRow(tree, 'left-out')?.children[0]?.description, 'It is locked.');
    assert.equal(findRow(treeOf([]), 'left-out'), undefined);
  });
});
