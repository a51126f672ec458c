import type { Finding } from '../core/lint/rule';
import { lintStory } from '../core/lint/run';
import { DEFAULT_SETTINGS } from '../core/lint/settings';
import { parseStory } from '../core/story/parse';
import type { LineIndex } from '../core/text';
import type { Command } from './arguments';
import type { Console } from './console';
import { findStories } from './find-stories';
import { printFindings } from './print-findings';
import type { FileFindings, PrintedFinding } from './report';

/** Checks stories and prints the findings. @returns the exit code */
export function lint(command: Extract<Command, { name: 'lint' }>, console: Console): number {
  const { stories, failures } = findStories(command.paths);
  const results = stories.map(({ path, text }) => lintFile(path, text, command.wordsPerMinute));
  if (command.format === 'json') console.out(`${JSON.stringify(results, null, 2)}\n`);
  else printFindings(results, console);
  for (const { path, reason } of failures) console.error(`${path}: ${reason}`);
  if (failures.length > 0) return 2;
  if (stories.length === 0) console.error('No stories found.');
  return isClean(results, command.maxWarnings) ? 0 : 1;
}

function lintFile(file: string, text: string, wordsPerMinute: number): FileFindings {
  const story = parseStory(text);
  const findings = lintStory(story, { ...DEFAULT_SETTINGS, wordsPerMinute });
  return { file, findings: findings.map((finding) => toPrinted(finding, story.lines)) };
}

function toPrinted(
  { rule, severity, message, span, fixes, data }: Finding,
  lines: LineIndex,
): PrintedFinding {
  const start = lines.place(span.start);
  const end = lines.place(span.end);
  return {
    rule,
    severity,
    message,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    fixable: fixes.length > 0,
    ...(data && { data }),
  };
}

function isClean(results: readonly FileFindings[], maxWarnings = Infinity): boolean {
  const severities = results.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warning').length;
  return !severities.includes('error') && warnings <= maxWarnings;
}
