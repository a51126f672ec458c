import type { Coverage, Covered } from '../coverage';
import type { CoveringStory } from '../covering';
import type { StoryStanding } from '../standing';
import { coveredWords, whyWords } from '../words';
import type { TreeAction, TreeNode } from './node';

/** Id of the row of something covered, to which other rows lead. */
export const coveredRowId = (branch: string, id: string): string => `${branch}:${id}`;

/** A focus area, a topic or the like, its stories, and the offer to fill the gap when it is one. */
export function coveredRow(branch: string, covered: Covered, { stories }: Coverage): TreeNode {
  const { kind, id, name, meaning, state, advice } = covered;
  const row = coveredRowId(branch, id);
  const standings = new Map(stories.map((standing) => [standing.id, standing]));
  const rows = covered.stories.flatMap((story) => {
    const standing = standings.get(story.id);
    return standing ? [coveringRow(`${row}:story:${story.id}`, covered, story, standing)] : [];
  });
  return {
    id: row,
    kind: 'covered',
    level: 2,
    label: name,
    description: coveredWords(covered),
    detail: advice ? `${advice} ${meaning}` : meaning,
    icon: state,
    open: kind === 'focus-area',
    children: covered.gap ? [...rows, newStoryRow(row, covered)] : rows,
  };
}

function coveringRow(
  id: string,
  { kind }: Covered,
  story: CoveringStory,
  standing: StoryStanding,
): TreeNode {
  return { ...storyRow(id, 3, standing), description: whyWords(story, standing, kind) };
}

/** The row of a story. @param id of the row, since a story stands in several places */
export function storyRow(id: string, level: number, standing: StoryStanding): TreeNode {
  return {
    id,
    kind: 'story',
    level,
    label: standing.title,
    description: '',
    detail: '',
    icon: standing.stage === 'draft' ? 'draft' : 'story',
    open: false,
    action: { type: 'open-story', storyId: standing.id },
    children: [],
  };
}

function newStoryRow(row: string, covered: Covered): TreeNode {
  return {
    id: `${row}:new`,
    kind: 'new-story',
    level: 3,
    label: `New story for ${covered.name}`,
    description: '',
    detail: '',
    icon: 'add',
    open: false,
    action: newStory(covered),
    children: [],
  };
}

function newStory({ kind, id }: Covered): TreeAction {
  switch (kind) {
    case 'focus-area':
      return { type: 'new-story', focus: id };
    case 'topic':
      return { type: 'new-story', topic: id };
    case 'service-work':
      return { type: 'new-story', serviceWork: id };
    case 'failure':
      return { type: 'new-story', kind: 'failure' };
    case 'pillar':
      return { type: 'new-story' };
  }
}
