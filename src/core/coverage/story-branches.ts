import { EXPLORATORY_AREAS } from '../guide/focus-areas';
import type { StoryRecord } from './record';
import { areaRowId } from './area-branch';
import { knownAreas } from './coverage';
import { storyRow } from './rows';
import { count } from './tally';
import type { TreeNode } from './tree-node';

/** Every story with the areas it serves. */
export function storyBranch(stories: readonly StoryRecord[]): TreeNode {
  return {
    id: 'stories',
    kind: 'branch',
    level: 1,
    label: 'Stories',
    description: stories.length === 0 ? 'none yet' : String(stories.length),
    detail: 'Each story with the focus areas it serves.',
    icon: 'library',
    open: false,
    children: stories.map((record) => ({
      ...storyRow(`stories:story:${record.id}`, 2, record),
      children: servedAreas(record),
    })),
  };
}

function servedAreas(record: StoryRecord): TreeNode[] {
  return knownAreas(record)
    .flatMap((id) => EXPLORATORY_AREAS.filter((area) => area.id === id))
    .map(({ id, name }, place) => ({
      id: `stories:${id}:${record.id}`,
      kind: 'served-area',
      level: 3,
      label: name,
      description: place === 0 ? 'main' : 'supporting',
      detail: `Go to ${name} above.`,
      icon: 'area',
      open: false,
      action: { type: 'reveal', nodeId: areaRowId(id) },
      children: [],
    }));
}

/** Stories that no focus area lists; no branch at all when there are none. */
export function unassignedBranch(stories: readonly StoryRecord[]): TreeNode[] {
  if (stories.length === 0) return [];
  return [
    {
      id: 'unassigned',
      kind: 'branch',
      level: 1,
      label: 'No focus area',
      description: count(stories.length, 'story', 'stories'),
      detail: 'These stories count for no focus area until their front matter names one.',
      icon: 'unassigned',
      open: true,
      children: stories.map((record) => storyRow(`unassigned:story:${record.id}`, 2, record)),
    },
  ];
}
