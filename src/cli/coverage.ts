import { basename } from 'node:path';
import { computeCoverage } from '../core/coverage/coverage';
import { recalledTopics } from '../core/coverage/recalled';
import { gapsOf, type Coverage } from '../core/coverage/covered';
import { candidates } from '../core/coverage/board/candidates';
import type { StoryRecord } from '../core/coverage/record';
import type { ReportParts } from '../core/coverage/report/markdown';
import { shortlist } from '../core/coverage/shortlist/shortlist';
import { toRecord } from '../core/coverage/to-record';
import { lintStory } from '../core/lint/run';
import type { LintSettings } from '../core/lint/settings';
import { localIso } from '../core/round/local-time';
import { headingsOf } from '../core/story/headings';
import { parseStory } from '../core/story/parse';
import { findCandidates } from './candidates';
import type { Console } from './console';
import type { CoverageCommand } from './coverage-arguments';
import { findLibraries, type Library } from './coverage-libraries';
import { printCoverage } from './coverage-print';
import { readPractice } from './coverage-rounds';
import { Failures } from './failures';
import { createProgress } from './progress';
import { readStory } from './read-story';
import { StoryConfig } from './story-config';

/**
 * Prints what the stories of a candidate cover, or those of several.
 *
 * @param today `2026-11-22`
 * @returns the exit code
 */
export async function coverage(
  command: CoverageCommand,
  console: Console,
  today: string,
): Promise<number> {
  const failures = new Failures(console);
  const config = new StoryConfig(command.flags, command.config, failures);
  const found = findLibraries(command, failures).map(({ name, paths }) => {
    const records = readRecords(paths, config, failures, console);
    const ids = records.map(({ id }) => id);
    const { rounds, retrievals } = readPractice(paths, ids, failures);
    const covered = computeCoverage(records, rounds, today, recalledTopics(retrievals));
    const report: ReportParts = { today };
    if (name !== undefined) report.name = name;
    if (!command.summary) report.shortlist = shortlist(candidates(covered));
    return { coverage: covered, report };
  });
  printCoverage(found, command, console);
  await console.drained();
  if (failures.messages.length > 0) return 2;
  if (found.every((one) => one.coverage.stories.length === 0)) console.error('No stories found.');
  return found.some((one) => hasTooManyGaps(one.coverage, command)) ? 1 : 0;
}

/** The day on the clock of this machine. */
export function today(): string {
  const now = new Date();
  return localIso(now.getTime(), -now.getTimezoneOffset()).slice(0, 10);
}

/** Each file is read once, and only its record is kept. */
function readRecords(
  paths: Library['paths'],
  config: StoryConfig,
  failures: Failures,
  console: Console,
): StoryRecord[] {
  const candidates = findCandidates(paths, failures);
  const progress = createProgress(candidates.length, console, Date.now);
  const records = candidates.flatMap((candidate) => {
    progress();
    const text = readStory(candidate, failures);
    if (text === undefined) return [];
    return [record(candidate.path, text, config.settingsFor(candidate.path))];
  });
  console.status('');
  return records;
}

function record(path: string, text: string, settings: LintSettings): StoryRecord {
  const story = parseStory(text, headingsOf(settings));
  // A part of a string keeps all of it in memory; a copy keeps only itself.
  return structuredClone(toRecord(path, basename(path), story, lintStory(story, settings)));
}

function hasTooManyGaps(found: Coverage, { maxGaps = Infinity }: CoverageCommand): boolean {
  return gapsOf(found).length > maxGaps;
}
