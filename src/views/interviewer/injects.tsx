import * as l10n from '@vscode/l10n';
import { injectWords } from '../../core/case/interviewer/inject-words';
import type { SideInject } from '../../core/case/interviewer/side';

const MINUTE = 60_000;

/** What comes by itself, and whether it was answered. */
export function Injects({
  injects,
  position,
}: {
  injects: readonly SideInject[];
  position: number;
}) {
  return (
    <section aria-labelledby="injects">
      <h2 id="injects">{l10n.t('Injects')}</h2>
      <ul class="cards">
        {injects.map((inject) => (
          <li key={inject.id}>
            <p>
              <strong>{l10n.t`Minute ${inject.at / MINUTE}, ${inject.from}`}</strong>{' '}
              <span class="state digits">{injectWords(inject, position)}</span>
            </p>
            <p>{inject.text}</p>
            <p class="quiet">{l10n.t`Expects: ${inject.demands}`}</p>
            {inject.onlyIf.length > 0 && (
              <p class="quiet">{l10n.t`Only once this is done: ${inject.onlyIf.join('; ')}`}</p>
            )}
            {inject.unless.length > 0 && (
              <p class="quiet">{l10n.t`Not once this is done: ${inject.unless.join('; ')}`}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
