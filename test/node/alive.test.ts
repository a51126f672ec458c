import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAlive, processName } from '../../src/node/alive';

describe('whether a host is alive', () => {
  const nameOf = (name: string) => `${name}-1f`;

  it('is known of this one', () => {
    assert.equal(isAlive(nameOf(processName())), true);
  });

  it('is known of one that has gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const name = nameOf(processName().replace(/^\d+/, String(child.pid)));
    assert.equal(isAlive(name), true);
    await once(child, 'close');
    assert.equal(isAlive(name), false);
  });

  it('is not known of another machine, nor of anything else', () => {
    assert.equal(isAlive(`${process.pid}@elsewhere-1f`), undefined);
    for (const name of ['', 'web', '7', '-1f', '0@-1f']) assert.equal(isAlive(name), undefined);
  });
});
