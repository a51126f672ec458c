import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unreadableReason } from '../../src/core/index/unreadable';
import { readFile } from '../../src/node/read-file';

describe('reading a file at once', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'star störies-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Why a file can't be read, as the candidate hears it. */
  function refusal(path: string): string | undefined {
    try {
      readFile(path);
    } catch (error) {
      return unreadableReason(error);
    }
    return assert.fail('it was read');
  }

  it('gives its bytes, also through a link', () => {
    const file = join(folder, 'a.md');
    const link = join(folder, 'b.md');
    writeFileSync(file, 'ä');
    symlinkSync(file, link);
    for (const path of [file, link]) assert.deepEqual([...readFile(path)], [0xc3, 0xa4]);
  });

  it('is no story, and no matter, where there is none', () => {
    symlinkSync('/nowhere/at/all.md', join(folder, 'dangling.md'));
    for (const path of [folder, join(folder, 'none.md'), join(folder, 'dangling.md')]) {
      assert.equal(refusal(path), undefined);
    }
  });

  it('refuses what never ends, leads in a circle or is too large', () => {
    const [device, circle, large] = ['device.md', 'circle.md', 'large.md'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    symlinkSync('/dev/zero', device);
    symlinkSync(circle, circle);
    writeFileSync(large, '');
    truncateSync(large, 10_000_001);
    assert.match(refusal(device) ?? '', /no regular file/);
    assert.match(refusal(circle) ?? '', /circle/);
    assert.match(refusal(large) ?? '', /too large/);
  });
});
