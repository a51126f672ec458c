import * as l10n from '@vscode/l10n';
import type { InterviewerSide, SideSignal } from '../../core/case/interviewer/side';
import { send } from './connection';

interface SignalsParts {
  side: InterviewerSide;
  /** Id of the current phase. */
  phase: string;
  readOnly: boolean;
}

/** What to listen for, to be ticked when it was shown; the other phases stay at hand. */
export function Signals({ side: { signals, phases }, phase, readOnly }: SignalsParts) {
  const inPhase = (id: string) => signals.filter((one) => one.phase === id);
  const others = phases.filter(({ id }) => id !== phase && inPhase(id).length > 0);
  const seen = signals.filter(({ isSeen }) => isSeen).length;
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{l10n.t('Signals in this phase')}</h2>
      <p class="quiet">{l10n.t`Tick what you saw. ${seen} of ${signals.length} ticked in all.`}</p>
      {inPhase(phase).length === 0 && (
        <p class="quiet">{l10n.t('None is expected in this phase.')}</p>
      )}
      <Ticks signals={inPhase(phase)} readOnly={readOnly} />
      <details>
        <summary>{l10n.t('Signals of the other phases')}</summary>
        {others.map(({ id, name }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            <Ticks signals={inPhase(id)} readOnly={readOnly} />
          </fieldset>
        ))}
      </details>
    </section>
  );
}

function Ticks({ signals, readOnly }: { signals: readonly SideSignal[]; readOnly: boolean }) {
  return (
    <ul class="ticks">
      {signals.map(({ id, area, text, isSeen }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={isSeen}
              disabled={readOnly}
              onChange={({ currentTarget }) =>
                send({ type: 'saw', signal: id, on: currentTarget.checked })
              }
            />
            <span>
              {text} <span class="quiet">{area}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
