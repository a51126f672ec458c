import { readdirSync } from 'node:fs';
import { hideSideBar } from '../../e2e/harness/page-width';
import type { Soaked } from './soaked';
import { throwAway } from './uses-of-rounds';

/** Closes everything, again when something that was late came into the way. */
export async function tidy(soaked: Soaked): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await closeAll(soaked);
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** A round that still runs is over then, too. */
async function closeAll(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.keyboard.press('Escape');
  if ((await soaked.countdown.count()) > 0) await throwAway(soaked);
  await closeEditors(soaked);
  await workbench.command('Notifications: Clear All Notifications');
  await hideSideBar(workbench);
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
}

async function closeEditors({ workbench, page }: Soaked): Promise<void> {
  await workbench.command('View: Close All Editors');
  const discard = page.locator('.monaco-dialog-box .monaco-button:has-text("Don\'t Save")');
  const tab = page.locator('.tab').first();
  for (let tries = 0; tries < 100 && (await tab.isVisible()); tries++) {
    if (await discard.isVisible()) await discard.click();
    await page.waitForTimeout(100);
  }
  await tab.waitFor({ state: 'detached' });
}

/** Records of rounds, of which only the first ones stay: what people keep would be what grows. */
export class Records {
  private readonly first: readonly string[];

  constructor(private readonly soaked: Soaked) {
    this.first = this.names();
  }

  /** @returns how many there are more or fewer than there should be */
  clear(): number {
    const { soaked } = this;
    const names = this.names();
    const difference = names.length - soaked.records;
    for (const name of names)
      if (!this.first.includes(name)) soaked.workspace.delete(`rounds/${name}`);
    soaked.records = this.first.length;
    return difference;
  }

  private names(): string[] {
    const names = readdirSync(this.soaked.workspace.path('rounds'));
    return names.filter((name) => name.endsWith('.md'));
  }
}
