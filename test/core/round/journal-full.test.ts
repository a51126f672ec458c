import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { FileJournal } from '../../../src/node/journal';

/** Appends lines until one can't be stored, tries that one three times, and prints what was stored. */
const WRITER = `
import { FileJournal } from './src/node/journal';
const journal = new FileJournal(process.argv[2]);
void (async () => {
  let failed = 0;
  for (let i = 0; failed < 3; ) {
    try {
      await journal.append(['line ' + i + ' ' + 'x'.repeat(99)]);
      process.stdout.write(i++ + '\\n');
    } catch { failed++ }
  }
})();
`;

describe('the log of a round where nothing can be stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'star-full-'));
  const inside = (name: string) => join(folder, name);

  after(() => rmSync(folder, { recursive: true }));

  it('says so on a full disk', async function () {
    if (process.platform !== 'linux') this.skip();
    symlinkSync('/dev/full', inside('full.log'));
    await assert.rejects(new FileJournal(inside('full.log')).append(['one']), { code: 'ENOSPC' });
  });

  it('says so when its place is taken, and when its folder cannot be made', async () => {
    mkdirSync(inside('folder.log'));
    const taken = new FileJournal(inside('folder.log'));
    await assert.rejects(taken.append(['one']), { code: 'EISDIR' });
    await assert.rejects(taken.read(), { code: 'EISDIR' });
    writeFileSync(inside('file'), '');
    const below = new FileJournal(join(inside('file'), 'round.log'));
    await assert.rejects(below.append(['one']), /EEXIST|ENOTDIR/);
  });

  it('writes on when there is room again, behind what it had to leave in the middle', async function () {
    if (process.platform === 'win32') this.skip();
    const program = inside('writer.cjs');
    const log = inside('round.log');
    await build({
      stdin: { contents: WRITER, resolveDir: resolve('.'), loader: 'ts' },
      outfile: program,
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
    // A limit for files of a process fails in the middle of a write, as a full disk does.
    const command = 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"';
    const args = ['-c', command, process.execPath, program, log];
    const { stdout, status } = spawnSync('bash', args, { encoding: 'utf8', timeout: 20_000 });
    assert.equal(status, 0);
    const stored = stdout.trim().split('\n').length;
    assert.ok(stored > 10, 'it could write at first');

    const journal = new FileJournal(log);
    await journal.append([`line ${stored} ${'x'.repeat(99)}`, 'last']);
    const whole = (await journal.read()).split('\n').filter((line) => /x{99}$|^last$/.test(line));
    const numbers = Array.from({ length: stored + 1 }, (_, at) => `line ${at} ${'x'.repeat(99)}`);
    assert.deepEqual([...new Set(whole)], [...numbers, 'last']);
  });
});
