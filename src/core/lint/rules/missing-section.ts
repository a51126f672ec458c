import * as l10n from '@vscode/l10n';
import { REQUIRED_SECTIONS, SECTIONS, type SectionKind } from '../../guide/sections';
import { isUnread, section, type Story } from '../../story/story';
import { exampleStory } from '../example';
import { firstLine } from '../first-line';
import { withoutCredentials } from '../public-text';
import type { Fix, Report, Rule } from '../rule';
import { nearHeading, type NearHeading } from '../near-headings';
import { insertSections, neighborsOf } from '../section-edits';
import { quotedSpan } from '../told-sentences';

export const rule: Rule = {
  id: 'missing-section',
  profile: 'structure',
  severity: 'error',
  summary: 'One of Situation, Task, Action and Result has no heading.',
  why: 'An interviewer follows a story by its four parts and asks for the one that is left out. Told without being asked, it costs a sentence or two; asked for, it breaks your thread.',
  guide: ['G53'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'A story without a Task',
      text: exampleStory({ task: null }),
      at: ['## Situation'],
      fixed: exampleStory({
        task: SECTIONS.find(({ kind }) => kind === 'task')?.prompt ?? null,
      }),
    },
    {
      title: 'A story that begins with the Action and has no Result',
      text: exampleStory({ situation: null, task: null, result: null }),
      at: ['## Action', '## Action', '## Action'],
    },
    {
      title: 'A bold line where a heading is meant',
      text: exampleStory().replace('## Task', '**Task**'),
      at: ['## Situation'],
      fixed: exampleStory(),
    },
    {
      title: 'No space after the #',
      text: exampleStory().replace('## Result', '##Result'),
      at: ['## Action'],
      fixed: exampleStory(),
    },
    {
      title: 'Notes that are no story yet',
      text: 'The night the queue stood still.\n',
      at: Array<string>(4).fill('The night the queue stood still.'),
    },
  ],
  passes: [
    { title: 'All four sections', text: exampleStory() },
    {
      title: 'Other names, and two sections under one heading',
      text: exampleStory()
        .replace('## Situation', '# Background & challenge')
        .replace('## Task\n\n', '')
        .replace('## Action', '# What I did')
        .replace('## Result', '# Outcome'),
    },
  ],
  *check(story) {
    if (isUnread(story)) return;
    const missing = REQUIRED_SECTIONS.filter((kind) => !section(story, kind));
    for (const kind of missing) yield report(story, kind, missing);
  },
};

function report(story: Story, kind: SectionKind, missing: readonly SectionKind[]): Report {
  const title = story.language.titles[kind];
  const { before, after } = neighborsOf(story, kind);
  const near = nearHeading(story, kind);
  const fixes: Fix[] = [
    ...(near ? [makeHeading(story, near, (before ?? after)?.depth)] : []),
    { title: l10n.t`Add a section “${title}”`, edits: insertSections(story, [kind]), safe: false },
  ];
  if (missing.length > 1) {
    fixes.push({
      title: l10n.t`Add all ${missing.length} missing sections`,
      edits: insertSections(story, missing),
      safe: false,
    });
  }
  return {
    message: near
      ? l10n.t`Make ${quotedSpan(story, near.span)} a heading: as it stands, the ${title} is no section of its own.`
      : ADVICE[kind](title),
    span: (before ?? after)?.heading ?? firstLine(story),
    fixes,
    data: { section: kind },
  };
}

function makeHeading(story: Story, { span, title }: NearHeading, depth = 2): Fix {
  return {
    title: l10n.t`Make “${withoutCredentials(story, title)}” a heading`,
    edits: [{ span, newText: `${'#'.repeat(depth)} ${title}` }],
    safe: true,
  };
}

const ADVICE: Record<SectionKind, (title: string) => string> = {
  situation: (title) =>
    l10n.t`Add a section “${title}”: without it nobody knows what was at stake.`,
  task: (title) =>
    l10n.t`Add a section “${title}”: without it nobody knows what you yourself answered for.`,
  action: (title) => l10n.t`Add a section “${title}”: what you did is what you are judged by.`,
  result: (title) => l10n.t`Add a section “${title}”: without it nobody knows what it led to.`,
  reflection: (title) => l10n.t`Add a section “${title}”: it shows what you do differently now.`,
};
