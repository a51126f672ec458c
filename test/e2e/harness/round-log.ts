import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readLog } from '../../../src/core/round/log';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { changeLogText, readLogText } from './log-text';
import { EXTENSION } from './workbench';

const WAIT_MS = 60_000;

/** The logs of rounds that a server keeps; a test looks at the only one that it has. */
export class RoundLog {
  private readonly folder: string;
  private readonly others: readonly string[];

  /** @param dataDir of the server; logs that are there now are none of ours */
  constructor(private readonly dataDir: string) {
    this.folder = join(dataDir, 'data/User/globalStorage', EXTENSION);
    this.others = this.names();
  }

  /** The round as it is stored. */
  round(): Round | undefined {
    return replay(readLog(this.text()));
  }

  text(): string {
    const path = this.path();
    return path === undefined ? '' : readLogText(path);
  }

  /** Waits until the stored round is as wanted. */
  async until(what: string, isSo: (round: Round) => boolean): Promise<Round> {
    const end = Date.now() + WAIT_MS;
    while (Date.now() < end) {
      const round = this.round();
      if (round && isSo(round)) return round;
      await pause(20);
    }
    return assert.fail(`the stored round never ${what}:\n${this.text().slice(-2000)}`);
  }

  /** Waits until the log is gone: the record of its round is kept. */
  async untilGone(): Promise<void> {
    const end = Date.now() + WAIT_MS;
    while (this.text() !== '') {
      assert.ok(Date.now() < end, `the log is still there:\n${this.text().slice(-2000)}`);
      await pause(20);
    }
  }

  /** Makes it look as if all that is stored had happened so much earlier. */
  age(ms: number): void {
    const path = this.path();
    assert.ok(path !== undefined, 'there is a log');
    const older = (_: string, before: string, at: string) => `${before}${Number(at) - ms}`;
    // The stamp of an event stands first; a case in it has moments of its own.
    changeLogText(path, (text) => text.replace(/^(\{"id":"[^"]*","at":)(\d+)/gm, older));
  }

  /** Ends the extension host that holds the round, without a warning. */
  killHost(): void {
    process.kill(this.holder(), 'SIGKILL');
  }

  /** Ends its server and all its extension hosts, without a warning. */
  killServer(): void {
    process.kill(-serverOf(this.holder()), 'SIGKILL');
  }

  /** Process id of the extension host that holds the round; it belongs to this server. */
  holder(): number {
    const { owner = '' } = this.round() ?? {};
    const pid = Number(/^\d+/.exec(owner)?.[0]);
    assert.match(readFileSync(`/proc/${pid}/cmdline`, 'utf8'), /extensionHost/);
    const server = readFileSync(`/proc/${serverOf(pid)}/cmdline`, 'utf8');
    assert.ok(server.includes(this.dataDir), 'it belongs to this server');
    return pid;
  }

  private path(): string | undefined {
    const [name, ...more] = this.names().filter((one) => !this.others.includes(one));
    assert.deepEqual(more, [], 'there is one log');
    return name === undefined ? undefined : join(this.folder, name);
  }

  private names(): string[] {
    const names = existsSync(this.folder) ? readdirSync(this.folder) : [];
    return names.filter((name) => /^round-.*\.log$/.test(name));
  }
}

/** The server that an extension host was started by. */
function serverOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
