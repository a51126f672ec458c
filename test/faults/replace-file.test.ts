import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../src/node/replace-file';
import { killedWriter } from './killed-writer';

/** A few on every change, many at night. */
const KILLS = process.env.STAR_FUZZ_RUNS ? 100 : 4;
const LENGTH = 200_000;

/** Writes one file again and again, each time with another sign, and says when it has begun. */
const WRITER = `
import { replaceFile } from './src/node/replace-file';
const [path, times] = process.argv.slice(2);
const text = (i) => String(i % 10).repeat(${LENGTH});
void (async () => {
  for (let i = 0; i < Number(times); i++) {
    await replaceFile(path, Buffer.from(text(i)));
    process.stdout.write('.');
  }
})().catch(() => process.exit(3));
`;

describe('a file that is replaced at once', function () {
  this.timeout(KILLS * 2_000 + 20_000);
  const { folder, program, writeUntilKilled } = killedWriter('replace', WRITER);
  const file = join(folder, 'kept/file');

  it('is begun with its folder, and replaced, with nothing left beside it', async () => {
    for (const text of ['one', 'two']) {
      await replaceFile(file, Buffer.from(text));
      assert.equal(readFileSync(file, 'utf8'), text);
    }
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['file']);
  });

  it('stays as it was when there is no room for the new one', function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(file, 'as before');
    // A limit for files of a process fails in the middle of a write, as a full disk does.
    const command = 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"';
    const { status } = spawnSync('bash', ['-c', command, process.execPath, program, file, '1']);
    assert.equal(status, 3, 'it said that it failed');
    assert.equal(readFileSync(file, 'utf8'), 'as before');
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['file']);
  });

  it('is no folder that happens to be there', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    await assert.rejects(replaceFile(taken, Buffer.from('one')));
    assert.deepEqual(readdirSync(taken), []);
  });

  it(`is whole after each of ${KILLS} kills`, async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      await writeUntilKilled(kill, file, '1000000');
      const text = readFileSync(file, 'utf8');
      assert.equal(text, text.slice(0, 1).repeat(LENGTH), `torn by kill ${kill}`);
    }
  });
});
