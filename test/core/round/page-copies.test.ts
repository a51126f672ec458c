import assert from 'node:assert/strict';
import { Copies, type CopyPlaces } from '../../../src/views/round/copies';
import { changeDraft, confirmDraft, openDraft, sentDraft } from '../../../src/views/round/drafts';
import type { Kept } from '../../../src/views/round/kept';

const waiting = sentDraft(changeDraft(openDraft(''), 'We shed load.'));
const WAITS: Kept = { round: '1-x', drafts: { one: waiting }, lost: [] };
const STORED: Kept = { round: '1-x', drafts: { one: confirmDraft(waiting, 1) }, lost: [] };

/** What one browser keeps for all its pages, or refuses to. */
function browser({ isFull = false } = {}) {
  const entries = new Map<string, string>();
  let state: unknown;
  const places: CopyPlaces = {
    storage: {
      getItem: (key) => entries.get(key) ?? null,
      setItem(key, text) {
        if (isFull) throw new Error('full');
        entries.set(key, text);
      },
      removeItem: (key) => void entries.delete(key),
    },
    loadState: () => state,
    saveState: (kept) => (state = kept),
  };
  return { entries, places };
}

describe('copies of words that are on their way', () => {
  it('are found by the page that comes next, also without what VS Code keeps', () => {
    const { places } = browser();
    new Copies(places).save(WAITS);
    const next = new Copies({ ...places, loadState: () => undefined });
    assert.deepEqual(next.recall('1-x'), WAITS);
    assert.equal(next.recall('2-y'), undefined);
  });

  it('are removed when the words are stored, by the page that put them there', () => {
    const { entries, places } = browser();
    const page = new Copies(places);
    page.save(WAITS);
    new Copies(places).save(STORED);
    assert.equal(entries.size, 1);
    page.save(STORED);
    assert.equal(entries.size, 0);
    assert.equal(page.recall('1-x'), undefined);
  });

  it('are kept as long as words are left that are in no text', () => {
    const { places } = browser();
    const lost = [{ field: 'one', text: 'Mine' }];
    new Copies(places).save({ ...STORED, lost });
    assert.deepEqual(new Copies(places).recall('1-x')?.lost, lost);
  });

  it('stay with VS Code where the browser keeps nothing', () => {
    for (const places of [
      { ...browser().places, storage: undefined },
      browser({ isFull: true }).places,
    ]) {
      new Copies(places).save(WAITS);
      assert.deepEqual(new Copies(places).recall('1-x'), WAITS);
    }
  });

  it('are no worse for being torn', () => {
    const { entries, places } = browser();
    new Copies(places).save(WAITS);
    for (const [key, text] of entries) entries.set(key, text.slice(0, 20));
    assert.deepEqual(new Copies(places).recall('1-x'), WAITS);
  });
});
