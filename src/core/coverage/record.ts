import type { Severity } from '../lint/rule';
import type { ServiceWork, StoryKind, StoryStatus } from '../story/story';

/** What is kept of a story once its tree is gone: enough for coverage, lists and the command line. */
export interface StoryRecord {
  /** Names the story uniquely: a URI in the editor, a path on the command line. */
  id: string;
  title: string;
  /** As written; unknown ids included. */
  focus: string[];
  topics: string[];
  kind?: StoryKind;
  serviceWork?: ServiceWork;
  when?: string;
  status?: StoryStatus;
  words: number;
  /** Findings by severity. */
  findings: Record<Severity, number>;
}
