import { workspace, type ConfigurationScope, type Uri } from 'vscode';
import { isText } from '../core/index/shape';
import { readGlobs } from '../core/story/globs';

/** Prefix of all settings. */
export const SETTINGS = 'starStories';

/** Reads one setting; its default stands in the manifest. */
function read<T>(name: string, scope: ConfigurationScope | undefined, otherwise: T): T {
  return workspace.getConfiguration(SETTINGS, scope).get(name, otherwise);
}

/** The settings that are glob patterns. */
export const GLOB_SETTINGS = ['storyFiles', 'rounds.questionFiles', 'rounds.caseFiles'] as const;

const globs = (name: (typeof GLOB_SETTINGS)[number], scope: ConfigurationScope | undefined) =>
  readGlobs(read<unknown>(name, scope, undefined));

/** A switch that is on by default: only `false` turns it off, nothing that makes no sense. */
const isNotOff = (name: string, scope: ConfigurationScope | undefined): boolean =>
  read<unknown>(name, scope, true) !== false;

/** Whether stories are checked. */
export const lintEnabled = (uri: Uri): boolean => isNotOff('lint.enable', uri);

/** Which rules check a story and how, as it stands in the settings. */
export const lintSettings = (uri: Uri) => ({
  profile: read<unknown>('lint.profile', uri, undefined),
  rules: read<unknown>('lint.rules', uri, undefined),
  options: read<unknown>('lint.options', uri, undefined),
  wordsPerMinute: read<unknown>('wordsPerMinute', uri, undefined),
  headingLanguages: read<unknown>('headingLanguages', uri, undefined),
  headings: read<unknown>('headings', uri, undefined),
});

/** Where length and share of each section are shown. */
export const sectionTimes = (uri: Uri): string => read('sectionTimes', uri, 'inlayHint');

/** Whether the user's own assistant may ask what stories cover and what is found in them. */
export const offersAssistantTools = (): boolean =>
  read<unknown>('assistantTools', undefined, false) === true;

/** Glob patterns of the files that are stories, relative to their workspace folder. */
export const storyFiles = (scope: ConfigurationScope | undefined): string[] =>
  globs('storyFiles', scope);

/** Which times of a round are told by a notification: `end`, `phases` or `never`. */
export const roundNotifications = (): string => read('rounds.notify', undefined, 'end');

/** Whether a saved round that isn't rated yet says so. */
export const remindsToRate = (): boolean => isNotOff('rounds.remindToRate', undefined);

/** Whether a round is played without documents. */
export const playsClosedBook = (): boolean => isNotOff('rounds.closedBook', undefined);

/** Formats of rounds that the candidate has described. */
export const roundFormats = (): unknown => read<unknown>('rounds.formats', undefined, []);

/** Glob patterns of the files that hold the candidate's own questions. */
export const questionFiles = (): string[] => globs('rounds.questionFiles', undefined);

/** Glob patterns of the files that hold cases of the candidate's own. */
export const caseFiles = (): string[] => globs('rounds.caseFiles', undefined);

/** The plan of the interviews, relative to its workspace folder. */
export function planFile(scope: ConfigurationScope): string {
  const name = read<unknown>('planFile', scope, undefined);
  return isText(name) ? name : 'plan.md';
}

/** What the editor hides in a folder: glob patterns with `true` for those in force. */
export const filesExcluded = (scope: ConfigurationScope): unknown =>
  workspace.getConfiguration('files', scope).get<unknown>('exclude');
