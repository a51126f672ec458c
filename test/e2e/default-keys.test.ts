import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { onlyIn, Workbench, Workspace } from './harness';
import { runningHost } from './harness/running';

/** What the window takes for the platform, and the key that copies there. */
const PLATFORMS = [
  { name: 'Linux', agent: 'X11; Linux x86_64', modifier: 'Control' },
  { name: 'macOS', agent: 'Macintosh; Intel Mac OS X 10_15_7', modifier: 'Meta' },
  { name: 'Windows', agent: 'Windows NT 10.0; Win64; x64', modifier: 'Control' },
] as const;

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const isOurs = ({ command }: Binding) => command.startsWith('starStories.');

/** What must hold for a binding, as ways of which one is enough. VS Code writes no parentheses. */
const waysOf = ({ when }: Binding): string[][] =>
  (when ?? 'true').split(' || ').map((way) => way.split(' && ').map((term) => term.trim()));

const opposite = (term: string) => (term.startsWith('!') ? term.slice(1) : `!${term}`);

function canBothHold(one: Binding, other: Binding): boolean {
  return waysOf(one).some((way) =>
    waysOf(other).some((terms) => !terms.some((term) => way.includes(opposite(term)))),
  );
}

/** One key is the other, or the first of its two. */
const isSameKey = ({ key: one }: Binding, { key: other }: Binding) =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** Has VS Code list its default keys, as it does for users, and reads them by the clipboard. */
async function defaultKeys(workbench: Workbench, modifier: string): Promise<Binding[]> {
  const { page } = workbench;
  await workbench.command('Preferences: Open Default Keyboard Shortcuts (JSON)');
  await workbench.editor.locator('.view-line').filter({ hasText: '"key"' }).first().waitFor();
  await workbench.editor.click();
  await page.keyboard.press(`${modifier}+A`);
  await page.keyboard.press(`${modifier}+C`);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n').filter((line) => !line.startsWith('//'));
  return JSON.parse(lines.join('\n')) as Binding[];
}

const readable = ({ key, command, when }: Binding) => `${key} ${command} when ${when ?? 'always'}`;

onlyIn('node', 'keys are the window’s own').describe('keys of ours', () => {
  const workspace = new Workspace();
  let context: BrowserContext | undefined;

  afterEach(() => context?.close());
  after(() => workspace.remove());

  for (const { name, agent, modifier } of PLATFORMS) {
    it(`take none from VS Code where both could act, ${name}`, async () => {
      context = await runningHost().browser.newContext({
        userAgent: `Mozilla/5.0 (${agent}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const workbench = await Workbench.open(context, { folder: workspace.folder });
      await workbench.activity('STAR Stories').waitFor();
      const all = await defaultKeys(workbench, modifier);
      const ours = all.filter(isOurs);
      const theirs = all.filter((one) => !isOurs(one));
      assert.equal(ours.length, 5);
      assert.ok(theirs.length > 500, `${theirs.length} of VS Code’s own`);
      const pairs = ours.flatMap((one) =>
        theirs.filter((other) => isSameKey(one, other)).map((other) => ({ one, other })),
      );
      const taken = pairs.filter(({ one, other }) => canBothHold(one, other));
      const words = taken.map(({ one, other }) => `${readable(one)} / ${readable(other)}`);
      assert.deepEqual(words, []);
    });
  }
});
