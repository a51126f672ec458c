import { basename } from 'node:path';
import {
  computeCoverage,
  gapsOf,
  type Coverage,
  type Covered,
  type CoverageState,
} from '../core/coverage/coverage';
import { coveredWords, whyWords } from '../core/coverage/words';
import { count } from '../core/count';
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
  const found = computeCoverage(records, [], new Date().toISOString().slice(0, 10));
  if (format === 'json') console.out(`${JSON.stringify(found, null, 2)}\n`);
  else print(found, console);
  return failures.messages.length > 0 ? 2 : 0;
}

function record(path: string, text: string, settings: LintSettings) {
  const story = parseStory(text);
  return toRecord(path, basename(path), story, lintStory(story, settings));
}

const STYLES: Record<CoverageState, Style> = { solid: 'green', thin: 'yellow', missing: 'red' };

function print(found: Coverage, console: Console): void {
  const standings = new Map(found.stories.map((standing) => [standing.id, standing]));
  const gaps = gapsOf(found);
  const rows = ({ kind, name, state, stories }: Covered) => [
    `  ${console.paint(STYLES[state], state.padEnd(7))}  ${name} (${coveredWords({ state, stories })})`,
    ...stories.flatMap((story) => {
      const standing = standings.get(story.id);
      return standing ? [`             ${story.id}: ${whyWords(story, standing, kind)}`] : [];
    }),
  ];
  const lines = [
    console.paint('bold', 'Focus areas'),
    ...found.areas.flatMap(rows),
    '',
    console.paint('bold', 'Topics'),
    ...found.topics.flatMap(rows),
    '',
    console.paint('bold', count(gaps.length, 'gap')),
    ...gaps.map(({ name, advice = '' }) => `  ${name}: ${advice}`),
  ];
  if (found.unassigned.length > 0) {
    lines.push('', console.paint('bold', 'Stories without a focus area'));
    lines.push(...found.unassigned.map((id) => `  ${id}`));
  }
  console.out(`${lines.join('\n')}\n`);
}
