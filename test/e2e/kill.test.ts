import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { inWebview, onlyIn, useDesk, Workbench, Workspace } from './harness';
import { RoundLog } from './harness/round-log';
import { runningHost, type OwnServer } from './harness/running';
import { TriedRound } from './harness/tried-round';

/** Ends the round and looks for its only record, which has every word. */
async function endsOnce(round: TriedRound, workbench: Workbench, workspace: Workspace) {
  await workbench.command('STAR: End round');
  await round.log.untilGone();
  const records = readdirSync(workspace.path('rounds')).filter((name) => name.endsWith('.md'));
  assert.equal(records.length, 1);
  assert.ok(workspace.read(`rounds/${records[0]}`).includes(round.typist.text.trim()));
}

const inNode = onlyIn('node', 'a worker ends with its window');

inNode.describe('a round whose extension host is killed', function () {
  this.bail(true);
  const desk = useDesk();
  let round: TriedRound;

  it('starts, and is answered', async () => {
    round = new TriedRound(desk, new RoundLog(runningHost().dataDir));
    await round.start();
  });

  it('goes on in the same window, with every word, also those typed when there was no host', async () => {
    await round.endHost(150, () => round.log.killHost());
    await round.hasEveryWord();
    await round.isShown();
  });

  it('loses no word in a reload', async () => {
    const nothing = () => undefined;
    await round.endHost(300, nothing, () => desk.workbench.reload());
    await round.hasEveryWord();
    await round.isShown();
  });

  let host: number;

  it('ends once, with every word', async () => {
    host = round.log.holder();
    await endsOnce(round, desk.workbench, desk.workspace);
  });

  it('leaves no dead coverage behind', async () => {
    const { workbench, workspace } = desk;
    const write = (name: string) => {
      workspace.write(`stories/${name}.md`, `# Written ${name}\n\n## Situation\n\nHere.\n`);
    };
    const shows = (name: string) =>
      inWebview(workbench, '.matrix tbody th')
        .filter({ hasText: `Written ${name}` })
        .waitFor({ timeout: 60_000 });
    write('before');
    await workbench.page.locator('.tab.active[aria-label*="exploratory.md"]').waitFor();
    await workbench.command('STAR: Show coverage');
    await shows('before');
    process.kill(host, 'SIGKILL');
    write('afterwards');
    await shows('afterwards');
  });
});

inNode.describe('a round whose server is killed', function () {
  this.bail(true);
  const desk = {} as { workbench: Workbench };
  const dataDir = mkdtempSync(join(tmpdir(), 'star-kill-'));
  const workspace = new Workspace();
  let server: OwnServer;
  let context: BrowserContext;
  let round: TriedRound;

  async function open(port?: number): Promise<void> {
    server = await runningHost().startServer({ dataDir, ...(port && { port }) });
    desk.workbench = await Workbench.open(context, { folder: workspace.folder }, server);
  }

  before(async () => {
    context = await runningHost().browser.newContext({ viewport: { width: 1400, height: 900 } });
  });

  after(async () => {
    await context.close();
    await server.stop();
    workspace.remove();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  });

  it('starts, and is answered', async () => {
    await open();
    round = new TriedRound(desk, new RoundLog(dataDir));
    await round.start();
  });

  it('goes on when the server starts again, without half a second of typing at most', async () => {
    const startAgain = async () => {
      const { page } = desk.workbench;
      await open(server.port);
      await page.close();
    };
    await round.endHost(400, () => round.log.killServer(), startAgain);
    await desk.workbench.command('STAR: Show round');
    await round.isShown();
    await round.forgetLost();
  });

  it('ends once, with every word', () => endsOnce(round, desk.workbench, workspace));
});
