import type { SolutionModel, UnaskedFact } from '../../core/round/debrief/solution';
import { Plot } from '../round/plot';
import '../round/plot.css';

/** What the case had in store, and nobody asked for or showed. */
export function Unseen({ solution: { facts, plots, unseen } }: { solution: SolutionModel }) {
  return (
    <>
      {facts.length > 0 && <h3>What you could have been told</h3>}
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact.ask}>
            <dt>{fact.ask}?</dt>
            <dd>{fact.answer}</dd>
            {TRUST[fact.trust] && <dd class="quiet">{TRUST[fact.trust]}</dd>}
          </div>
        ))}
      </dl>
      {plots.length > 0 && <h3>Plots you never asked for</h3>}
      {plots.map(({ plot, caption }) => (
        <div key={plot.id} class="unasked-plot">
          <Plot plot={plot} />
          <p>{caption}</p>
        </div>
      ))}
      {unseen.length > 0 && <h3>Room that the case gave</h3>}
      {unseen.length > 0 && <p>Nothing in the record shows these yet.</p>}
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

const TRUST: Readonly<Record<UnaskedFact['trust'], string>> = {
  reliable: '',
  misleading: 'It is true, and leads away from the cause.',
  unknown: 'It leads nowhere.',
};
