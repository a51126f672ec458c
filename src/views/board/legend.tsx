import type { Table } from '../../core/coverage/board/columns';
import { CellIcon } from './icons';

/** What the signs in the cells mean. */
export function Legend({ table }: { table: Table }) {
  return (
    <ul class="legend" aria-label="Signs">
      <li>
        <CellIcon role="main" weaknesses={[]} /> {table === 'areas' ? 'main' : 'told for it'}
      </li>
      {table === 'areas' && (
        <li>
          <CellIcon role="supporting" weaknesses={[]} /> supporting
        </li>
      )}
      <li>
        <CellIcon role="main" weaknesses={['draft']} /> hollow: weak, so a draft, with errors or
        prompts left, over three years old{table === 'areas' && ', or hardly shown in its text'}
      </li>
      <li>3/4: strong ones of all</li>
    </ul>
  );
}
