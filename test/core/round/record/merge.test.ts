import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beatsEdit } from '../../../../src/core/round/record/beats';
import { ratingEdit } from '../../../../src/core/round/record/rating-edit';
import type { Rating } from '../../../../src/core/round/record/record';
import { changeNextTimeEdit, steamEdit } from '../../../../src/core/round/record/section-edits';
import { toldEdit } from '../../../../src/core/round/told';
import { applyEdits } from '../../../../src/core/text';
import { read, sampleRecord } from './sample-record';

type Edit = (text: string) => string;

const rate =
  (slot: Rating['slot'], by: Rating['by'] = 'self'): Edit =>
  (text) =>
    applyEdits(text, ratingEdit(text, { slot, by, level: 2, evidence: [`Of ${slot}.`] }) ?? []);
const tell: Edit = (text) => applyEdits(text, [toldEdit(text, ['stories/a.md']) ?? []].flat());
const tick: Edit = (text) => {
  const beats = { story: 'stories/a.md', told: [1], count: 2, version: 'v' };
  return applyEdits(text, [beatsEdit(text, beats) ?? []].flat());
};
const steam: Edit = (text) => applyEdits(text, steamEdit(text, 'At the end.') ?? []);
const next: Edit = (text) => applyEdits(text, changeNextTimeEdit(text, 'Stop earlier.') ?? []);
const note =
  (heading: string): Edit =>
  (text) =>
    text.replace(new RegExp(`(\n## ${heading}\n(?:.*\n)*?)(?=\n## )`), '$1\nA note of mine.\n');

describe('two branches of a record', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'merge-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...parts: string[]) => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];
    return execFileSync('git', ['-C', folder, ...who, ...parts], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  };
  const commit = (text: string) => {
    writeFileSync(join(folder, 'round.md'), text);
    git('add', '.');
    git('commit', '-q', '-m', 'Change it');
  };

  /** @throws when Git finds a conflict */
  function merge(one: Edit, other: Edit): string {
    git('init', '-q', '-b', 'main');
    commit(sampleRecord());
    git('checkout', '-q', '-b', 'other');
    commit(other(sampleRecord()));
    git('checkout', '-q', 'main');
    commit(one(sampleRecord()));
    git('merge', '-q', 'other');
    return readFileSync(join(folder, 'round.md'), 'utf8');
  }

  const pairs: [string, Edit, Edit][] = [
    ['ratings of areas that stand together', rate('partnering'), rate('prioritizing')],
    ['ratings by two people', rate('developing-others'), rate('driving-success', 'partner')],
    ['the last rating and the beats told', rate('production-ownership'), tick],
    ['the first rating and the stories told', rate('developing-others'), tell],
    ['words below the round', steam, next],
    ['notes on two questions', note('Question 2'), note('Question 3')],
    ['a note and words below the round', note('Close'), steam],
  ];
  for (const [what, one, other] of pairs) {
    it(`go together: ${what}`, () => {
      const merged = merge(one, other);
      assert.equal(merged, other(one(sampleRecord())));
      assert.notDeepEqual(read(merged), read(one(sampleRecord())));
    });
  }

  it('are told apart by Git when both rate the same area', () => {
    const worse: Edit = (text) => rate('partnering')(text).replace('level: 2', 'level: 1');
    assert.throws(() => merge(rate('partnering'), worse));
  });
});
