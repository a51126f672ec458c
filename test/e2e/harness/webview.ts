import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { EXTENSION, type Workbench } from './workbench';

/** A window, or one that VS Code has opened for a page alone. */
type WithPage = Pick<Workbench, 'page'>;

/**
 * A part of a webview's page. The locator survives a reload of the page.
 * @param selector a part that only the wanted page has, when several of our webviews are open
 */
export function inWebview(workbench: WithPage, selector: string): Locator {
  return workbench.page
    .frameLocator(`iframe.webview.ready[src*="extensionId=${EXTENSION}"]`)
    .frameLocator('iframe#active-frame')
    .locator(selector);
}

/** The page's own frame, to evaluate in. */
export async function webviewFrame(workbench: WithPage, selector: string): Promise<Frame> {
  const part = inWebview(workbench, selector).first();
  await part.waitFor();
  const frame = await (await part.elementHandle())?.ownerFrame();
  if (!frame) throw new Error(`${selector} is in no frame`);
  return frame;
}

/** Checks a page for accessibility. Evaluated, since the page's policy refuses other scripts. */
export async function runAxe(frame: Frame, options: RunOptions = {}): Promise<AxeResults> {
  await frame.evaluate(axe.source);
  return frame.evaluate((given) => globalThis.axe.run(document, given), options);
}

/** The violations as lines to show: rule, then the elements. */
export function violations({ violations }: AxeResults): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

declare global {
  /** Only in a page, after `runAxe` has put it there. */
  var axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

/** Whether the page is wider than its frame. */
export function overflows(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
