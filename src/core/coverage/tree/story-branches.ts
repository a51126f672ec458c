import * as l10n from '@vscode/l10n';
import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import { TOPICS } from '../../guide/topics';
import { languageTag, numberOf } from '../../language';
import type { StoryStanding } from '../standing';
import { findingWords, roleWords, stageWords } from '../words';
import { cappedRows } from './capped';
import { showsStory, type TreeContext } from './context';
import { treeRow, type TreeNode } from './node';
import { coveredRowId, storyRow } from './rows';

/** Every story with the areas it serves and the topics it answers. */
export function storyBranch(context: TreeContext): TreeNode[] {
  const { coverage, found } = context;
  const stories = coverage.stories.filter(({ id }) => showsStory(context, id));
  if (found && stories.length === 0) return [];
  return [
    treeRow({
      id: 'stories',
      kind: 'branch',
      level: 1,
      label: l10n.t('Stories'),
      description:
        coverage.stories.length === 0
          ? l10n.t('none yet')
          : stories.length.toLocaleString(languageTag()),
      detail: l10n.t('Each story with the focus areas it serves and the topics it answers.'),
      icon: 'library',
      open: found !== undefined,
      children: cappedRows(stories, { id: 'stories', level: 2 }, context, (standing) => [
        { ...standingRow('stories', standing), children: servedRows(standing) },
      ]),
    }),
  ];
}

/** Stories that no focus area lists; no branch at all when there are none. */
export function unassignedBranch(context: TreeContext): TreeNode[] {
  const stories = context.coverage.unassigned.flatMap((id) => {
    const standing = context.standings.get(id);
    return standing && showsStory(context, id) ? [standing] : [];
  });
  if (stories.length === 0) return [];
  return [
    treeRow({
      id: 'unassigned',
      kind: 'branch',
      level: 1,
      label: l10n.t('No focus area'),
      description: numberOf(stories.length, l10n.t('{0} story'), l10n.t('{0} stories')),
      detail: l10n.t('These stories count for no focus area until their front matter names one.'),
      icon: 'unassigned',
      open: true,
      children: cappedRows(stories, { id: 'unassigned', level: 2 }, context, (standing) => [
        standingRow('unassigned', standing),
      ]),
    }),
  ];
}

function standingRow(branch: string, standing: StoryStanding): TreeNode {
  const { id, stage } = standing;
  const words = [stageWords(stage), stage === 'open-findings' ? '' : findingWords(standing)];
  return {
    ...storyRow(`${branch}:story:${id}`, 2, standing),
    description: words.filter(Boolean).join(' · '),
  };
}

function servedRows({ id: story, areas, topics }: StoryStanding): TreeNode[] {
  return [
    ...areas.map((id, place) =>
      servedRow(story, 'areas', id, AREA_NAMES, roleWords(place === 0 ? 'main' : 'supporting')),
    ),
    ...topics.map((id) => servedRow(story, 'topics', id, TOPIC_NAMES, l10n.t('topic'))),
  ];
}

const namesOf = (named: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, name }) => [id, name]));

const AREA_NAMES = namesOf(EXPLORATORY_AREAS);
const TOPIC_NAMES = namesOf(TOPICS);

function servedRow(
  story: string,
  branch: 'areas' | 'topics',
  id: string,
  names: ReadonlyMap<string, string>,
  description: string,
): TreeNode {
  const label = names.get(id) ?? id;
  return treeRow({
    id: `served:${branch}:${id}:${story}`,
    kind: 'served',
    level: 3,
    label,
    description,
    detail: l10n.t('Go to {0} above.', label),
    icon: 'area',
    action: { type: 'reveal', path: [branch, coveredRowId(branch, id)] },
  });
}
