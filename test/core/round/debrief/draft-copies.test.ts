import assert from 'node:assert/strict';
import { DraftCopies } from '../../../../src/views/debrief/copies';
import { typed } from '../../../../src/views/debrief/drafts';

const RECORD = 'file:///w/rounds/a.md';
const TYPED = typed({}, 'next', 'a', '');
const KEPT = { next: { value: 'a', base: '', isDue: true } };

/** What one browser keeps for all its pages, or refuses to. */
function browser({ isFull = false } = {}) {
  const entries = new Map<string, string>();
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new Error('full');
      entries.set(key, text);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
  return { entries, storage };
}

describe('copies of drafts', () => {
  it('are found by the next page of their record, and by no other', () => {
    const { storage } = browser();
    new DraftCopies(storage).save(RECORD, TYPED);
    assert.deepEqual(new DraftCopies(storage).recall(RECORD), KEPT);
    assert.deepEqual(new DraftCopies(storage).recall('file:///w/rounds/b.md'), {});
  });

  it('are removed when the record has all of them', () => {
    const { entries, storage } = browser();
    new DraftCopies(storage).save(RECORD, TYPED);
    new DraftCopies(storage).save(RECORD, {});
    assert.equal(entries.size, 0);
  });

  it('are none where the browser keeps nothing, and when they are torn', () => {
    for (const storage of [undefined, browser({ isFull: true }).storage]) {
      new DraftCopies(storage).save(RECORD, TYPED);
      assert.deepEqual(new DraftCopies(storage).recall(RECORD), {});
    }
    const { entries, storage } = browser();
    new DraftCopies(storage).save(RECORD, TYPED);
    for (const [key, text] of entries) entries.set(key, text.slice(0, 9));
    assert.deepEqual(new DraftCopies(storage).recall(RECORD), {});
  });
});
