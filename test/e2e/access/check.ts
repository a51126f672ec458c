import assert from 'node:assert/strict';
import {
  inWebview,
  runAxe,
  setTheme,
  themes,
  violations,
  webviewFrame,
  type Workspace,
} from '../harness';
import type { Workbench } from '../harness';
import { outline, unnamed, untold } from './outline';
import { OUTLINES } from './outlines';
import { giveRoom, misfits, ROOMS } from './room';
import { alike, lostFocus, motions } from './senses';

/** A page to be looked at, and where it is. */
export interface Shown {
  /** The window with the workbench. */
  workbench: Workbench;
  workspace: Workspace;
  /** The window with the page, when that is another one. */
  partner?: Pick<Workbench, 'page'>;
  /** A part that only this page has. */
  part: string;
}

/** Looks at a page in every way; all that is wrong with it is told at once. */
export async function checkPage(name: string, shown: Shown): Promise<void> {
  const read = await checkReading(name, shown);
  const problems = [...read, ...(await checkLooks(shown)), ...(await checkSenses(shown))];
  assert.equal(problems.join('\n'), '', name);
}

const frameOf = ({ partner, workbench, part }: Shown) => webviewFrame(partner ?? workbench, part);

async function checkReading(name: string, shown: Shown): Promise<string[]> {
  const frame = await frameOf(shown);
  const lines = await outline(frame);
  const wanted = OUTLINES[name]?.trim().split(/\n\s*/) ?? [];
  const order = isAsWanted(lines, wanted) ? [] : [`read as:\n${lines.join('\n')}`];
  return [...order, ...(await untold(frame)), ...(await unnamed(frame))];
}

/** An ellipsis stands for what a story, a question or a day says. */
function isAsWanted(lines: readonly string[], wanted: readonly string[]): boolean {
  const fits = (line: string, at: number) => {
    const [start = '', end] = (wanted[at] ?? '').split('…');
    return end === undefined ? line === start : line.startsWith(start) && line.endsWith(end);
  };
  return lines.length === wanted.length && lines.every(fits);
}

async function checkLooks(shown: Shown): Promise<string[]> {
  const problems: string[] = [];
  for (const theme of themes) {
    await setTheme(shown.workbench, shown.workspace, theme);
    const frame = await frameOf(shown);
    for (const room of ROOMS) {
      await giveRoom(frame, room);
      await inWebview(shown.partner ?? shown.workbench, shown.part)
        .first()
        .waitFor();
      const found = [...(await misfits(frame)), ...violations(await runAxe(frame))];
      problems.push(...found.map((one) => `${theme}, ${room}: ${one}`));
    }
    await giveRoom(frame, 'full');
  }
  return problems;
}

async function checkSenses(shown: Shown): Promise<string[]> {
  const { page } = shown.partner ?? shown.workbench;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const frame = await frameOf(shown);
  const found = {
    'moves though the system wants less motion': await motions(frame),
    'shows no focus in forced colors': await lostFocus(frame),
    'is told by color alone in forced colors': await alike(frame),
  };
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  const ofSetting = { 'moves though VS Code wants less motion': await motionsBySetting(shown) };
  return Object.entries({ ...found, ...ofSetting }).flatMap(([what, all]) =>
    all.map((one) => `${what}: ${one}`),
  );
}

/** What moves though VS Code's own setting asks for less motion. */
async function motionsBySetting(shown: Shown): Promise<string[]> {
  const setting = 'workbench.reduceMotion';
  const body = inWebview(shown.partner ?? shown.workbench, 'body.vscode-reduce-motion');
  shown.workspace.configure({ [setting]: 'on' });
  await body.locator(shown.part).first().waitFor();
  const found = await motions(await frameOf(shown));
  shown.workspace.configure({ [setting]: 'auto' });
  return found;
}
