import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { PLAYED, playedCase } from '../core/round/debrief/played-case';
import { DRILL, savedDrill } from '../core/round/debrief/saved-drill';
import { inWebview, onlyIn, webviewFrame, Workbench, Workspace } from './harness';
import { hideSideBar } from './harness/page-width';
import { begunIn, noting, policyOf, refused, watchRequests } from './harness/outgoing';
import { runningHost, type OwnServer } from './harness/running';

/** A server of its own begins to run. */
const LONG_MS = 240_000;
const ITEM = 'starStories.round';
const EXTENSION = 'star-stories.star-stories-';
const CASE = 'Slow, but only sometimes';

describe('nothing is asked of anybody', function () {
  this.timeout(LONG_MS);
  const workspace = new Workspace('sample');
  const dataDir = mkdtempSync(join(tmpdir(), 'star-outgoing-'));
  const notes = join(dataDir, 'begun.jsonl');
  const nonces = new Set<string>();
  let server: OwnServer;
  let context: BrowserContext;
  let workbench: Workbench;
  let requests: ReturnType<typeof watchRequests>;

  const part = (selector: string) => inWebview(workbench, selector);
  const press = (key: string) => workbench.page.keyboard.press(key);

  before('open a window that is listened to', async () => {
    workspace.write(`rounds/${DRILL}`, savedDrill(Date.now() - 10 * 60_000));
    workspace.write(`rounds/${PLAYED}`, playedCase());
    server = await runningHost().startServer({ dataDir, ...noting(notes) });
    const viewport = { width: 1400, height: 900 };
    context = await runningHost().browser.newContext({ viewport });
    requests = watchRequests(context, server.port);
    workbench = await Workbench.open(context, { folder: workspace.folder }, server);
    await workbench.activity('STAR Stories').waitFor();
  });

  afterEach('close what was looked at', async () => {
    await workbench.command('View: Close All Editors');
    await hideSideBar(workbench);
  });

  after('close the window', async () => {
    await context.close();
    await server.stop();
    workspace.remove();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  });

  /** Looks at a page: its policy is strict and has refused nothing, and would have refused a picture. */
  const check = async (selector: string, place: { readonly page: Page } = workbench) => {
    const frame = await webviewFrame(place, selector);
    const policy = await policyOf(frame);
    const { 'script-src': scripts = [], 'style-src': styles = [] } = Object.fromEntries(policy);
    assert.deepEqual(policy.get('default-src'), ["'none'"]);
    assert.doesNotMatch(JSON.stringify([...policy]), /unsafe|\*/);
    assert.match(scripts.join(), /^'nonce-[0-9a-f]{32}'$/);
    assert.deepEqual(styles, scripts);
    assert.ok(!nonces.has(scripts.join()));
    nonces.add(scripts.join());
    const others = [...policy].filter(([name]) => !/^(?:default|script|style)-src$/.test(name));
    assert.deepEqual(
      others.filter(([name, sources]) => name !== 'img-src' || sources.join() !== 'blob:'),
      [],
    );
    assert.deepEqual(await refused(frame), []);
    await frame.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'https://picture.example/x.png';
      document.body.append(picture);
    });
    const [violation = '', ...more] = await refused(frame);
    assert.match(violation, /picture\.example/);
    assert.deepEqual(more, []);
  };

  it('by the coverage view', async () => {
    await workbench.command('Focus on Coverage View');
    await part('[role="treeitem"]').nth(5).waitFor();
    await check('[role="tree"]');
  });

  it('by the board', async () => {
    await workbench.command('STAR: Show coverage');
    await part('.plot [data-mark]').first().waitFor();
    await check('.matrix');
  });

  it('by patterns', async () => {
    await workbench.command('STAR: Show patterns');
    await part('#steam').waitFor();
    await check('#steam');
  });

  it('by a drill', async () => {
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await part('#words').fill('I asked the teams first.');
    await check('#words');
    await workbench.command('STAR: End round');
    await workbench
      .tab('')
      .or(workbench.page.locator('.tab.active[data-resource-name$=".md"]'))
      .waitFor();
  });

  it('by the rating of an answer and of a case', async () => {
    await workbench.openFile(DRILL);
    await workbench.command('STAR: Rate round');
    await part('.area').first().waitFor();
    await check('.area');
    await workbench.command('View: Close All Editors');
    await workbench.openFile(PLAYED);
    await workbench.command('STAR: Rate round');
    await part('.signals').first().waitFor();
    await check('.signals');
  });

  it('by the retrieval drill', async () => {
    await workbench.command('STAR: Start retrieval drill');
    await workbench.pick('Topics');
    await part('.buttons button').first().waitFor();
    await check('.buttons');
  });

  it('by the plan and a sheet', async () => {
    await workbench.command('STAR: Open the plan file');
    await workbench.tab('plan.md').waitFor();
    await workbench.command('STAR: New sheet');
    await workbench.picks.first().waitFor();
    await press('Enter');
    await workbench.page.locator('.tab.active:not([data-resource-name="plan.md"])').waitFor();
  });

  it('by a case, and the interviewer’s side of it', async () => {
    await workbench.command('STAR: Start a case');
    await workbench.fillQuickInput(CASE);
    await workbench.pick(CASE);
    await part('.transcript').waitFor();
    await check('.transcript');
    const opened = context.waitForEvent('page');
    await workbench.command('STAR: Show interviewer’s side');
    const { page } = workbench;
    await page.locator('.monaco-dialog-box .monaco-button:has-text("Show it")').click();
    const partner = await opened;
    await inWebview({ page: partner }, '.cards').first().waitFor();
    await check('.cards', { page: partner });
    await partner.close();
    await workbench.statusItem(ITEM).waitFor();
  });

  it('in all requests of the window, its pages and its workers', () => {
    assert.deepEqual([...requests.elsewhere], []);
    assert.equal(requests.refused, nonces.size);
    assert.ok(requests.all > 100 && requests.resources >= 2 * nonces.size, `${requests.all}`);
  });

  onlyIn('node', 'a worker is a part of the window').it('by the extension host', () => {
    const [control, ...others] = begunIn(notes);
    assert.equal(control?.to, '127.0.0.1');
    // VS Code looks for ports that are listened to, and its own extensions start their servers.
    const reached = others.filter(
      ({ what, to }) => !/^(?:exec|fork|spawn)$/.test(what) && to[0] !== '/',
    );
    assert.deepEqual(reached, []);
    assert.ok(readdirSync(join(dataDir, 'extensions')).some((name) => name.startsWith(EXTENSION)));
    assert.deepEqual(
      others.filter(({ stack }) => stack.includes(`/extensions/${EXTENSION}`)),
      [],
    );
    return Promise.resolve();
  });
});
