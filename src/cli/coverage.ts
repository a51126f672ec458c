import { basename } from 'node:path';
import { computeCoverage, type Coverage, type CoverageState } from '../core/coverage/coverage';
import { count } from '../core/coverage/tally';
import { FOCUS_AREAS } from '../core/guide/focus-areas';
import { TOPICS } from '../core/guide/topics';
import { lintStory } from '../core/lint/run';
import type { LintSettings } from '../core/lint/settings';
import { parseStory } from '../core/story/parse';
import { toRecord } from '../core/coverage/to-record';
import type { CoverageCommand } from './arguments';
import { findCandidates } from './candidates';
import type { Console, Style } from './console';
import { Failures } from './failures';
import { readStory } from './read-story';
import { StoryConfig } from './story-config';

/** Prints what the stories of a folder cover. @returns the exit code */
export function coverage(
  { path, format, flags, config: file }: CoverageCommand,
  console: Console,
): number {
  const failures = new Failures(console);
  const config = new StoryConfig(flags, file, failures);
  const records = findCandidates([path], failures).flatMap((candidate) => {
    const text = readStory(candidate, failures);
    if (text === undefined) return [];
    return [record(candidate.path, text, config.settingsFor(candidate.path))];
  });
  const found = computeCoverage(records);
  if (format === 'json') console.out(`${JSON.stringify(found, null, 2)}\n`);
  else print(found, console);
  return failures.messages.length > 0 ? 2 : 0;
}

function record(path: string, text: string, settings: LintSettings) {
  const story = parseStory(text);
  return toRecord(path, basename(path), story, lintStory(story, settings));
}

const STYLES: Record<CoverageState, Style> = { solid: 'green', thin: 'yellow', missing: 'red' };

function print({ focusAreas, topics, gaps, unassigned }: Coverage, console: Console): void {
  const row = (name: string, state: CoverageState, stories: readonly { id: string }[]) => [
    `  ${console.paint(STYLES[state], state.padEnd(7))}  ${name} (${count(stories.length, 'story', 'stories')})`,
    ...stories.map(({ id }) => `             ${id}`),
  ];
  const lines = [
    console.paint('bold', 'Focus areas'),
    ...focusAreas.flatMap(({ id, state, stories }) => row(nameOf(FOCUS_AREAS, id), state, stories)),
    '',
    console.paint('bold', 'Topics'),
    ...topics.flatMap(({ id, state, stories }) => row(nameOf(TOPICS, id), state, stories)),
    '',
    console.paint('bold', count(gaps.length, 'gap')),
    ...gaps.map(({ message }) => `  ${message}`),
  ];
  if (unassigned.length > 0) {
    lines.push('', console.paint('bold', 'Stories without a focus area'));
    lines.push(...unassigned.map(({ id }) => `  ${id}`));
  }
  console.out(`${lines.join('\n')}\n`);
}

function nameOf(all: readonly { id: string; name: string }[], id: string): string {
  return all.find((one) => one.id === id)?.name ?? id;
}
