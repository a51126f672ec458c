import * as l10n from '@vscode/l10n';
import type { Table } from '../../core/coverage/board/columns';
import { CellIcon } from './icons';

/** What the signs in the cells mean. */
export function Legend({ table }: { table: Table }) {
  return (
    <ul class="legend" aria-label={l10n.t('Signs')}>
      <li>
        <CellIcon role="main" weaknesses={[]} />{' '}
        {table === 'areas' ? l10n.t('main') : l10n.t('told for it')}
      </li>
      {table === 'areas' && (
        <li>
          <CellIcon role="supporting" weaknesses={[]} /> {l10n.t('supporting')}
        </li>
      )}
      <li>
        <CellIcon role="main" weaknesses={['draft']} /> {hollowWords(table)}
      </li>
      <li>{l10n.t('3/4: strong ones of all')}</li>
    </ul>
  );
}

const hollowWords = (table: Table): string =>
  table === 'areas'
    ? l10n.t(
        'hollow: weak, so a draft, with errors or prompts left, over three years old, or hardly shown in its text',
      )
    : l10n.t('hollow: weak, so a draft, with errors or prompts left, over three years old');
