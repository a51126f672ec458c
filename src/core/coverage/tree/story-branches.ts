import { count } from '../../count';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import type { Coverage } from '../coverage';
import type { StoryStanding } from '../standing';
import { findingWords, stageWords } from '../words';
import type { TreeNode } from './node';
import { coveredRowId, storyRow } from './rows';

/** Every story with the areas it serves. */
export function storyBranch({ stories }: Coverage): TreeNode {
  return {
    id: 'stories',
    kind: 'branch',
    level: 1,
    label: 'Stories',
    description: stories.length === 0 ? 'none yet' : String(stories.length),
    detail: 'Each story with the focus areas it serves.',
    icon: 'library',
    open: false,
    children: stories.map((standing) => ({
      ...standingRow(`stories:story:${standing.id}`, standing),
      children: servedAreas(standing),
    })),
  };
}

/** Stories that no focus area lists; no branch at all when there are none. */
export function unassignedBranch({ stories, unassigned }: Coverage): TreeNode[] {
  if (unassigned.length === 0) return [];
  return [
    {
      id: 'unassigned',
      kind: 'branch',
      level: 1,
      label: 'No focus area',
      description: count(unassigned.length, 'story', 'stories'),
      detail: 'These stories count for no focus area until their front matter names one.',
      icon: 'unassigned',
      open: true,
      children: stories
        .filter(({ areas }) => areas.length === 0)
        .map((standing) => standingRow(`unassigned:story:${standing.id}`, standing)),
    },
  ];
}

function standingRow(id: string, standing: StoryStanding): TreeNode {
  const { stage } = standing;
  const words = [stageWords(stage), stage === 'open-findings' ? '' : findingWords(standing)];
  return { ...storyRow(id, 2, standing), description: words.filter(Boolean).join(' · ') };
}

function servedAreas({ id: story, areas }: StoryStanding): TreeNode[] {
  return areas
    .flatMap((id) => EXPLORATORY_AREAS.filter((area) => area.id === id))
    .map(({ id, name }, place) => ({
      id: `stories:${id}:${story}`,
      kind: 'served-area',
      level: 3,
      label: name,
      description: place === 0 ? 'main' : 'supporting',
      detail: `Go to ${name} above.`,
      icon: 'area',
      open: false,
      action: { type: 'reveal', nodeId: coveredRowId('areas', id) },
      children: [],
    }));
}
