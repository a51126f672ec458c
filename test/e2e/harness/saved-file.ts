import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Desk } from '.';

/**
 * Has something saved as a file of the workspace.
 * @param choose opens the dialog
 * @param proposal a part of the path that it proposes
 * @returns what stands in the file
 */
export async function savedFile(
  { workbench, workspace }: Desk,
  choose: () => Promise<void>,
  proposal: string,
  name: string,
): Promise<string> {
  await workbench.proposedPath(choose, proposal);
  await workbench.answerPath(workspace.path(name));
  // A file is there before what stands in it.
  const isWritten = () => workspace.exists(name) && workspace.read(name) !== '';
  for (let tries = 0; tries < 100 && !isWritten(); tries++) {
    await workbench.page.waitForTimeout(100);
  }
  return workspace.read(name);
}

/** What a browser makes of a page and a picture that were saved. */
export interface ReadFiles {
  readonly text: string;
  /** How many elements run or load something. */
  readonly live: number;
  /** Whether the page's own styles hold. */
  readonly styled: boolean;
  /** How many parts of the picture are none. */
  readonly broken: number;
  /** What the page complained of, or asked. */
  readonly errors: readonly string[];
}

/** Opens an HTML file and reads an SVG file as the browser does. @param shot where to put a picture */
export async function readFiles(
  { workbench }: Desk,
  html: string,
  svg: string,
  shot: string,
): Promise<ReadFiles> {
  const page = await workbench.page.context().newPage();
  const errors: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog')));
  page.on('console', (message) => errors.push(message.text()));
  const file = `${shot}.html`;
  writeFileSync(file, html);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(`against the policy: ${violatedDirective}`),
    );
  });
  await page.goto(pathToFileURL(file).href);
  const found = await page.evaluate((picture) => {
    const svg = new DOMParser().parseFromString(picture, 'image/svg+xml');
    return {
      text: document.body.innerText,
      live: document.querySelectorAll('script, img, iframe, link').length,
      styled: getComputedStyle(document.querySelector('main')!).maxWidth === '1040px',
      broken: svg.querySelectorAll('parsererror, script').length,
    };
  }, svg);
  await page.setViewportSize({ width: 800, height: 2200 });
  await page.screenshot({ path: shot });
  await page.close();
  return { ...found, errors };
}
