import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { DRILL, savedDrill } from '../core/round/debrief/saved-drill';
import { inWebview, onlyIn, useDesk } from './harness';
import { extensionHostsOf, killAll } from './harness/processes';
import { runningHost } from './harness/running';

const FILE = `rounds/${DRILL}`;
const OTHER = '2026-11-19T1832-service-ownership.md';
const WAIT_MS = 60_000;

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `never came: ${what}`);
    await pause(50);
  }
}

const inNode = onlyIn('node', 'a worker ends with its window');

inNode.describe('rating a round while the extension host is killed', function () {
  this.bail(true);
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const newLine = () => part('#new-driving-success');
  const next = () => part('#text-next');
  const tab = (name: string) =>
    desk.workbench.page.locator(`.tab[aria-label^="Rate ${name.replace('.md', '')}"]`);

  const written = (pattern: RegExp, file = FILE) =>
    until(`${file} says ${pattern}`, () => pattern.test(desk.workspace.read(file)));
  const only = (name: string) =>
    until(`one page of ${name}`, async () => (await tab(name).count()) === 1);

  before('a drill that was over ten minutes ago', () => {
    desk.workspace.write(FILE, savedDrill(Date.now() - 10 * 60_000));
  });

  it('begins beside the record, and another one in its place', async () => {
    const { workbench } = desk;
    await workbench.openFile(OTHER);
    await workbench.command('STAR: Rate round');
    await part('input[name="level-troubleshooting"]').first().waitFor();
    await workbench.openFile(DRILL);
    await workbench.command('STAR: Rate round');
    await newLine().waitFor();
    await next().focus();
    const { keyboard } = workbench.page;
    await keyboard.press('Control+End');
    await keyboard.type(' Then');
    await written(/ Then\n$/);
    await newLine().focus();
    await keyboard.type('Named the');
  });

  it('keeps every word that is typed before and after, and writes each once', async () => {
    const { keyboard } = desk.workbench.page;
    killAll(extensionHostsOf(runningHost().dataDir));
    await keyboard.type(' target first');
    await next().focus();
    await keyboard.press('Control+End');
    await keyboard.type(' stop.');
    await written(/ {8}- "Named the target first"\n/);
    await written(/ Then stop\.\n$/);
    assert.equal(desk.workspace.read(FILE).match(/Named the/g)?.length, 1);
  });

  it('goes on in a page that is alive, the only one of its record', async () => {
    const { workbench } = desk;
    await only(DRILL);
    await part('.progress').filter({ hasText: 'Driving Success needs a level.' }).waitFor();
    await newLine().fill('Asked who it was for');
    await workbench.page.keyboard.press('Enter');
    await written(/ {8}- "Asked who it was for"\n/);
    await until('the page has the answer', async () => (await newLine().inputValue()) === '');
    assert.equal(await part('.problem').count(), 0);
  });

  it('brings back a page that was hidden once it is looked at, and knows its record', async () => {
    await desk.workbench.command('View: Close Editor');
    await tab(DRILL).waitFor({ state: 'detached' });
    await tab(OTHER).click();
    await part('input[name="level-troubleshooting"][value="not-shown"]').click();
    await written(/ {2}troubleshooting:\n {4}self:\n {6}level: not-shown\n/, `rounds/${OTHER}`);
    await only(OTHER);
  });
});
