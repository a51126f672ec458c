import type { Frame, Page } from 'playwright-core';

type Leave = () => Promise<void>;

/**
 * Ways to give a page less room, by name. The browser's own zoom gives a window fewer pixels, all of
 * them larger; so does a smaller window, which is how WCAG puts it: at 200 % a window of 1280 by 1024
 * has 640 by 512, at 400 % (for which WCAG allows to scroll in one direction) 320 by 256.
 */
export const rooms = (page: Page): readonly [string, (frame: Frame) => Promise<Leave>][] => [
  ['zoom 200 %', (frame) => zoom(page, frame, 2)],
  ['zoom 400 %', (frame) => zoom(page, frame, 4)],
  ['200 wide', (frame) => narrow(frame, '200px')],
];

const FULL = { width: 1280, height: 1024 };

async function zoom(page: Page, frame: Frame, by: number): Promise<Leave> {
  const before = page.viewportSize() ?? FULL;
  await page.setViewportSize({ width: FULL.width / by, height: FULL.height / by });
  await drawn(frame);
  return async () => {
    await page.setViewportSize(before);
    await drawn(frame);
  };
}

/** VS Code lets a page be so narrow; by the frame that it has put it into. */
export async function narrow(frame: Frame, width: string): Promise<Leave> {
  const outer = await frame.parentFrame()?.frameElement();
  if (!outer) throw new Error('the page is in no frame of VS Code');
  const set = async (value: string) => {
    // In a window of its own, the frame is no `HTMLElement` of that window.
    const before = await outer.evaluate((element, given) => {
      const { style } = element as HTMLElement;
      const { width: was } = style;
      style.width = given;
      return was;
    }, value);
    await drawn(frame);
    return before;
  };
  const before = await set(width);
  return async () => void (await set(before));
}

/** The workbench lays itself out within a few frames, and the page after it. */
async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const size = () => `${window.innerWidth} ${window.innerHeight}`;
    const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    for (let before = ''; before !== size();) {
      before = size();
      await rest();
    }
  });
}

/** What can't be read in the room there is, one line each. */
export const misfits = (frame: Frame): Promise<string[]> => frame.evaluate(findMisfits);

/** Runs in the page. */
function findMisfits(): string[] {
  const wide = document.documentElement.scrollWidth > window.innerWidth;
  const found = wide ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  const told = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${(one.textContent ?? '').slice(0, 40)}”`;
  const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
  const isNamed = (one: Element) =>
    one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby');
  const scroller = (one: Element): Element | undefined => {
    for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
      if (scrolls(up)) return up;
    return undefined;
  };
  for (const one of Array.from(document.querySelectorAll('main, main *'))) {
    if (!(one instanceof HTMLElement) || one.closest('.spoken') || !one.checkVisibility()) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const isWide = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    const isHigh = one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0;
    const isField = one.matches('input, select, textarea');
    if (scrolls(one) && isWide && !isField && !(one.tabIndex === 0 && isNamed(one)))
      found.push(`scrolls, but not by keyboard or without a name: ${told(one)}`);
    if ((isWide && overflowX === 'hidden') || (isHigh && overflowY === 'hidden'))
      found.push(`is cut off: ${told(one)}`);
    const { right, left, width } = one.getBoundingClientRect();
    if (width > 0 && (right > window.innerWidth + 1 || left < -1) && !scroller(one))
      found.push(`sticks out: ${told(one)}`);
  }
  return found;
}
