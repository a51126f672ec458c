import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/text';
import type * as Figures from '../../figures.mjs';

const KEPT = 'test/fixtures/kept';
/** Nothing that may be read while somebody types takes longer; the processor's time, not the clock's. */
const MOST_MS = 1000;
const IS_AT_LENGTH = process.env['STAR_FUZZ_RUNS'] !== undefined;

interface Row {
  name: string;
  inputs: number;
  seconds: number;
  slowestMs: number;
  failures: number;
  seed: number;
}

const rows: Row[] = [];

interface Pace {
  /** How much of the usual number of inputs something slow gets, from 0 to 1. */
  readonly share?: number;
  /** The most milliseconds that one input may take. */
  readonly mostMs?: number;
}

/**
 * Tries something with inputs that nobody thought of. The smallest input that fails is kept in
 * `test/fixtures/kept`, and tried again with every change.
 *
 * @param name of a folder for what is kept
 * @param inputs plain data, such as JSON can hold
 * @param holds throws when something isn't as it has to be
 */
export function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void,
  { share = 1, mostMs = MOST_MS }: Pace = {},
): void {
  const numRuns = Math.ceil(share * (fc.readConfigureGlobal().numRuns ?? 100));
  describe(`any ${name.replaceAll('-', ' ')}`, () => {
    for (const file of keptOf(name)) {
      it(`holds for ${file}`, () => {
        holds((JSON.parse(readFileSync(file, 'utf8')) as { input: T }).input);
      });
    }

    it('holds', () => {
      let slowestMs = 0;
      const property = fc.property(inputs, (input) => {
        const ms = timeOf(() => holds(input), mostMs);
        slowestMs = Math.max(slowestMs, ms);
        assert.ok(ms <= mostMs, `took ${Math.round(ms)} ms of the processor`);
      });
      const started = performance.now();
      const run = fc.check(property, { numRuns });
      const seconds = (performance.now() - started) / 1000;
      const { failed, seed } = run;
      const failures = failed ? 1 : 0;
      rows.push({ name, inputs: run.numRuns, seconds, slowestMs, failures, seed });
      if (!failed) return;
      const [input] = run.counterexample ?? [];
      if (IS_AT_LENGTH) keep(name, input);
      const { message } = run.errorInstance as Error;
      throw new Error(`${message}\nseed ${seed}, smallest input ${JSON.stringify(input)}`, {
        cause: run.errorInstance,
      });
    });
  });
}

/** Milliseconds that something takes; what seems too long may have been a pause of the machine. */
function timeOf(work: () => void, most: number): number {
  let least = Infinity;
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
    if (least <= most) break;
  }
  return least;
}

function keptOf(name: string): string[] {
  return readdirSync(KEPT, { recursive: true, encoding: 'utf8' })
    .map((file) => `${KEPT}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.startsWith(`${KEPT}/${name}/`) && file.endsWith('.json'))
    .sort();
}

function keep(name: string, input: unknown): void {
  const text = JSON.stringify({ input }, undefined, 2);
  mkdirSync(`${KEPT}/${name}`, { recursive: true });
  writeFileSync(`${KEPT}/${name}/${fingerprint(text).replace(':', '-')}.json`, `${text}\n`);
}

after(async () => {
  if (!IS_AT_LENGTH || rows.length === 0) return;
  console.log(tableOf(rows));
  const { keepFigures } = await figures();
  keepFigures('fuzz', {
    command: 'npm run test:nightly',
    'parsers and engines': rows.length,
    'inputs tried': inAll('inputs'),
    'ones that failed': inAll('failures'),
    'slowest input, ms': Math.round(Math.max(...rows.map(({ slowestMs }) => slowestMs))),
  });
});

/** A module of Node, which no bundle holds. */
const figures = () =>
  import(pathToFileURL(resolve('test/figures.mjs')).href) as Promise<typeof Figures>;

const inAll = (key: 'inputs' | 'failures'): number => rows.reduce((sum, row) => sum + row[key], 0);

const HEAD = ['parser or engine', 'inputs', 'seconds', 'slowest ms', 'failures', 'seed'];

function tableOf(all: readonly Row[]): string {
  const cells = all.map(({ name, inputs, seconds, slowestMs, failures, seed }) => [
    name,
    ...[inputs, Math.round(seconds), Math.round(slowestMs), failures, seed].map(String),
  ]);
  const total = ['in all', String(inAll('inputs')), '', '', '', ''];
  const lines = [HEAD, ...cells, total];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map(([name = '', ...figures]) =>
      [name.padEnd(widths[0] ?? 0), ...figures.map((one, at) => one.padStart(widths[at + 1] ?? 0))]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
