import type { Uri } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import type { StoryRecord } from '../../core/coverage/record';
import type { Story } from '../../core/story/story';
import { lintEnabled, wordsPerMinute } from '../config';
import { fileName } from '../text';
import type { Engine } from '../world';

/** A story as it was read, with what the linter says of it. */
export interface CheckedStory {
  story: Story;
  findings: Finding[];
  record: StoryRecord;
}

/** Parses and checks the text of a story. */
export function checkStory(engine: Engine, uri: Uri, text: string): CheckedStory {
  const story = engine.parseStory(text);
  const findings = lintEnabled(uri)
    ? engine.lintStory(story, { wordsPerMinute: wordsPerMinute(uri) })
    : [];
  const record = engine.toRecord(uri.toString(), fileName(uri.path), story, findings);
  return { story, findings, record };
}
