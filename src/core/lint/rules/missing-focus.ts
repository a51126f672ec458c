import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import { isUnread, type Story } from '../../story/story';
import { exampleStory } from '../example';
import { firstLine } from '../first-line';
import { claimFocus } from '../focus-edits';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-focus',
  profile: 'structure',
  severity: 'warning',
  summary: 'The front matter names no focus area.',
  why: 'The Exploratory interview looks at five focus areas, and each question is asked for one of them. A story without one can’t be found when the question comes, and it fills no gap in your coverage.',
  guide: ['G33'],
  lenientInDrafts: true,
  flags: [
    {
      title: 'An empty list',
      text: exampleStory({}, ['title: No more lost uploads', 'focus: []']),
      at: ['focus'],
      fixed: exampleStory({}, ['title: No more lost uploads', 'focus: [developing-others]']),
    },
    {
      title: 'Front matter without the key',
      text: exampleStory({}, ['title: No more lost uploads']),
      at: ['## Situation'],
      fixed: exampleStory({}, ['title: No more lost uploads', 'focus: [developing-others]']),
    },
    {
      title: 'No front matter',
      text: exampleStory({}, null),
      at: ['## Situation'],
      fixed: exampleStory({}, ['focus: [developing-others]']),
    },
  ],
  passes: [
    { title: 'One focus area', text: exampleStory({}, ['focus: partnering']) },
    {
      title: 'Two, the main one first',
      text: exampleStory({}, ['focus: [partnering, prioritizing]']),
    },
  ],
  *check(story) {
    if (story.frontMatter.focus.length > 0 || isUnread(story) || maybeUnreadable(story)) return;
    yield {
      message: l10n.t(
        'Name the focus area that this story shows, main one first: without it the story covers nothing.',
      ),
      span: story.frontMatter.keys.focus ?? firstLine(story),
      fixes: EXPLORATORY_AREAS.map(({ id, name }) => ({
        title: l10n.t`Claim ${name}`,
        edits: [claimFocus(story, id)],
        safe: false,
      })),
    };
  },
};

/** What can't be read may hold the focus; that is another rule's finding. */
function maybeUnreadable({ frontMatter: { keys }, problems }: Story): boolean {
  const { focus } = keys;
  return problems.some(
    ({ code, span }) => code === 'front-matter' && (!focus || span.start >= focus.start),
  );
}
