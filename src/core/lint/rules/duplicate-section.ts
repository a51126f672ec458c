import * as l10n from '@vscode/l10n';
import { SECTIONS, type SectionKind } from '../../guide/sections';
import { section } from '../../story/story';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { joinSections } from '../section-edits';

export const rule: Rule = {
  id: 'duplicate-section',
  profile: 'structure',
  severity: 'warning',
  summary: 'A section stands in the file twice.',
  why: 'Two Actions are often two stories, and an interviewer hears one at a time. If it is one story, a single section keeps the thread.',
  guide: ['G53'],
  flags: [
    {
      title: 'Two Actions',
      text: exampleStory({
        action:
          'I replayed two weeks of logs and found the retry.\n\n## What I did\n\nI moved it behind a queue.',
      }),
      at: ['## What I did'],
      fixed: exampleStory({
        action: 'I replayed two weeks of logs and found the retry.\n\nI moved it behind a queue.',
      }),
    },
  ],
  passes: [
    { title: 'Each section once', text: exampleStory() },
    {
      title: 'A heading within a section that has the name of another',
      text: exampleStory({
        action: 'I did it in two steps.\n\n### Approach\n\nI read the logs first.',
      }),
    },
  ],
  *check(story) {
    const above = new Set<SectionKind>();
    for (const second of story.sections) {
      const kind = second.covers.find((one) => above.has(one));
      for (const one of second.covers) above.add(one);
      const first = kind && section(story, kind);
      if (!first) continue;
      const title = SECTIONS.find((one) => one.kind === kind)?.title ?? kind;
      const joins = second.covers.every((one) => first.covers.includes(one));
      yield {
        message: l10n.t`Keep one ${title}: there is one above already, and a second reads like another story.`,
        span: second.heading,
        fixes: joins
          ? [
              {
                title: l10n.t`Join it to the ${title} above`,
                edits: joinSections(story, first, second),
                safe: false,
              },
            ]
          : [],
        data: { section: kind },
      };
    }
  },
};
