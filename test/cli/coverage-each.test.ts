import assert from 'node:assert/strict';
import type { CoverageData } from '../../src/core/coverage/report/data';
import { callCoverage, coverageOf, savedRound, story } from './call-coverage';
import { folderWith, type Folder } from './run-cli';

const LONG = 'a-candidate-whose-folder-has-a-name-that-no-table-of-eighty-columns-can-hold';

describe('star-stories coverage --each', () => {
  let folder: Folder;

  before(() => {
    folder = folderWith({
      'people/ana/stories/one.md': story('One', 'focus: [production-ownership]', 'when: 2026-01'),
      'people/ana/stories/two.md': story('Two', 'focus: [production-ownership]', 'when: 2026-02'),
      'people/ana/rounds/r.md': savedRound('2026-11-20T18:00', ['stories/one.md']),
      'people/bo/stories/three.md': story('Three', 'focus: [prioritizing]'),
      'people/bo/stories/bad.md': new Uint8Array([0]),
      'people/cy/notes.md': '# Nothing yet',
      [`people/${LONG}/stories/four.md`]: story('Four', 'status: draft'),
      'people/.git/stories/no.md': story('No'),
      'people/loose.star.md': story('Loose'),
    });
  });
  after(() => folder.remove());

  const each = async (...args: string[]) => {
    const { out } = await callCoverage(folder.path, ...args, '--each', '--format', 'json');
    return JSON.parse(out) as CoverageData[];
  };

  it('says of each candidate what the command says of that folder alone', async () => {
    const all = await each('people');
    assert.deepEqual(
      all.map(({ candidate }) => candidate),
      [`people/${LONG}`, 'people/ana', 'people/bo', 'people/cy'],
    );
    for (const { candidate, ...data } of all) {
      assert.deepEqual(data, await coverageOf(folder.path, candidate ?? ''));
    }
    assert.deepEqual(
      all.map(({ summary: { stories, told } }) => [stories, told]),
      [
        [1, 0],
        [2, 1],
        [1, 0],
        [0, 0],
      ],
    );
  });

  it('takes no candidate twice, however the folder is written', async () => {
    const names = (await each('people', './people/', 'peop*')).map(({ candidate }) => candidate);
    assert.deepEqual(names.length, 4);
  });

  it('ends in a table that fits on a terminal', async () => {
    const ran = await callCoverage(folder.path, 'people', '--each', '--summary');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'people/bo/stories/bad.md: this is no text file\n');
    const lines = ran.out.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^Candidate +Areas +Topics +Gaps +Stories +Ready +Told$/);
    assert.match(lines[1] ?? '', /^a-candidate-\S+… +0\/5 +0\/11 +\d+ +1 +0 +0$/);
    assert.match(lines[2] ?? '', /^ana +1\/5 +0\/11 +\d+ +2 +2 +1$/);
    assert.match(lines[4] ?? '', /^cy +0\/5 +0\/11 +\d+ +0 +0 +0$/);
    assert.equal(lines.length, 5);
    assert.deepEqual([...new Set(lines.map((line) => line.length))], [80]);
    const whole = await callCoverage(folder.path, 'people', '--each');
    assert.ok(whole.out.endsWith(`\n\n${ran.out}`));
    assert.match(whole.out, /\n\n── people\/bo ──\n\nFocus areas\n/);
  });

  it('tells candidates of the same name apart', async () => {
    const same = folderWith({ 'x/ana/stories/a.md': story('A'), 'y/ana/stories/b.md': story('B') });
    try {
      const { out } = await callCoverage(same.path, 'x', 'y', '--each', '--summary');
      assert.match(out, /\nx\/ana .*\ny\/ana .*\n$/);
    } finally {
      same.remove();
    }
  });

  it('begins with that table in Markdown', async () => {
    const args = ['people', '--each', '--format', 'markdown'];
    const { out } = await callCoverage(folder.path, ...args);
    const [table, ...pages] = out.split(/\n(?=# Coverage)/);
    assert.match(table ?? '', /^# Candidates\n\n\| Candidate \| Areas \|/);
    assert.match(table ?? '', /\n\| people\/ana \| 1\/5 \| 0\/11 \| \d+ \| 2 \| 2 \| 1 \|\n/);
    assert.equal(pages.length, 4);
    assert.match(pages[1] ?? '', /^# Coverage: people\/ana\n/);
    assert.equal((await callCoverage(folder.path, ...args, '--summary')).out, table);
  });

  it('fails when one of them has more gaps than allowed', async () => {
    const [, ana] = await each('people');
    const gaps = String(ana?.summary.gaps);
    const args = ['people', '--each', '--rule', 'missing-focus=off'];
    const ran = await callCoverage(folder.path, ...args, '--max-gaps', gaps);
    assert.equal(ran.code, 2);
    const good = folderWith({ 'a/stories/x.md': story('X'), 'b/stories/y.md': story('Y') });
    try {
      const most = (number: number) =>
        callCoverage(good.path, '.', '--each', '--max-gaps', String(number));
      assert.equal((await most(99)).code, 0);
      assert.equal((await most(3)).code, 1);
    } finally {
      good.remove();
    }
  });

  it('says that a path holds no folders', async () => {
    const args = ['people/ana/stories', 'gone', '--each'];
    const { code, error } = await callCoverage(folder.path, ...args);
    assert.equal(code, 2);
    assert.match(error, /^people\/ana\/stories: there is no folder in it\n/);
    assert.match(error, /\ngone: there is no such file or folder\n/);
  });
});
