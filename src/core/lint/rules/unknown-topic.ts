import * as l10n from '@vscode/l10n';
import { isExploratoryArea } from '../../guide/focus-areas';
import { TOPICS } from '../../guide/topics';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { unknownIds, type Choice } from '../unknown-ids';

export const rule: Rule = {
  id: 'unknown-topic',
  profile: 'structure',
  severity: 'error',
  summary: 'An entry of `topics` is none of the eleven topics.',
  why: 'Topics are the kinds of question to expect, and a mock round draws its questions by them. A story under an unknown topic is never offered as an answer.',
  guide: ['G39', 'G49'],
  flags: [
    {
      title: 'A typing error',
      text: exampleStory({}, ['focus: [partnering]', 'topics: [failures]']),
      at: ['failures'],
      fixed: exampleStory({}, ['focus: [partnering]', 'topics: [failure]']),
    },
    {
      title: 'A topic of one’s own',
      text: exampleStory({}, ['focus: [partnering]', 'topics:', '  - influencing', '  - budget']),
      at: ['budget'],
    },
  ],
  passes: [
    {
      title: 'Two topics of the guide',
      text: exampleStory({}, ['focus: [partnering]', 'topics: [influencing, time-pressure]']),
    },
    { title: 'No topic', text: exampleStory() },
  ],
  check: (story) => unknownIds(story, story.frontMatter.topics, TOPICS, explain),
};

function explain(value: string, meant: Choice | undefined): string {
  if (isExploratoryArea(value))
    return l10n.t`Move “${value}” to focus: it is a focus area and no topic.`;
  return meant
    ? l10n.t`“${value}” is no topic; did you mean “${meant.id}”?`
    : l10n.t`“${value}” is no topic; choose one of the eleven, or no question will find the story.`;
}
