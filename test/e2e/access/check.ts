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
import { outline, outlineOf, reads, unnamed, untold } from './outline';
import { misfits, rooms } from './room';
import { alike, covered, lostFocus, motions } from './senses';

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

/** How long all looks at a page may take: a large one needs 130 s for one theme on a busy machine. */
export const LOOKS_MS = 180_000 + themes.length * 60_000;

/** What VS Code calls the theme in the body of a page. */
const KINDS = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  hc: 'vscode-high-contrast',
  'hc-light': 'vscode-high-contrast-light',
};

/**
 * Looks at a page in every way; all that is wrong with it is told at once.
 * @param name of the file in `outlines/` that says what a screen reader comes to
 */
export async function checkPage(name: string, shown: Shown): Promise<void> {
  const read = await checkReading(name, shown);
  const problems = [...read, ...(await checkLooks(shown)), ...(await checkSenses(shown))];
  assert.equal(problems.join('\n'), '', name);
}

const windowOf = ({ partner, workbench }: Shown) => partner ?? workbench;

const frameOf = (shown: Shown) => webviewFrame(windowOf(shown), shown.part);

async function checkReading(name: string, shown: Shown): Promise<string[]> {
  const frame = await frameOf(shown);
  const lines = await outline(frame);
  const order = reads(lines, outlineOf(name)) ? [] : [`read as:\n${lines.join('\n')}`];
  return [...order, ...(await untold(frame)), ...(await unnamed(frame))];
}

/** In each theme, and in the first one also with less room: colors are the same in any. */
async function checkLooks(shown: Shown): Promise<string[]> {
  const problems: string[] = [];
  for (const [at, theme] of themes.entries()) {
    await setTheme(shown.workbench, shown.workspace, theme);
    const frame = await frameOf(shown);
    await frame.locator(`body[data-vscode-theme-kind="${KINDS[theme]}"]`).waitFor();
    const found = [...(await misfits(frame)), ...violations(await runAxe(frame))];
    problems.push(...found.map((one) => `${theme}: ${one}`));
    if (at === 0) problems.push(...(await checkRooms(shown)));
  }
  return problems;
}

async function checkRooms(shown: Shown): Promise<string[]> {
  const problems: string[] = [];
  const { page } = windowOf(shown);
  for (const [name, enter] of rooms(page)) {
    const leave = await enter(await frameOf(shown));
    const frame = await frameOf(shown);
    const found = [...(await misfits(frame)), ...(await covered(frame))];
    problems.push(
      ...[...found, ...violations(await runAxe(frame))].map((one) => `${name}: ${one}`),
    );
    await leave();
  }
  return problems;
}

async function checkSenses(shown: Shown): Promise<string[]> {
  const { page } = windowOf(shown);
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
  const set = async (value: string, body: string) => {
    shown.workspace.configure({ [setting]: value });
    await inWebview(windowOf(shown), body).locator(shown.part).first().waitFor();
  };
  await set('on', 'body.vscode-reduce-motion');
  const found = await motions(await frameOf(shown));
  await set('auto', 'body:not(.vscode-reduce-motion)');
  return found;
}
