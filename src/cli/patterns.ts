import { basename } from 'node:path';
import { fileTitle } from '../core/coverage/file-title';
import type { Patterns } from '../core/review/patterns';
import { patternsOf } from '../core/review/patterns-of';
import type { KnownStory } from '../core/review/review';
import { headingsOf } from '../core/story/headings';
import { parseStory } from '../core/story/parse';
import { findCandidates } from './candidates';
import type { Console } from './console';
import { findLibraries, type Library } from './coverage-libraries';
import { Failures } from './failures';
import type { PatternsCommand } from './patterns-arguments';
import { printPatterns } from './patterns-print';
import { readReviewed } from './patterns-rounds';
import { createProgress } from './progress';
import { readStory } from './read-story';
import { StoryConfig } from './story-config';

/**
 * Prints what the saved rounds of a candidate, or of several, have in common.
 *
 * @param today `2026-11-22`
 * @returns the exit code
 */
export async function patterns(
  command: PatternsCommand,
  console: Console,
  today: string,
): Promise<number> {
  const failures = new Failures(console);
  const found = findLibraries(command, failures).map(({ name, paths }) => {
    const stories = readTitles(paths, failures, console);
    const ids = stories.map(({ id }) => id);
    const all = patternsOf(readReviewed(paths, ids, failures), stories);
    return { patterns: wantedOf(all, command), ...(name !== undefined && { name }) };
  });
  printPatterns(found, command, today, console);
  await console.drained();
  if (failures.messages.length > 0) return 2;
  if (found.every((one) => one.patterns.rounds === 0)) console.error('No saved rounds found.');
  if (command.format !== 'svg' || found.some((one) => hasChart(one.patterns))) return 0;
  console.error(`There is no chart of ${command.section ?? 'anything'}.`);
  return 2;
}

function wantedOf(all: Patterns, { section }: PatternsCommand): Patterns {
  const sections = all.sections.filter(({ id }) => section === undefined || id === section);
  return { ...all, sections };
}

const hasChart = ({ sections }: Patterns): boolean => sections.some(({ chart }) => chart);

function readTitles(paths: Library['paths'], failures: Failures, console: Console): KnownStory[] {
  const config = new StoryConfig({}, undefined, failures);
  const candidates = findCandidates(paths, failures);
  const progress = createProgress(candidates.length, console, Date.now);
  const stories = candidates.flatMap((candidate) => {
    progress();
    const text = readStory(candidate, failures);
    if (text === undefined) return [];
    const { path } = candidate;
    const { title } = parseStory(text, headingsOf(config.settingsFor(path)));
    return [{ id: path, title: title ?? fileTitle(basename(path)) }];
  });
  console.status('');
  return stories;
}
