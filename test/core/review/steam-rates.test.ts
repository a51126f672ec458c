import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reviewOf } from '../../../src/core/review/review';
import { STEAM } from '../../../src/core/review/sections/steam';
import { tiredRound, type Making } from './tired-rounds';

const CANDIDATES = 400;

const SIZES = { case: [8, 16, 24], talk: [0, 300] };
const NOISES = [0, 0.5];

/** Of many candidates with three rounds each: how many are told, and how many can be. */
function measure(making: Making): { told: number; judged: number } {
  let told = 0;
  let judged = 0;
  for (let candidate = 0; candidate < CANDIDATES; candidate++) {
    const rounds = [1, 2, 3].map((day) => ({
      record: tiredRound(making, candidate * 7919 + day * 104729, day),
    }));
    const { findings, notEnough } = STEAM.read(reviewOf(rounds));
    told += findings.length;
    judged += notEnough === undefined ? 1 : 0;
  }
  return { told, judged };
}

const measured = () =>
  (['case', 'talk'] as const).flatMap((kind) =>
    SIZES[kind].flatMap((size) =>
      NOISES.map((noise) => ({
        kind,
        size,
        noise,
        tenth: measure({ kind, size, noise, left: 0.1 }).told,
        quarter: measure({ kind, size, noise, left: 0.25 }).told,
        flat: measure({ kind, size, noise, left: 1 }),
      })),
    ),
  );

/** A share with the 95 % interval of Wilson. */
function share(hits: number, of = CANDIDATES): string {
  const z = 1.96;
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const [least, most] = [Math.max(0, middle - half), Math.min(1, middle + half)];
  return `${p.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

describe('the pattern of running out of steam', function () {
  this.timeout(240_000);
  let all: ReturnType<typeof measured>;

  before(() => {
    all = measured();
  });

  it('is hardly ever told of candidates who never tire', () => {
    for (const { kind, size, noise, flat } of all)
      assert.ok(flat.told <= 0.08 * CANDIDATES, `${flat.told}: ${kind} ${size} ${noise}`);
    const alarms = all.reduce((sum, { flat }) => sum + flat.told, 0);
    assert.ok(alarms <= 0.02 * CANDIDATES * all.length, `${alarms} false alarms`);
  });

  it('is told of those who tire, where there is enough to see it by', () => {
    for (const { kind, size, noise, tenth, quarter } of all) {
      if (kind === 'case' && size < 16) continue;
      assert.ok(tenth >= 0.6 * CANDIDATES, `${tenth}: ${kind} ${size} ${noise}`);
      assert.ok(quarter >= 0.4 * CANDIDATES, `${quarter}: ${kind} ${size} ${noise}`);
    }
  });

  it('has the figures that the documents state', () => {
    const rows = all.map(({ kind, size, noise, tenth, quarter, flat }) => {
      const what =
        kind === 'case'
          ? `case, about ${size} signals`
          : `talk, ${size === 0 ? 'nothing' : `about ${size} words`} typed`;
      return [what, noise, share(flat.judged), share(tenth), share(quarter), share(flat.told)];
    });
    const lines = rows.map((cells) => `|${cells.join('|')}|`);
    const alarms = all.reduce((sum, { flat }) => sum + flat.told, 0);
    const total = `false alarms: ${share(alarms, all.length * CANDIDATES)} of all`;
    const page = readFileSync('docs/patterns.md', 'utf8').replace(/ *\| */g, '|');
    for (const words of [...lines, total])
      assert.ok(
        page.includes(words),
        `docs/patterns.md should say:\n${lines.join('\n')}\n${total}`,
      );
  });
});
