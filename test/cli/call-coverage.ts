import assert from 'node:assert/strict';
import type { CoverageData } from '../../src/core/coverage/report/data';
import { readArguments } from '../../src/cli/arguments';
import { coverage } from '../../src/cli/coverage';
import type { CoverageCommand } from '../../src/cli/coverage-arguments';
import { exampleStory } from '../../src/core/lint/example';
import { inFolder } from './call-cli';
import type { Outcome } from './run-cli';

/** The day on which the tests look at their stories. */
export const TODAY = '2026-11-22';

/** Runs `star-stories coverage` in a folder on a given day. */
export function callCoverage(cwd: string, ...args: string[]): Promise<Outcome> {
  return inFolder(cwd, '', (console) => coverage(commandOf(...args), console, TODAY));
}

/** What `star-stories coverage` is told by its arguments. */
export function commandOf(...args: string[]): CoverageCommand {
  const command = readArguments(['coverage', ...args]);
  assert.equal(command.name, 'coverage');
  return command;
}

/** The same as data about one candidate. */
export async function coverageOf(cwd: string, ...args: string[]): Promise<CoverageData> {
  const { out } = await callCoverage(cwd, ...args, '--format', 'json');
  return JSON.parse(out) as CoverageData;
}

/** A story with lines of front matter after its title. */
export function story(title: string, ...front: string[]): string {
  return exampleStory({}, [`title: ${title}`, ...front]);
}

/** A saved round, as far as coverage reads it. */
export function savedRound(started: string, told: string[], ...front: string[]): string {
  const lines = ['type: star-round', 'round: exploratory', `started: "${started}"`, ...front];
  return ['---', ...lines, `told: ${JSON.stringify(told)}`, '---', '# A round', ''].join('\n');
}
