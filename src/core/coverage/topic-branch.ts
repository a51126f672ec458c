import { TOPICS } from '../guide/topics';
import type { Coverage, TopicCoverage } from './coverage';
import { gapSummary, groupRow, storyRow, type PickRecords } from './rows';
import type { TreeNode } from './tree-node';

/** The eleven topics with the stories that answer them. */
export function topicBranch(coverage: Coverage, pick: PickRecords): TreeNode {
  const gaps = coverage.gaps.filter(({ kind }) => kind === 'topic');
  return {
    id: 'topics',
    kind: 'branch',
    level: 1,
    label: 'Topics',
    detail: 'What the questions are about. One finished story covers a topic.',
    ...gapSummary(gaps),
    open: true,
    children: coverage.topics.flatMap((topic) => topicRow(topic, gaps, pick)),
  };
}

function topicRow(topic: TopicCoverage, gaps: Coverage['gaps'], pick: PickRecords): TreeNode[] {
  const { id, state } = topic;
  const row = `topics:${id}`;
  const records = pick(topic.stories);
  return TOPICS.filter((one) => one.id === id).map(({ name, asks }) =>
    groupRow({
      id: row,
      kind: 'topic',
      name,
      meaning: asks,
      state,
      gap: gaps.find((gap) => gap.id === id),
      records,
      stories: records.map((record) => storyRow(`${row}:story:${record.id}`, 3, record)),
    }),
  );
}
