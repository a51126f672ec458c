import assert from 'node:assert/strict';
import { createExclusion } from '../../../src/core/index/exclusion';
import { isNeverSearched, isWithin } from '../../../src/core/index/places';
import { noText, unreadableReason } from '../../../src/core/index/unreadable';

describe('what is hidden from searches', () => {
  const isExcluded = createExclusion({
    '**/archive': true,
    'old/**': true,
    '**/*.draft.md': true,
    '**/kept': false,
    '**/*.js': { when: '$(basename).ts' },
  });

  it('is what the editor’s setting names, and all below it', () => {
    for (const path of ['archive/a.md', 'x/archive/y/a.md', 'old/a.md', 'x/a.draft.md']) {
      assert.equal(isExcluded(path), true, path);
    }
  });

  it('is nothing else', () => {
    for (const path of ['a.md', 'archives/a.md', 'x/old/a.md', 'kept/a.md', 'a.js', '.x/a.md']) {
      assert.equal(isExcluded(path), false, path);
    }
  });

  it('is also what lies in folders of tools, whatever the setting says', () => {
    for (const setting of [undefined, null, [], 'x', {}, { '**/.git': false }]) {
      const excluded = createExclusion(setting);
      assert.equal(excluded('node_modules/x/stories/a.md'), true);
      assert.equal(excluded('x/.git/a.md'), true);
      assert.equal(excluded('stories/a.md'), false);
    }
  });
});

describe('a path in a folder of tools', () => {
  it('is one with such a folder anywhere in it, or that folder itself', () => {
    for (const path of ['node_modules', '.git/HEAD', 'a/node_modules/b/c.md', 'a/.git']) {
      assert.equal(isNeverSearched(path), true, path);
    }
  });

  it('is none that only looks like it', () => {
    for (const path of ['', 'a.md', '.github/a.md', 'node_modules.md', 'my.git/a.md']) {
      assert.equal(isNeverSearched(path), false, path);
    }
  });
});

describe('a file within a folder', () => {
  const gone = new Set(['file:///w/stories', 'file:///w/one.md']);

  it('is the file itself, or lies anywhere below', () => {
    for (const file of ['file:///w/one.md', 'file:///w/stories/a.md', 'file:///w/stories/x/a.md']) {
      assert.equal(isWithin(file, gone), true, file);
    }
  });

  it('doesn’t just begin alike', () => {
    for (const file of ['file:///w/stories2/a.md', 'file:///w/one.md.md', 'file:///w/a.md']) {
      assert.equal(isWithin(file, gone), false, file);
    }
  });
});

describe('why a story can’t be read', () => {
  const failure = (code: unknown) => unreadableReason(Object.assign(new Error('x'), { code }));

  it('is no matter when there is no such file', () => {
    for (const code of ['ENOENT', 'EISDIR', 'ENOTDIR', 'FileNotFound', 'FileIsADirectory']) {
      assert.equal(failure(code), undefined, code);
    }
  });

  it('is said in a sentence, whatever was thrown', () => {
    const thrown = [new Error('x'), 'x', undefined, null, { code: 1 }];
    const reasons = ['EACCES', 'ELOOP', 'EIO', 'toString', ''].map(failure);
    for (const reason of [noText(), ...reasons, ...thrown.map(unreadableReason)]) {
      assert.match(reason ?? '', /^[A-Z].*\.$/);
    }
    assert.match(failure('EACCES') ?? '', /permission/);
    assert.match(failure('EIO') ?? '', /EIO/);
  });
});
