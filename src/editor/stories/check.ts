import type { Uri } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import type { LintSettings } from '../../core/lint/settings';
import type { StoryRecord } from '../../core/coverage/record';
import type { Story } from '../../core/story/story';
import { lintEnabled } from '../config';
import { fileName } from '../text';
import type { Engine } from '../world';

/** A story as it was read, with what the linter says of it. */
export interface CheckedStory {
  story: Story;
  findings: Finding[];
  /** What it was checked by. */
  settings: LintSettings;
  record: StoryRecord;
}

/** Parses and checks the text of a story. */
export function checkStory(
  engine: Engine,
  settings: LintSettings,
  uri: Uri,
  text: string,
): CheckedStory {
  const story = engine.parseStory(text, engine.headingsOf(settings));
  const found = lintEnabled(uri) ? engine.lintStory(story, settings) : undefined;
  const record = engine.toRecord(uri.toString(), fileName(uri.path), story, found);
  return { story, findings: found ?? [], settings, record };
}
