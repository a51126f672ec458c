import assert from 'node:assert/strict';
import fc from 'fast-check';
import { walk, type WalkEntry, type WalkOptions } from '../../../src/core/index/walk';

/** Folders as objects; what isn't one is a file, or a link to a folder. */
interface Tree {
  [name: string]: Tree | 'file' | 'link';
}

function folderAt(tree: Tree, path: string): Tree {
  const parts = path === '' ? [] : path.split('/');
  return parts.reduce((folder, name) => {
    const next = folder[name];
    if (typeof next !== 'object') throw new Error(`no folder ${path}`);
    return next;
  }, tree);
}

function entriesOf(folder: Tree): WalkEntry[] {
  return Object.entries(folder).map(([name, what]) => ({
    name,
    kind: what === 'file' ? 'file' : what === 'link' ? 'other' : 'folder',
  }));
}

const walkIn = (tree: Tree, options: Partial<WalkOptions> = {}) =>
  walk({
    list: (path) => Promise.resolve().then(() => entriesOf(folderAt(tree, path))),
    isWanted: (path) => path.endsWith('.md'),
    isExcluded: () => false,
    most: 1000,
    goOn: () => true,
    ...options,
  });

const TREE: Tree = {
  'a.md': 'file',
  'b.txt': 'file',
  '.hidden': { 'c.md': 'file' },
  round: 'link',
  deep: { deeper: { 'd.md': 'file' } },
  near: { 'e.md': 'file' },
};

describe('a walk through folders', () => {
  it('finds what is wanted, near things first, and neither hidden folders nor links', async () => {
    const { files, unvisited } = await walkIn(TREE);
    assert.deepEqual(files, ['a.md', 'near/e.md', 'deep/deeper/d.md']);
    assert.equal(unvisited, 0);
  });

  it('passes over what is excluded', async () => {
    const isExcluded = (path: string) => path === 'near' || path === 'a.md';
    assert.deepEqual((await walkIn(TREE, { isExcluded })).files, ['deep/deeper/d.md']);
  });

  it('ends after so many entries, and says how many folders it left out', async () => {
    const { files, unvisited } = await walkIn(TREE, { most: 6 });
    assert.deepEqual(files, ['a.md']);
    assert.equal(unvisited, 2);
  });

  it('ends in a tree that doesn’t', async () => {
    const list = () => Promise.resolve<WalkEntry[]>([{ name: 'again', kind: 'folder' }]);
    const { unvisited } = await walkIn({}, { list, most: 50 });
    assert.equal(unvisited, 1);
  });

  it('goes on beside a folder that can’t be listed', async () => {
    const list = (path: string) =>
      path === 'deep'
        ? Promise.reject(new Error('no'))
        : Promise.resolve(entriesOf(folderAt(TREE, path)));
    const { files, unlisted } = await walkIn(TREE, { list });
    assert.deepEqual([files, unlisted], [['a.md', 'near/e.md'], ['deep']]);
  });

  it('stops when nobody wants it any more', async () => {
    let asked = 0;
    const { files } = await walkIn(TREE, { goOn: () => ++asked < 2 });
    assert.deepEqual(files, ['a.md']);
  });

  it('finds every file of any tree once', async () => {
    const name = fc.constantFrom('a', 'b.md', 'c', 'd.md');
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.dictionary(
        name,
        fc.oneof({ maxDepth: 4 }, fc.constant<'file'>('file'), tie('tree')),
        { maxKeys: 4 },
      ),
    }));
    const all = (folder: Tree, base: string): string[] =>
      Object.entries(folder).flatMap(([entry, what]) =>
        typeof what === 'object' ? all(what, `${base}${entry}/`) : [`${base}${entry}`],
      );
    await fc.assert(
      fc.asyncProperty(tree, async (one) => {
        const { files } = await walkIn(one, { isWanted: () => true });
        assert.deepEqual([...files].sort(), all(one, '').sort());
      }),
    );
  });
});
