import * as l10n from '@vscode/l10n';
import type { SolutionModel } from '../../core/round/debrief/solution';

/** What the case gives most weight, beside what the candidate named. */
export function Matters({ solution: { matters } }: { solution: SolutionModel }) {
  const { named, weighed } = matters;
  if (weighed.length === 0) return null;
  return (
    <>
      <h3>{l10n.t('What weighed most')}</h3>
      {named.length > 0 && <p>{l10n.t('When you were asked what would decide it, you said:')}</p>}
      {named.map((text, at) => (
        <blockquote key={at}>{text}</blockquote>
      ))}
      <p>{l10n.t('The case gives most weight to these:')}</p>
      <ul class="plain">
        {weighed.map(({ signal, isShown }) => (
          <li key={signal}>
            <span class="quiet">{isShown ? l10n.t('Shown:') : l10n.t('Not shown:')}</span> {signal}
          </li>
        ))}
      </ul>
    </>
  );
}
