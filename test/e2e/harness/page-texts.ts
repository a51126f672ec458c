import type { Locator } from 'playwright-core';

/** Attributes that are read out or shown. */
const TOLD = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** All that stands in parts of a window, in its order, then every name that only screen readers tell. */
export async function textsOf(part: Locator): Promise<string[]> {
  const texts = await part.evaluateAll(collect, TOLD);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Runs in the page. */
function collect(parts: Element[], attributes: string[]): string[] {
  return parts.flatMap((part) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('script, style')) words.push(textContent ?? '');
    }
    const named = [part, ...Array.from(part.querySelectorAll('*'))].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    return [words.join(' '), ...named];
  });
}
