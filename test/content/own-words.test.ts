import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { shippedFiles } from './shipped';
import { fingerprint, plainWords, runsOf } from './shingles';

/**
 * `fixtures/guide-fingerprints.txt` keeps the wording of the interview guide without the guide: the
 * fingerprint (see `shingles.ts`) of each run of ten of its words, sorted, each once. `PLANTED` was
 * added to it so that the comparison itself can be seen to work.
 */
const RUN = 10;
const PLANTED = 'this sentence of exactly ten words proves the comparison works';

const known = new Set(
  readFileSync('test/content/fixtures/guide-fingerprints.txt', 'utf8').split(/\s+/).filter(Boolean),
);

function borrowed(text: string): string[] {
  return [...runsOf(plainWords(text), RUN)].filter((run) => known.has(fingerprint(run)));
}

describe('wording', () => {
  it('is compared with the whole guide', () => {
    assert.ok(known.size > 1800, String(known.size));
    assert.deepEqual(
      borrowed(`As a test, THIS sentence – of 'exactly' ten\nwords proves the comparison works.`),
      [PLANTED],
    );
    assert.deepEqual(borrowed('A sentence of exactly ten words proves the comparison works'), []);
  });

  it('is compared in every file that a user may read, of whatever kind', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    const read = new Set(shippedFiles().map(({ path }) => path));
    const ours =
      /^(?:test|\.[\w.-]+)(?:\/|$)|\/\.gitignore$|\.(?:gif|png|mjs)$|(?:^|\/)(?:tsconfig.*|package-lock)\.json$/;
    assert.deepEqual(
      tracked.filter((path) => existsSync(path) && !read.has(path) && !ours.test(path)),
      [],
    );
    for (const kind of ['.md', '.yaml', '.svg', '.json', '.tsx'])
      assert.ok(
        [...read].some((path) => path.endsWith(kind)),
        kind,
      );
  });

  it('shares no run of ten words with the guide, wherever a user may read', () => {
    const found = shippedFiles().flatMap(({ path, text }) =>
      borrowed(text).map((run) => [path, run]),
    );
    assert.deepEqual(found, []);
  });
});
