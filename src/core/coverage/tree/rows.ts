import * as l10n from '@vscode/l10n';
import type { Covered } from '../covered';
import type { CoveringStory } from '../covering';
import type { StoryStanding } from '../standing';
import { coveredWords, whyWords } from '../words';
import { cappedRows } from './capped';
import { showsStory, type TreeContext } from './context';
import { evidenceRows } from './evidence-rows';
import { liveCaseRow } from './live-case';
import { looksForRow, meaningRow } from './looks-for';
import { treeRow, type TreeNode } from './node';
import { newStoryOffer } from './offer';
import { recallRow } from './recall-row';
import { questionRows } from './question-rows';

/** Id of the row of something covered, to which other rows lead. */
export const coveredRowId = (branch: string, id: string): string => `${branch}:${id}`;

/**
 * A focus area, a topic or the like with what there is to know and do about it; none when the filter
 * finds neither its name nor one of its stories.
 */
export function coveredRows(branch: string, covered: Covered, context: TreeContext): TreeNode[] {
  const { kind, id, name, meaning, state, advice } = covered;
  const { found } = context;
  const isFound = !found || found.covered.has(covered);
  const row = coveredRowId(branch, id);
  const children = isFound
    ? everythingBelow(row, covered, context)
    : storyRows(
        row,
        covered,
        covered.stories.filter((story) => showsStory(context, story.id)),
        context,
      );
  if (children.length === 0) return [];
  return [
    treeRow({
      id: row,
      kind: 'covered',
      level: 2,
      label: name,
      description: coveredWords(covered),
      detail: advice ? `${advice} ${meaning}` : meaning,
      icon: state,
      open: kind === 'focus-area' || !isFound,
      children,
    }),
  ];
}

/** What it means comes first where the rows are closed at first, as nobody has asked for it there. */
function everythingBelow(row: string, covered: Covered, context: TreeContext): TreeNode[] {
  const isArea = covered.kind === 'focus-area';
  return [
    ...(isArea ? [] : [meaningRow(row, covered)]),
    ...recallRow(row, covered),
    ...storyRows(row, covered, covered.stories, context),
    ...(covered.gap ? [newStoryRow(row, covered)] : []),
    ...liveCaseRow(row, covered, context.coverage.liveCases),
    ...(isArea ? [looksForRow(row, covered)] : []),
    ...questionRows(row, covered),
  ];
}

function storyRows(
  row: string,
  covered: Covered,
  stories: readonly CoveringStory[],
  context: TreeContext,
): TreeNode[] {
  return cappedRows(stories, { id: row, level: 3 }, context, (story) => {
    const standing = context.standings.get(story.id);
    return standing ? [coveringRow(row, covered, story, standing)] : [];
  });
}

function coveringRow(
  row: string,
  covered: Covered,
  story: CoveringStory,
  standing: StoryStanding,
): TreeNode {
  return {
    ...storyRow(`${row}:story:${story.id}`, 3, standing),
    description: whyWords(story, standing, covered.kind),
    children: evidenceRows(covered, story),
  };
}

/** The row of a story. @param id of the row, since a story stands in several places */
export function storyRow(id: string, level: number, standing: StoryStanding): TreeNode {
  return treeRow({
    id,
    kind: 'story',
    level,
    label: standing.title,
    icon: standing.stage === 'draft' ? 'draft' : 'story',
    action: { type: 'open-story', storyId: standing.id },
  });
}

function newStoryRow(row: string, covered: Covered): TreeNode {
  return treeRow({
    id: `${row}:new`,
    kind: 'new-story',
    level: 3,
    label: l10n.t('New story for {0}', covered.name),
    icon: 'add',
    action: { type: 'new-story', ...newStoryOffer(covered) },
  });
}
