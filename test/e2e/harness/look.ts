import type { Workbench } from './workbench';
import type { Workspace } from './workspace';

const THEMES = {
  light: { name: 'Default Light Modern', css: 'vs' },
  dark: { name: 'Default Dark Modern', css: 'vs-dark' },
  hc: { name: 'Default High Contrast', css: 'hc-black' },
  'hc-light': { name: 'Default High Contrast Light', css: 'hc-light' },
};

export type Theme = keyof typeof THEMES;
/** Pixels, or as wide as the window allows. */
export type Width = number | 'full';

const listed = (name: string, fallback: string) =>
  (process.env[name] ?? fallback).split(',').map((part) => part.trim());

/** The themes that this run looks at: one, or in the long run all. */
export const themes = listed('STAR_THEMES', 'dark') as Theme[];

/** The side bar widths that this run looks at. */
export const widths = listed('STAR_WIDTHS', '300').map((width): Width =>
  width === 'full' ? 'full' : Number(width),
);

export async function setTheme(workbench: Workbench, workspace: Workspace, theme: Theme) {
  const { name, css } = THEMES[theme];
  workspace.configure({ 'workbench.colorTheme': name });
  await workbench.page.locator(`.monaco-workbench.${css}`).waitFor();
}

/** Drags the edge of the side bar. */
export async function setSidebarWidth({ page }: Workbench, width: Width): Promise<void> {
  const bar = page.locator('.part.sidebar');
  const box = await bar.boundingBox();
  if (!box) throw new Error('the side bar is closed');
  const wanted = width === 'full' ? 900 : width;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + wanted + 20, y, { steps: 4 });
  await page.mouse.move(box.x + wanted, y, { steps: 4 });
  await page.mouse.up();
  // Away from the edge, which would stay highlighted.
  await page.mouse.move(box.x + 20, box.y + box.height - 5);
  const real = (await bar.boundingBox())?.width ?? 0;
  if (Math.abs(real - wanted) > 1) throw new Error(`the side bar is ${real} wide, not ${wanted}`);
}
