import { basename } from 'node:path';
import type { Soaked } from './soaked';

export const ANSWER =
  'We shed load first, then found the lock, and I told support every ten minutes.';
const CASE = 'Slow, but only sometimes';

/** How long nothing is done, so that only the clock goes on; ticks near a change aren't judged. */
const QUIET_MS = 8000;

async function begin(soaked: Soaked, command: string, ...picks: string[]): Promise<void> {
  const { workbench } = soaked;
  await workbench.command(`STAR: ${command}`);
  for (const pick of picks) {
    await workbench.fillQuickInput(pick);
    await workbench.pick(pick);
  }
  await soaked.countdown.waitFor();
}

async function type(soaked: Soaked, text: string): Promise<void> {
  const field = soaked.part('#words');
  await field.focus();
  await field.press('Control+End');
  await soaked.page.keyboard.type(text, { delay: 20 });
  await soaked.part('.store').filter({ hasText: 'Stored.' }).waitFor();
}

const next = ({ workbench }: Soaked) => workbench.command('STAR: Next question or phase');

/** The round ends, and its record is in front. */
async function end(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  await page.waitForTimeout(QUIET_MS);
  await soaked.judgeTicks();
  await workbench.command('STAR: End round');
  await soaked.countdown.waitFor({ state: 'detached' });
  await page.locator('.tab.active[data-resource-name^="20"]').waitFor();
  await soaked.log.untilGone();
  soaked.records += 1;
}

/** An answer to a question, with a pause, more time and a mark; it is rated. */
async function drill(soaked: Soaked): Promise<void> {
  const { workbench, page, workspace } = soaked;
  await begin(soaked, 'Start drill', 'Any topic');
  await type(soaked, ANSWER);
  await page.keyboard.press('Alt+Digit1');
  await workbench.command('STAR: Pause or resume round');
  await soaked.countdown.filter({ hasText: 'paused' }).waitFor();
  await workbench.command('STAR: Pause or resume round');
  await soaked.countdown.filter({ hasNotText: 'paused' }).waitFor();
  await workbench.command('STAR: Add five minutes');
  await end(soaked);
  const tab = page.locator('.tab.active[data-resource-name^="20"]');
  const name = basename((await tab.getAttribute('data-resource-name')) ?? '');
  await workbench.command('STAR: Rate round');
  await soaked.part('#text-next').fill('Begin with the number.');
  await soaked.part('#text-steam').focus();
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  for (
    let looks = 0;
    !workspace.read(`rounds/${name}`).includes('Begin with the number');
    looks++
  ) {
    if (looks > 100) throw new Error('what is to be done next was not written');
    await page.waitForTimeout(100);
  }
}

/** An interview of an hour, with a look at a story. */
async function interview(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  await begin(soaked, 'Start 60-minute mock');
  await next(soaked);
  await soaked.countdown.filter({ hasText: 'Question 1' }).waitFor();
  await type(soaked, ANSWER);
  await workbench.command('STAR: Peek at a story');
  await workbench.picks.first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active[data-resource-name$=".md"]').waitFor();
  await workbench.command('STAR: Show round');
  await next(soaked);
  await soaked.countdown.filter({ hasText: 'Question 2' }).waitFor();
  await type(soaked, ANSWER);
  await end(soaked);
}

/** A case, whose other side a partner sees in a window of its own for a while. */
async function study(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  await begin(soaked, 'Start a case', CASE);
  await soaked.part('.transcript').waitFor();
  await next(soaked);
  await soaked.part('#words').focus();
  await page.keyboard.type('Since when?');
  await page.keyboard.press('Enter');
  await soaked.part('.turn.you').filter({ hasText: 'Since when?' }).waitFor();
  const opened = page.context().waitForEvent('page');
  await workbench.command('STAR: Show interviewer’s side');
  await page.locator('.monaco-dialog-box .monaco-button:has-text("Show it")').click();
  const partner = await opened;
  await partner.locator('iframe.webview.ready').first().waitFor();
  await partner.close();
  await page.bringToFront();
  await next(soaked);
  await end(soaked);
}

/** A round that is thrown away. */
async function abandoned(soaked: Soaked): Promise<void> {
  await begin(soaked, 'Start drill', 'Any topic');
  await type(soaked, ANSWER);
  await throwAway(soaked);
}

/** A round is the same after the window was reloaded. @returns the answer that the page holds then */
export async function reloaded(soaked: Soaked): Promise<string> {
  const { workbench } = soaked;
  await begin(soaked, 'Start drill', 'Any topic');
  await type(soaked, ANSWER);
  await workbench.reload();
  await soaked.countdown.filter({ hasText: 'Question' }).waitFor();
  await workbench.command('STAR: Show round');
  const answer = await soaked.part('#words').inputValue();
  await throwAway(soaked);
  return answer;
}

export async function throwAway({ workbench, page, countdown }: Soaked): Promise<void> {
  await workbench.command('STAR: Throw the round away');
  await page.locator('.monaco-dialog-box .monaco-button:has-text("Throw away")').click();
  await countdown.waitFor({ state: 'detached' });
}

export const ROUND_USES = { drill, interview, study, abandoned };
