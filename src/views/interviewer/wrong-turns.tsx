import * as l10n from '@vscode/l10n';
import type { SideWrongTurn } from '../../core/case/interviewer/side';

/** What a wrong turn looks like, and what to say so that the candidate finds back. */
export function WrongTurns({ turns }: { turns: readonly SideWrongTurn[] }) {
  return (
    <section aria-labelledby="wrong-turns">
      <h2 id="wrong-turns">{l10n.t('Wrong turns')}</h2>
      <ul class="cards">
        {turns.map(({ id, looksLike, says, redFlag, isMet }) => (
          <li key={id}>
            <p>
              <strong>{looksLike}</strong>{' '}
              {isMet && (
                <span class="state">
                  {l10n.t({ message: 'met', args: [], comment: ['a wrong turn'] })}
                </span>
              )}
            </p>
            <blockquote>{says}</blockquote>
            <p class="quiet">{l10n.t`Red flag: ${redFlag}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
