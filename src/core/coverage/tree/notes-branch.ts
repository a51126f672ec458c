import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { cappedRows } from './capped';
import type { TreeContext } from './context';
import { treeRow, type TreeNode } from './node';

/** What is no gap and yet worth knowing; no branch at all when there is nothing. */
export function notesBranch(context: TreeContext): TreeNode[] {
  const { coverage, found } = context;
  const notes = coverage.notes.filter(({ story }) => !found || (story && found.stories.has(story)));
  if (notes.length === 0) return [];
  return [
    treeRow({
      id: 'notes',
      kind: 'branch',
      level: 1,
      label: l10n.t('Worth knowing'),
      description: numberOf(notes.length, l10n.t('{0} note'), l10n.t('{0} notes')),
      detail: l10n.t('Stories on which much rests, stories that carry too much, and old ones.'),
      icon: 'note',
      open: found !== undefined,
      children: cappedRows(
        notes,
        { id: 'notes', level: 2 },
        context,
        ({ kind, story, message }) => [
          treeRow({
            id: `notes:${kind}:${story ?? ''}`,
            kind: 'note',
            level: 2,
            label: message,
            icon: 'note',
            ...(story === undefined ? {} : { action: { type: 'open-story', storyId: story } }),
          }),
        ],
      ),
    }),
  ];
}
