import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { inWebview, useDesk, type Workbench } from './harness';
import { RoundLog } from './harness/round-log';
import { runningHost } from './harness/running';

const ITEM = 'starStories.round';
const HOUR_MS = 3_600_000;
/** How long a window may take to notice that it has been left alone with the round. */
const SECONDS_MS = 30_000;

const words = (workbench: Workbench) => inWebview(workbench, '#words');
const button = (workbench: Workbench, name: string) =>
  inWebview(workbench, `main button:has-text("${name}")`);

describe('a round in two windows', function () {
  this.bail(true);
  const desk = useDesk();
  let other: Workbench;
  let log: RoundLog;

  it('is held by the one that started it, and shown by the other', async () => {
    const { workbench } = desk;
    log = new RoundLog(runningHost().dataDir);
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start 60-minute mock');
    await words(workbench).fill('From the first window.');
    await log.until('had the words', ({ texts }) => texts.open === 'From the first window.');
    other = await desk.openAnother();
    await other.statusItem(ITEM).filter({ hasText: 'Opening' }).waitFor();
    await other.command('STAR: Show round');
    await button(other, 'Take over here').waitFor();
    assert.equal(await words(other).inputValue(), 'From the first window.');
    assert.equal(await words(other).isEditable(), false);
    assert.equal(log.round()?.epoch, 0);
  });

  it('goes on in the other one when that takes it over', async () => {
    const { workbench } = desk;
    const first = log.round()?.owner;
    await button(other, 'Take over here').click();
    const taken = await log.until('was taken over', ({ epoch }) => epoch === 1);
    assert.notEqual(taken.owner, first);
    await words(other).fill('From the second window.');
    await log.until('had the words', ({ texts }) => texts.open === 'From the second window.');
    await button(workbench, 'Take over here').waitFor();
    const offered = await workbench.palette('STAR: round', 'STAR: Show round');
    assert.ok(!offered.some((title) => /End round|Pause/.test(title)), offered.join());
    await other.command('STAR: Pause or resume round');
    const paused = await log.until('was paused', ({ status }) => status === 'paused');
    assert.deepEqual(paused.aside, []);
    await other.command('STAR: Pause or resume round');
    await log.until('went on', ({ status }) => status === 'running');
  });

  it('is left to the first one within seconds when the other is closed', async () => {
    const { workbench } = desk;
    const closed = Date.now();
    await other.page.close({ runBeforeUnload: true });
    await log.until('was taken over again', ({ epoch }) => epoch === 2);
    const ms = Date.now() - closed;
    assert.ok(ms < SECONDS_MS, `it took ${ms} ms`);
    await button(workbench, 'Pause').waitFor();
    assert.equal(await words(workbench).inputValue(), 'From the second window.');
  });

  it('asks once about three hours in which nobody was there, and leaves them out', async () => {
    const { workbench } = desk;
    log.age(3 * HOUR_MS);
    const asked = await log.until('had a gap', ({ gaps }) => gaps.length > 0);
    await button(workbench, 'Leave it out').click();
    const { gaps, phases } = await log.until('had an answer', (round) =>
      round.gaps.every(({ counts }) => counts === false),
    );
    assert.equal(gaps.length, 1);
    assert.ok(Math.abs((asked.gaps[0]?.ms ?? 0) - 3 * HOUR_MS) < 60_000);
    const spent = phases.reduce((sum, phase) => sum + phase.spent, 0);
    assert.ok(spent < HOUR_MS / 4, `${spent} ms count`);
    assert.equal(await workbench.notification(/Nobody was here/).count(), 0, 'it was asked twice');
  });

  it('has both times in its one record', async () => {
    const { workbench, workspace } = desk;
    const [gap] = log.round()?.gaps ?? [];
    await workbench.command('STAR: End round');
    await log.untilGone();
    const records = readdirSync(workspace.path('rounds')).filter((name) => name.endsWith('.md'));
    assert.equal(records.length, 1);
    const record = workspace.read(`rounds/${records[0]}`);
    const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(record) ?? [];
    const { gaps } = parse(matter) as {
      gaps?: { at: string; seconds: number; counted: boolean }[];
    };
    const [kept] = gaps ?? [];
    assert.ok(gap && kept, matter);
    assert.equal(kept.counted, false);
    assert.ok(Math.abs(Date.parse(kept.at) - gap.at) < 1000);
    assert.ok(Math.abs(kept.seconds - gap.ms / 1000) <= 1);
    assert.match(record, /From the second window\./);
  });
});
