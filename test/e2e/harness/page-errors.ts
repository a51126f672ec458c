import type { BrowserContext } from 'playwright-core';
import { EXTENSION } from './workbench';

const OURS = /star-stories\.star-stories|starStories/;

/**
 * Collects what goes wrong in our webviews from now on: exceptions, and what the page's content
 * security policy refuses. The workbench's own errors are left out.
 */
export function watchPages(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    const isOurs = message.location().url.includes(`extensionId=${EXTENSION}`);
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  context.on('weberror', (event) => {
    const { stack = '' } = event.error();
    if (OURS.test(stack)) errors.push(stack);
  });
  return errors;
}
