import type { Locator } from 'playwright-core';
import { inWebview, useDesk, type Desk } from '../harness';
import { hideSideBar } from '../harness/page-width';
import { checkPage } from './check';

const ITEM = 'starStories.round';
const CASE = 'Slow, but only sometimes';

/** What tests of pages work with. */
export interface Pages {
  desk: Desk;
  /** A part of the page. */
  part: (selector: string) => Locator;
  press: (key: string) => Promise<void>;
  /** Looks at the page that has a part. @param name of the file in `outlines/` */
  check: (name: string, selector: string) => Promise<void>;
}

/**
 * Gives the tests of a `describe` a window, and after each of them takes everything away again: windows of
 * pages, a round that runs, tabs, and the side bar.
 * @param source folder to copy, relative to the repository; an empty folder by default
 */
export function usePages(source?: string): Pages {
  const desk = useDesk(source);

  before('wait for the extension', () => desk.workbench.activity('STAR Stories').waitFor());

  afterEach('take away what was looked at', async () => {
    const { workbench } = desk;
    const { page } = workbench;
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.bringToFront();
    if ((await workbench.statusItem(ITEM).count()) > 0) await throwAway(desk);
    await workbench.command('View: Close All Editors');
    await hideSideBar(workbench);
  });

  return {
    desk,
    part: (selector) => inWebview(desk.workbench, selector),
    press: (key) => desk.workbench.page.keyboard.press(key),
    check: (name, part) => checkPage(name, { ...desk, part }),
  };
}

/** Waits until a round is in a phase. */
export async function inPhase({ workbench }: Desk, phase: string): Promise<void> {
  await workbench.statusItem(ITEM).filter({ hasText: phase }).waitFor();
}

/** Starts a case, and waits until its conversation is there. */
export async function startCase({ workbench }: Desk): Promise<void> {
  await workbench.command('STAR: Start a case');
  await workbench.fillQuickInput(CASE);
  await workbench.pick(CASE);
  await inWebview(workbench, '.transcript').waitFor();
}

async function throwAway({ workbench }: Desk): Promise<void> {
  const dialog = workbench.page.locator('.monaco-dialog-box');
  await workbench.command('STAR: Throw the round away');
  await dialog.locator('.monaco-button:has-text("Throw away")').click();
  await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
}
