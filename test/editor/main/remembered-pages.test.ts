import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { RememberedPages } from '../../../src/editor/round/remembered-pages';

const record = (name: string) => vscode.Uri.parse(`file:///w/${name}.md`);

/** What is kept is all there is for the host that comes next. */
function place() {
  const kept = new Map<string, unknown>();
  const update = (key: string, value: unknown) => Promise.resolve(void kept.set(key, value));
  function get<T>(key: string, otherwise?: T): T | undefined {
    return (kept.get(key) as T | undefined) ?? otherwise;
  }
  return { get, update } as Pick<vscode.Memento, 'get' | 'update'>;
}

const found = (pages: RememberedPages, title: string) => pages.recordsOf(title).map(String);

describe('what is remembered of pages', () => {
  it('is the record by the title, the one opened last first', () => {
    const state = place();
    const pages = new RememberedPages(state);
    pages.add('Rate a', record('old/a'));
    pages.add('Rate b', record('b'));
    pages.add('Rate a', record('a'));
    const next = new RememberedPages(state);
    assert.deepEqual(found(next, 'Rate a'), [record('a'), record('old/a')].map(String));
    next.add('Rate a', record('old/a'));
    assert.deepEqual(found(next, 'Rate a'), [record('old/a'), record('a')].map(String));
    next.forget(record('b'));
    assert.deepEqual(found(pages, 'Rate b'), []);
  });

  it('doesn’t grow without an end when hosts are killed', () => {
    const state = place();
    const pages = new RememberedPages(state);
    for (let n = 0; n < 60; n++) pages.add('Rate', record(String(n)));
    const kept = found(pages, 'Rate');
    assert.equal(kept.length, 50);
    assert.equal(kept[0], String(record('59')));
  });
});
