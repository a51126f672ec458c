import type { Finding } from '../lint/rule';
import type { StoryRecord } from './record';
import type { Story } from '../story/story';

/**
 * What is kept of a story.
 *
 * @param id names the story uniquely
 * @param fileName stands in for a missing title
 */
export function toRecord(
  id: string,
  fileName: string,
  story: Story,
  findings: readonly Finding[],
): StoryRecord {
  const { focus, topics, kind, serviceWork, when, status } = story.frontMatter;
  const record: StoryRecord = {
    id,
    title: story.title ?? fileName.replace(/(?:\.star)?\.md$/i, ''),
    focus: focus.map(({ value }) => value),
    topics: topics.map(({ value }) => value),
    words: story.words,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
  };
  if (kind) record.kind = kind.value;
  if (serviceWork) record.serviceWork = serviceWork.value;
  if (when) record.when = when.value;
  if (status) record.status = status.value;
  for (const { severity } of findings) record.findings[severity] += 1;
  return record;
}
