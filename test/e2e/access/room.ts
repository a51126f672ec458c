import type { Frame } from 'playwright-core';

/**
 * How much of the window a page gets: pixels, all there is, or a half of it in both directions, but not
 * less than VS Code lets a side bar have.
 */
export type Room = number | 'full' | 'zoomed';

/** Zoomed in by the browser to 200 %, a page has half as many pixels. */
export const ROOMS: readonly Room[] = ['full', 'zoomed', 300, 200];

function size(room: Room): { width: string; height: string } {
  if (room === 'full') return { width: '', height: '' };
  if (room === 'zoomed') return { width: 'max(50%, 200px)', height: '50%' };
  return { width: `${room}px`, height: '' };
}

/** Gives a page so much room, by the frame that VS Code has put it into. */
export async function giveRoom(frame: Frame, room: Room): Promise<void> {
  const outer = await frame.parentFrame()?.frameElement();
  if (!outer) throw new Error('the page is in no frame of VS Code');
  await outer.evaluate((element, { width, height }) => {
    if (!(element instanceof HTMLElement)) throw new Error('no element of HTML');
    element.style.width = width;
    element.style.height = height;
  }, size(room));
  await frame.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
  );
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
