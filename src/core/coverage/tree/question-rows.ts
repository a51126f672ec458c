import * as l10n from '@vscode/l10n';
import type { Question } from '../../guide/question';
import { QUESTION_BANK } from '../../guide/questions';
import { TOPICS } from '../../guide/topics';
import type { Covered } from '../covered';
import { treeRow, type TreeNode } from './node';

/** The questions of the bank that ask for this, behind one closed row; none where there are none. */
export function questionRows(row: string, covered: Covered): TreeNode[] {
  const questions = QUESTION_BANK.filter((question) => asksFor(question, covered));
  if (questions.length === 0) return [];
  const id = `${row}:questions`;
  return [
    treeRow({
      id,
      kind: 'group',
      level: 3,
      label: covered.gap
        ? l10n.t('Questions it would answer')
        : l10n.t('Questions that ask for it'),
      description: String(questions.length),
      icon: 'question',
      children: questions.map((question) => questionRow(id, question)),
    }),
  ];
}

/** An area has the questions that are chosen for it; a failure those of its topic. */
function asksFor({ topic, primary }: Question, { kind, id }: Covered): boolean {
  switch (kind) {
    case 'focus-area':
      return primary === id;
    case 'topic':
    case 'failure':
      return topic === id;
    case 'service-work':
    case 'pillar':
      return false;
  }
}

function questionRow(list: string, { id, topic, text }: Question): TreeNode {
  const name = TOPICS.find((one) => one.id === topic)?.name ?? topic;
  return treeRow({
    id: `${list}:${id}`,
    kind: 'question',
    level: 4,
    label: text,
    description: l10n.t('drill: {0}', name),
    detail: l10n.t('Starts a drill with a question on this topic.'),
    icon: 'question',
    action: { type: 'start-drill', topic },
  });
}
