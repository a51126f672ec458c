import * as l10n from '@vscode/l10n';
import { SECTIONS } from '../../guide/sections';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { rank, reorderSections } from '../section-edits';

const RESULT_FIRST = `---
title: No more lost uploads
focus: [production-ownership]
---

## Result

Lost files fell from one in nine hundred to none.

## Situation

Our upload service lost one file in nine hundred.

## Task

I was to bring that below one in ten thousand.

## Action

I moved the retry behind a queue.
`;

export const rule: Rule = {
  id: 'section-order',
  profile: 'structure',
  severity: 'warning',
  summary: 'The sections stand in another order than they are told in.',
  why: 'Situation, Task, Action, Result is the order in which a listener can follow without asking back. You will tell the story in the order in which you wrote it.',
  guide: ['G53'],
  flags: [
    {
      title: 'The Result comes first',
      text: RESULT_FIRST,
      at: ['## Result'],
      fixed: `---
title: No more lost uploads
focus: [production-ownership]
---

## Situation

Our upload service lost one file in nine hundred.

## Task

I was to bring that below one in ten thousand.

## Action

I moved the retry behind a queue.

## Result

Lost files fell from one in nine hundred to none.
`,
    },
  ],
  passes: [
    { title: 'The usual order', text: exampleStory() },
    { title: 'A section is missing', text: exampleStory({ task: null }) },
  ],
  *check(story) {
    const sorted = [...story.sections].sort((a, b) => rank(a) - rank(b));
    const [first, wanted] = firstMismatch(story.sections, sorted);
    if (!first || !wanted) return;
    yield {
      message: l10n.t`Tell the ${titleOf(wanted)} before the ${titleOf(first)}: a listener follows Situation, Task, Action, Result.`,
      span: first.heading,
      fixes: [
        { title: l10n.t('Put the sections in order'), edits: reorderSections(story), safe: true },
      ],
      data: { section: first.kind },
    };
  },
};

function firstMismatch<T extends { kind: string }>(found: T[], wanted: T[]): [T?, T?] {
  const at = found.findIndex((one, i) => one.kind !== wanted[i]?.kind);
  return at < 0 ? [] : [found[at], wanted[at]];
}

function titleOf({ kind }: { kind: string }): string {
  return SECTIONS.find((one) => one.kind === kind)?.title ?? kind;
}
