import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_MS = 60_000;
const LOOKS = 5;
const BETWEEN_LOOKS_MS = 200;

/** How many there are of each kind. */
export type Tally = Record<string, number>;

/** When a bare timer came, and how many milliseconds late. */
export interface Late {
  readonly at: number;
  readonly late: number;
}

/** Asks an extension host what it holds; see `probe.cjs`. */
export class HostProbe {
  private constructor(private readonly socketPath: string) {}

  /** @param folder of the sockets of the only extension host that there is, or will be soon */
  static async find(folder: string): Promise<HostProbe> {
    for (const end = Date.now() + START_MS; Date.now() < end; await pause(100)) {
      const [name] = readdirSync(folder);
      if (name !== undefined) return new HostProbe(join(folder, name));
    }
    throw new Error('no extension host with the probe');
  }

  /** Bytes that are still needed; of the heap, `code` is what V8 has made of functions that ran. */
  memory(): Promise<{ heap: number; code: number; rss: number }> {
    return this.ask('memory');
  }

  /** Since the last time. */
  floor(): Promise<Late[]> {
    return this.ask('floor');
  }

  async snapshot(file: string): Promise<void> {
    await this.ask('snapshot', { file });
  }

  async plant(kind: string, main: string): Promise<void> {
    await this.ask('plant', { kind, main });
  }

  /**
   * What keeps the process alive all the time, by kind: what comes and goes doesn't count, nor do
   * timers, of which VS Code has more and fewer.
   */
  async resources(): Promise<Tally> {
    const all = Object.entries(await this.atRest('resources'));
    return Object.fromEntries(all.filter(([kind]) => kind !== 'Timeout'));
  }

  /** Timers that the extension has set and that wait, by the place where they are set. */
  timers(): Promise<Tally> {
    return this.atRest('timers');
  }

  private async atRest(what: string): Promise<Tally> {
    const looks: Tally[] = [];
    for (let look = 0; look < LOOKS; look++) {
      looks.push(tally(await this.ask<string[]>(what)));
      await pause(BETWEEN_LOOKS_MS);
    }
    return least(looks);
  }

  private async ask<Answer>(what: string, given: Record<string, string> = {}): Promise<Answer> {
    const path = `/${what}?${new URLSearchParams(given).toString()}`;
    // A connection of its own: the host closes idle ones, maybe just then when it has been busy.
    const sent = request({ socketPath: this.socketPath, path, agent: false }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const part of response.setEncoding('utf8')) text += String(part);
    if (response.statusCode !== 200) throw new Error(`${what}: ${text}`);
    return JSON.parse(text) as Answer;
  }
}

function tally(names: readonly string[]): Tally {
  const counts: Tally = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The smallest count of each kind. */
export function least(tallies: readonly Tally[]): Tally {
  const kinds = new Set(tallies.flatMap((one) => Object.keys(one)));
  const smallest = (kind: string) => Math.min(...tallies.map((one) => one[kind] ?? 0));
  return Object.fromEntries([...kinds].map((kind) => [kind, smallest(kind)]));
}

/** What there is more of than before, as lines. */
export function grown(before: Tally, after: Tally): string[] {
  return Object.entries(after)
    .filter(([kind, count]) => count > (before[kind] ?? 0))
    .map(([kind, count]) => `${kind}: ${before[kind] ?? 0}, then ${count}`);
}
