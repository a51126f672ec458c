import * as l10n from '@vscode/l10n';
import type { TaskEntry } from './task-lists';
import type { PlanResource } from './plan';
import { planProblem, type PlanProblem } from './problem';

const LINK = /\[([^\]]*)\]\(<?([^)\s>]*)>?(?:\s+[^)]*)?\)/;
const ALLOWED = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i;
const DASH = /(?<!\s)\s+[–—-]+(?:\s+|$)/;

/** An entry of the reading list: a title, with its address if it has one, and after a dash the takeaway. */
export function readResource(entry: TaskEntry, problems: PlanProblem[]): PlanResource {
  const link = LINK.exec(entry.source);
  const url = link?.[2] ?? '';
  const isAllowed = ALLOWED.test(url);
  if (link && url !== '' && !isAllowed) problems.push(wrongLink(entry, link.index, link[0], url));
  const { title, takeaway } = divide(entry.text, link?.index === 0 ? (link[1] ?? '') : '');
  return {
    text: title,
    done: entry.done ?? false,
    line: entry.line,
    ...(isAllowed && { url }),
    ...(takeaway !== '' && { takeaway }),
  };
}

/** @param linked words of a link at the beginning, in which a dash divides nothing */
function divide(text: string, linked: string): { title: string; takeaway: string } {
  const from = text.startsWith(linked) ? linked.length : 0;
  const dash = DASH.exec(text.slice(from));
  if (!dash) return { title: text, takeaway: '' };
  const end = from + dash.index;
  return { title: text.slice(0, end), takeaway: text.slice(end + dash[0].length).trim() };
}

function wrongLink({ span }: TaskEntry, index: number, link: string, url: string): PlanProblem {
  const start = span.start + index + link.lastIndexOf(url);
  const message = l10n.t(
    'A link begins with https://, http:// or mailto:; this one isn’t followed.',
  );
  return planProblem('plan-link', { start, end: start + url.length }, message);
}
