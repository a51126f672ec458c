import * as l10n from '@vscode/l10n';
import { send } from './connection';
import type { PageModel } from './model';
import type { PageAction } from './protocol';

/** One button for each thing that can be done now. */
export function Controls({ actions }: Pick<PageModel, 'actions'>) {
  const act = (action: PageAction) => () => send({ type: 'act', action });
  return (
    <div class="controls buttons" role="group" aria-label={l10n.t('Round')} tabIndex={-1}>
      {actions.map(({ action, label }) => (
        <button
          key={action}
          type="button"
          class={action === 'nextPhase' ? '' : 'secondary'}
          onClick={act(action)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
