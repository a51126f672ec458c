import type { Frame } from 'playwright-core';

/** What moves in a page, one line each; nothing may when less motion is wanted. */
export const motions = (frame: Frame): Promise<string[]> => frame.evaluate(findMotions);

/** Runs in the page. */
function findMotions(): string[] {
  const found = document.getAnimations().map(() => 'an animation runs');
  const moves = (style: CSSStyleDeclaration) =>
    style.animationName !== 'none' ||
    (style.transitionProperty !== 'none' && /[1-9]/.test(style.transitionDuration)) ||
    style.scrollBehavior === 'smooth';
  for (const one of Array.from(document.querySelectorAll('*'))) {
    for (const part of ['', '::before', '::after']) {
      if (moves(getComputedStyle(one, part)))
        found.push(`${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}${part}`);
    }
  }
  return found;
}

/** Controls on which nobody sees that they have the focus, one line each. */
export const lostFocus = (frame: Frame): Promise<string[]> => frame.evaluate(findLostFocus);

/** Runs in the page. What has the focus gets it back. */
function findLostFocus(): string[] {
  const before = document.activeElement;
  const looks = (one: Element) => {
    const near = [one, one.parentElement, one.closest('label'), one.querySelector('.hit')];
    return near.map((part) => {
      if (!part) return '';
      const { outlineStyle, outlineWidth, borderColor, borderWidth, stroke } =
        getComputedStyle(part);
      const border = `${borderColor} ${borderWidth} ${stroke}`;
      return outlineStyle === 'none' ? border : outlineWidth;
    });
  };
  const found: string[] = [];
  const all = document.querySelectorAll<HTMLElement | SVGElement>(
    'main :is(button, input, select, textarea, summary, a[href], [tabindex="0"])',
  );
  for (const one of Array.from(all)) {
    if (!one.checkVisibility() || one.matches(':disabled')) continue;
    if (before instanceof HTMLElement) before.blur();
    const calm = looks(one);
    one.focus({ preventScroll: true });
    const has = document.activeElement === one;
    if (!has || looks(one).join() === calm.join())
      found.push(`${one.tagName.toLowerCase()} “${(one.textContent ?? '').slice(0, 40)}”`);
    one.blur();
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return found;
}

/** Controls that get the focus behind something that stays in place, or out of view, one line each. */
export const covered = (frame: Frame): Promise<string[]> => frame.evaluate(findCovered);

/** Runs in the page. What has the focus gets it back. */
function findCovered(): string[] {
  const before = document.activeElement;
  const stays = (one: Element | null): Element | undefined => {
    for (let up = one; up; up = up.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(up).position)) return up;
    return undefined;
  };
  const seen = (one: Element) => {
    const box = (one.closest('label') ?? one).getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, window.innerWidth);
    const bottom = Math.min(box.bottom, window.innerHeight);
    if (right <= left || bottom <= top) return false;
    return [0.1, 0.5, 0.9].some((part) => {
      const at = document.elementFromPoint(
        left + (right - left) * part,
        top + (bottom - top) * part,
      );
      const over = stays(at);
      return !over || over.contains(one);
    });
  };
  const found: string[] = [];
  const all = document.querySelectorAll<HTMLElement | SVGElement>(
    'main :is(button, input, select, textarea, summary, a[href], [tabindex="0"])',
  );
  for (const one of Array.from(all)) {
    if (!one.checkVisibility() || one.matches(':disabled')) continue;
    // What has the focus already isn't scrolled to.
    if (document.activeElement === one) one.blur();
    one.focus();
    if (document.activeElement === one && !seen(one))
      found.push(`has the focus unseen: ${one.tagName} “${(one.textContent ?? '').slice(0, 40)}”`);
  }
  if (before instanceof HTMLElement) before.focus();
  return found;
}

/** Chosen things that look like the others beside them, one line each. */
export const alike = (frame: Frame): Promise<string[]> => frame.evaluate(findAlike);

/** Runs in the page. Words count as well: what reads otherwise is told apart. */
function findAlike(): string[] {
  const look = (one: Element) => {
    const style = getComputedStyle(one);
    const border = `${style.borderWidth} ${style.borderColor} ${style.borderStyle}`;
    const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth;
    const shape = `${border} ${outline} ${style.textDecorationLine} ${style.fontWeight}`;
    return `${shape} ${style.backgroundColor} ${style.color}`;
  };
  const found: string[] = [];
  const isOn = (one: Element, state: string) =>
    one.hasAttribute(state) && one.getAttribute(state) !== 'false';
  for (const state of ['aria-selected', 'aria-pressed', 'aria-current']) {
    for (const one of Array.from(document.querySelectorAll(`[${state}]`))) {
      if (!isOn(one, state)) continue;
      const other = Array.from(one.parentElement?.children ?? []).find(
        (sibling) => sibling.tagName === one.tagName && !isOn(sibling, state),
      );
      if (other && look(other) === look(one) && !/ · now/.test(one.textContent ?? ''))
        found.push(`${state} “${(one.textContent ?? '').slice(0, 40)}”`);
    }
  }
  return found;
}
