import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { useDesk, type Workbench } from './harness';

const ITEM = 'starStories.round';

interface Sight {
  readonly at: number;
  readonly text: string;
  readonly width: number;
}

/** What the countdown shows, each time that its text changes within a while. */
async function watch({ page }: Workbench, ms: number): Promise<Sight[]> {
  return page.evaluate(
    async ([id, length]) => {
      const item = document.querySelector(`.statusbar-item[id$="${id}"]`)!;
      const sights: Sight[] = [];
      const observer = new MutationObserver(() => {
        const text = item.textContent ?? '';
        if (text === sights.at(-1)?.text) return;
        sights.push({ at: performance.now(), text, width: item.getBoundingClientRect().width });
      });
      observer.observe(item, { childList: true, characterData: true, subtree: true });
      await new Promise((resolve) => setTimeout(resolve, Number(length)));
      observer.disconnect();
      return sights;
    },
    [ITEM, ms],
  );
}

describe('the countdown', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const item = () => desk.workbench.statusItem(ITEM);

  before('start a drill', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await item().filter({ hasText: '· Question' }).waitFor();
  });

  it('changes once a second and keeps its width', async () => {
    const sights = await watch(desk.workbench, 6000);
    const seconds = sights.map(({ text }) => Number(/:(\d\d)/.exec(text)?.[1]));
    assert.ok(sights.length >= 4 && sights.length <= 7, `${sights.length} changes in 6 s`);
    for (const [at, second] of seconds.entries()) {
      if (at > 0) assert.ok(second < (seconds[at - 1] ?? 0), seconds.join());
    }
    assert.equal(new Set(sights.map(({ width }) => width)).size, 1);
  });

  it('shows the plan of the round when it is hovered over', async () => {
    await item().hover();
    const plan = desk.workbench.page.locator('.monaco-hover:visible');
    await plan.filter({ hasText: 'Question, 5 min (now)' }).waitFor();
    await desk.workbench.page.mouse.move(0, 0);
  });

  it('stands still in a pause', async () => {
    await desk.workbench.command('STAR: Pause or resume round');
    await item().filter({ hasText: 'paused' }).waitFor();
    assert.deepEqual(await watch(desk.workbench, 2500), []);
  });

  it('says to screen readers what it shows', async () => {
    const label = await item().locator('a').getAttribute('aria-label');
    assert.match(
      label ?? '',
      /^Round paused: 4 minutes \d+ seconds? left, Question .*Opens the controls\.$/,
    );
  });

  it('goes when the round is thrown away, of which nothing is kept', async () => {
    await desk.workbench.command('STAR: Throw the round away');
    await desk.workbench.page.locator('.monaco-dialog-box').getByText('Throw away').click();
    await item().waitFor({ state: 'detached' });
    assert.ok(
      !existsSync(desk.workspace.path('rounds')) ||
        !readdirSync(desk.workspace.path('rounds')).some((name) => name.endsWith('.md')),
    );
  });
});
