import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** Roles that an outline names; others are only a way to arrange them. */
const ROLES =
  /^(heading|region|main|navigation|form|group|radiogroup|tree|tablist|tabpanel|table|button|link|textbox|searchbox|combobox|listbox|checkbox|radio|slider|timer|status|alert|figure|log)\b/;
/** Roles whose names an outline tells: those of the others come from stories, questions, and the clock. */
const NAMED = /^(heading|region|navigation|tree|table|textbox|searchbox|combobox|tablist)\b/;

/**
 * The order in which a screen reader comes to what is in a page: role, name and level, a line each.
 * Equal lines that follow each other are one.
 */
export async function outline(frame: Frame): Promise<string[]> {
  const snapshot = await frame.locator('body').ariaSnapshot();
  const lines = snapshot.split('\n').flatMap((line) => {
    const text = line.replace(/^\s*- /, '').replace(/^'(.*)'(:.*)?$/, '$1');
    const role = ROLES.exec(text)?.[0];
    if (!role) return [];
    const name = NAMED.test(role) ? (/^\w+ ("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '') : '';
    const level = /\[level=(\d)\]/.exec(text)?.[1] ?? '';
    return [[`${role}${level}`, name].filter(Boolean).join(' ')];
  });
  return lines.filter((line, at) => line !== lines[at - 1]);
}

/**
 * What a screen reader should come to in a page: the file in `outlines/`, a line each. In it `…` stands
 * for what a story, a question or a day says.
 */
export function outlineOf(name: string): string[] {
  return readFileSync(`test/e2e/access/outlines/${name}.txt`, 'utf8').trimEnd().split('\n');
}

/** Whether an outline is as wanted. */
export function reads(lines: readonly string[], wanted: readonly string[]): boolean {
  const fits = (line: string, at: number) => {
    const [start = '', end] = (wanted[at] ?? '').split('…');
    return end === undefined ? line === start : line.startsWith(start) && line.endsWith(end);
  };
  return lines.length === wanted.length && lines.every(fits);
}

/** What a screen reader would be told wrong or not at all, one line each. */
export const untold = (frame: Frame): Promise<string[]> => frame.evaluate(findUntold);

/** Runs in the page. */
function findUntold(): string[] {
  const found: string[] = [];
  let last = 0;
  for (const heading of Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'))) {
    const level = Number(heading.tagName[1]);
    if (!heading.checkVisibility()) continue;
    if (level > last + 1) found.push(`from h${last} to h${level} “${heading.textContent}”`);
    last = level;
  }
  if (document.querySelectorAll('h1').length !== 1) found.push('not exactly one h1');
  for (const live of Array.from(document.querySelectorAll('[aria-live]')))
    if (!['polite', 'off'].includes(live.getAttribute('aria-live') ?? ''))
      found.push(`impolite: “${live.textContent}”`);
  for (const alert of Array.from(document.querySelectorAll('[role="alert"]')))
    found.push(`an alert, though nothing went wrong: “${alert.textContent}”`);
  for (const table of Array.from(document.querySelectorAll('table'))) {
    const isNamed = table.caption ?? table.getAttribute('aria-labelledby');
    if (!isNamed && !table.getAttribute('aria-label')) found.push('a table without a name');
    if (!table.querySelector('th[scope="col"]')) found.push('a table without column headers');
    if (!table.querySelector('th[scope="row"]')) found.push('a table without row headers');
  }
  for (const item of Array.from(document.querySelectorAll('[role="treeitem"]')))
    for (const name of ['aria-level', 'aria-setsize', 'aria-posinset'])
      if (!item.hasAttribute(name)) found.push(`no ${name}: “${item.textContent}”`);
  return found;
}

/** Controls of a page that have no name in the accessibility tree, one line each. */
export async function unnamed(frame: Frame): Promise<string[]> {
  const snapshot = await frame.locator('body').ariaSnapshot();
  return snapshot
    .split('\n')
    .map((line) => line.replace(/^\s*- '?/, ''))
    .filter((line) =>
      /^(button|link|textbox|combobox|checkbox|radio|slider|tab|treeitem)\b/.test(line),
    )
    .filter((line) => !/^\w+ ("|\/)/.test(line));
}
