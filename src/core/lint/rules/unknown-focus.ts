import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS, SERVICE_OWNERSHIP_AREAS } from '../../guide/focus-areas';
import { isTopic } from '../../guide/topics';
import { exampleStory } from '../example';
import type { Rule } from '../rule';
import { unknownIds, type Choice } from '../unknown-ids';

export const rule: Rule = {
  id: 'unknown-focus',
  profile: 'structure',
  severity: 'error',
  summary: 'An entry of `focus` is none of the five focus areas.',
  why: 'A story counts for the areas it names by their ids. Under another name it covers nothing, and the gap it should close stays open. The areas of the Service Ownership interview are shown in a live case and not with a story, Driving Success excepted.',
  guide: ['G33', 'G62'],
  flags: [
    {
      title: 'A typing error',
      text: exampleStory({}, ['focus: [partnering, prodction-ownership]']),
      at: ['prodction-ownership'],
      fixed: exampleStory({}, ['focus: [partnering, production-ownership]']),
    },
    {
      title: 'The name instead of the id',
      text: exampleStory({}, ['focus: Developing Others']),
      at: ['Developing Others'],
      fixed: exampleStory({}, ['focus: developing-others']),
    },
    {
      title: 'An area of the other interview',
      text: exampleStory({}, ['focus: [troubleshooting]']),
      at: ['troubleshooting'],
    },
  ],
  passes: [
    { title: 'Ids of the guide', text: exampleStory({}, ['focus: [driving-success, partnering]']) },
    { title: 'No focus area, which another rule reports', text: exampleStory({}, ['focus: []']) },
  ],
  check: (story) => unknownIds(story, story.frontMatter.focus, EXPLORATORY_AREAS, explain),
};

function explain(value: string, meant: Choice | undefined): string {
  if (SERVICE_OWNERSHIP_AREAS.some(({ id }) => id === value)) {
    return l10n.t`Choose another focus: “${value}” belongs to the Service Ownership interview, where no stories are told.`;
  }
  if (isTopic(value)) return l10n.t`Move “${value}” to topics: it is a topic and no focus area.`;
  return meant
    ? l10n.t`“${value}” is no focus area; did you mean “${meant.id}”?`
    : l10n.t`“${value}” is no focus area; choose one of the five, or the story covers nothing.`;
}
