import type { TaskEntry } from './task-lists';
import type { PlanResource } from './plan';
import type { PlanProblem } from './problem';

const LINK = /\[([^\]]*)\]\(<?([^)\s>]*)>?(?:\s+[^)]*)?\)/;
const ALLOWED = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i;
const DASH = /\s+[–—-]+(?:\s+|$)/;

/** An entry of the reading list: a title, with its address if it has one, and after a dash the takeaway. */
export function readResource(entry: TaskEntry, problems: PlanProblem[]): PlanResource {
  const link = LINK.exec(entry.source);
  const url = link?.[2] ?? '';
  const isAllowed = ALLOWED.test(url);
  if (link && url !== '' && !isAllowed) problems.push(wrongLink(entry, link.index, link[0], url));
  const dash = DASH.exec(entry.text);
  const takeaway = dash ? entry.text.slice(dash.index + dash[0].length).trim() : '';
  return {
    text: dash ? entry.text.slice(0, dash.index) : entry.text,
    done: entry.done ?? false,
    line: entry.line,
    ...(isAllowed && { url }),
    ...(takeaway !== '' && { takeaway }),
  };
}

function wrongLink({ span }: TaskEntry, index: number, link: string, url: string): PlanProblem {
  const start = span.start + index + link.lastIndexOf(url);
  return {
    code: 'plan-link',
    severity: 'warning',
    message: 'A link begins with https://, http:// or mailto:; this one isn’t followed.',
    span: { start, end: start + url.length },
  };
}
