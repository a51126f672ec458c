import type { Finding } from '../lint/rule';
import { CLAIMS } from '../lint/claims';
import { evidenceFor } from '../lint/claims/evidence';
import { fileTitle } from './file-title';
import type { AreaEvidence, Checked, StoryRecord } from './record';
import { isInEnglish, type Story } from '../story/story';

/** The rule whose findings say that a claim isn't shown. */
const DOUBTS = 'unsupported-focus';

/**
 * What is kept of a story.
 *
 * @param id names the story uniquely
 * @param fileName stands in for a missing title
 * @param findings what the linter says; undefined when it didn't look
 */
export function toRecord(
  id: string,
  fileName: string,
  story: Story,
  findings: readonly Finding[] | undefined,
): StoryRecord {
  const { focus, topics, kind, serviceWork, qualities, when, status } = story.frontMatter;
  const record: StoryRecord = {
    id,
    title: story.title ?? fileTitle(fileName),
    focus: focus.map(({ value }) => value),
    topics: topics.map(({ value }) => value),
    words: story.words,
  };
  if (kind) record.kind = kind.value;
  if (serviceWork) record.serviceWork = serviceWork.value;
  if (qualities.length > 0) record.qualities = qualities.map(({ value }) => value);
  if (when) record.when = when.value;
  if (status) record.status = status.value;
  if (findings) record.checked = toChecked(story, findings);
  return record;
}

function toChecked(story: Story, all: readonly Finding[]): Checked {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of all) findings[severity] += 1;
  const claimed = new Set(story.frontMatter.focus.map(({ value }) => value));
  const doubted = new Set(
    all.filter(({ rule }) => rule === DOUBTS).map(({ data }) => data?.['focus']),
  );
  return {
    findings,
    rules: [...new Set(all.map(({ rule }) => rule))],
    evidence: [...claimed].flatMap((id) => {
      const claim = CLAIMS.find(({ area }) => area === id);
      // The signs are English words.
      if (!claim || !isInEnglish(story)) return [];
      const { area } = claim;
      return [{ area, shown: !doubted.has(area), signs: signPlaces(story, claim) }];
    }),
  };
}

function signPlaces(story: Story, claim: (typeof CLAIMS)[number]): AreaEvidence['signs'] {
  return evidenceFor(story, claim).places.flatMap(({ family, start }) => {
    const section = story.sections.find(({ body }) => body.start <= start && start < body.end);
    if (!section) return [];
    return [{ sign: family.id, section: section.kind, line: story.lines.place(start).line }];
  });
}
