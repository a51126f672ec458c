import type { Uri } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import type { LintSettings } from '../../core/lint/settings';
import type { StoryRecord } from '../../core/coverage/record';
import type { Story } from '../../core/story/story';
import { lintEnabled } from '../config';
import { fileName } from '../text';
import type { Engine } from '../world';
import { Pacer } from './pacer';

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
  return checkedStory(engine, { story, settings, uri, found });
}

/**
 * The same without holding others up: a keystroke in a long story doesn't wait for all rules.
 *
 * @param isWanted is asked after each rule
 * @returns undefined when it wasn't wanted any more
 */
export async function checkInSlices(
  engine: Engine,
  settings: LintSettings,
  { uri, text }: { uri: Uri; text: string },
  isWanted: () => boolean,
): Promise<CheckedStory | undefined> {
  const pacer = new Pacer();
  const story = engine.parseStory(text, engine.headingsOf(settings));
  if (!lintEnabled(uri)) return checkedStory(engine, { story, settings, uri, found: undefined });
  const steps = engine.lintSteps(story, settings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return checkedStory(engine, { story, settings, uri, found: value });
    await pacer.pause();
    if (!isWanted()) return undefined;
  }
}

interface Checked {
  story: Story;
  settings: LintSettings;
  uri: Uri;
  /** Undefined where stories aren't checked. */
  found: Finding[] | undefined;
}

function checkedStory(engine: Engine, { story, settings, uri, found }: Checked): CheckedStory {
  const record = engine.toRecord(uri.toString(), fileName(uri.path), story, found);
  return { story, findings: found ?? [], settings, record };
}
