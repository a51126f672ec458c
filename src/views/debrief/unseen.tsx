import * as l10n from '@vscode/l10n';
import type { SolutionModel, UnaskedFact } from '../../core/round/debrief/solution';
import { Plot } from '../round/plot';
import '../round/plot.css';

/** What the case had in store, and nobody asked for or showed. */
export function Unseen({ solution: { facts, plots, unseen } }: { solution: SolutionModel }) {
  return (
    <>
      {facts.length > 0 && <h3>{l10n.t('What you could have been told')}</h3>}
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact.ask}>
            <dt>{fact.ask}?</dt>
            <dd>{fact.answer}</dd>
            <Trust trust={fact.trust} />
          </div>
        ))}
      </dl>
      {plots.length > 0 && <h3>{l10n.t('Plots you never asked for')}</h3>}
      {plots.map(({ plot, caption }) => (
        <div key={plot.id} class="unasked-plot">
          <Plot plot={plot} />
          <p>{caption}</p>
        </div>
      ))}
      {unseen.length > 0 && <h3>{l10n.t('Room that the case gave')}</h3>}
      {unseen.length > 0 && <p>{l10n.t('Nothing in the record shows these yet.')}</p>}
      <ul class="plain">
        {unseen.map(({ phase, signal }, at) => (
          <li key={at}>
            <span class="quiet">{phase}:</span> {signal}
          </li>
        ))}
      </ul>
    </>
  );
}

function Trust({ trust }: Pick<UnaskedFact, 'trust'>) {
  if (trust === 'reliable') return null;
  return (
    <dd class="quiet">
      {trust === 'misleading'
        ? l10n.t('It is true, and leads away from the cause.')
        : l10n.t('It leads nowhere.')}
    </dd>
  );
}
