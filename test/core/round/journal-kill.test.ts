import assert from 'node:assert/strict';
import { join } from 'node:path';
import { FileJournal } from '../../../src/node/journal';
import { killedWriter } from '../../faults/killed-writer';

/** A few on every change, many at night. */
const KILLS = process.env.STAR_FUZZ_RUNS ? 200 : 4;

/** Appends numbers from a start on, and prints each once it is stored. */
const WRITER = `
import { FileJournal } from './src/node/journal';
const [path, first] = process.argv.slice(2);
const journal = new FileJournal(path);
void (async () => {
  for (let i = Number(first); ; i++) {
    await journal.append([JSON.stringify({ i })]);
    process.stdout.write(i + '\\n');
  }
})();
`;

describe('the log of a round under kills', function () {
  this.timeout(KILLS * 2_000 + 20_000);
  const { folder, writeUntilKilled } = killedWriter('kill', WRITER);
  const log = join(folder, 'round.log');
  const journal = new FileJournal(log);

  /** The last number that a process called stored before it was killed. */
  async function lastStored(kill: number, first: number): Promise<number> {
    const printed = await writeUntilKilled(kill, log, String(first));
    const whole = printed.slice(0, printed.lastIndexOf('\n'));
    return Number(whole.slice(whole.lastIndexOf('\n') + 1));
  }

  /** The numbers of the lines that can be read; torn ones are left out, as a round does. */
  async function stored(): Promise<number[]> {
    return (await journal.read()).split('\n').flatMap((line) => {
      const [, number] = /^\{"i":(\d+)\}$/.exec(line) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
  }

  it(`keeps all that was stored over ${KILLS} kills, and writes on behind a torn line`, async () => {
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const last = await lastStored(kill, next);
      const numbers = await stored();
      assert.ok(last >= next, `kill ${kill}: nothing was written`);
      assert.ok(numbers.length >= last + 1, `kill ${kill}: ${last} was stored and is lost`);
      assert.ok(numbers.length <= last + 2, `kill ${kill}: more than was being written`);
      assert.deepEqual(numbers, [...numbers.keys()]);
      next = numbers.length;
    }
  });
});
