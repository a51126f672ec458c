import * as l10n from '@vscode/l10n';
import type { Column } from '../../core/coverage/board/columns';
import { StateIcon } from './icons';

/** The five focus areas at a glance. */
export function Areas({ areas }: { areas: readonly Column[] }) {
  return (
    <>
      <ul class="areas" aria-label={l10n.t('Focus areas')}>
        {areas.map(({ id, name, meaning, state, words }) => (
          <li key={id} class={`area area-${state}`} title={meaning}>
            <StateIcon state={state} />
            <span class="area-name">{name}</span>
            <span class="area-words">{words}</span>
          </li>
        ))}
      </ul>
      <details class="meanings">
        <summary data-key="area-meanings">{l10n.t('What each focus area asks for')}</summary>
        <dl>
          {areas.map(({ id, name, meaning }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
