import * as l10n from '@vscode/l10n';
import type { SideAction } from '../../core/case/interviewer/side';
import { verdictWord } from '../../core/case/verdict-word';

/** What the candidate may have done, how it is judged as things are, and what comes of it. */
export function Actions({ actions }: { actions: readonly SideAction[] }) {
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{l10n.t('Actions')}</h2>
      <ul class="cards">
        {actions.map((action) => (
          <li key={action.id}>
            <p>
              <strong>{action.label}</strong> <span class="state">{stateWords(action)}</span>
            </p>
            <p>{action.why}</p>
            <blockquote>{action.result}</blockquote>
            <p class="quiet">{l10n.t`To undo: ${action.undo}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateWords = ({ verdict, mitigates, isDone }: SideAction): string =>
  [
    verdictWord(verdict),
    ...(mitigates ? [l10n.t('stops harm')] : []),
    ...(isDone ? [l10n.t({ message: 'done', args: [], comment: ['an action'] })] : []),
  ].join(', ');
