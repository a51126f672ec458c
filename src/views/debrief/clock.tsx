import * as l10n from '@vscode/l10n';
import type { PhaseClock } from '../../core/round/debrief/case-model';
import { againstPlan } from '../../core/round/debrief/case-words';
import { elapsedText } from '../../core/round/time-text';

/** What each phase took against its plan. */
export function Clock({ phases }: { phases: readonly PhaseClock[] }) {
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{l10n.t('Time against plan')}</h2>
      <table aria-labelledby="clock">
        <thead>
          <tr>
            <th scope="col">{l10n.t('Phase')}</th>
            <th scope="col">{l10n.t('Took')}</th>
            <th scope="col">{l10n.t('Against plan')}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase, at) => (
            <Row key={at} phase={phase} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ phase }: { phase: PhaseClock }) {
  const { name, planned, added, real } = phase;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {l10n.t({
          message: '{0} of {1}',
          args: [elapsedText(real * 1000), elapsedText((planned + added) * 1000)],
          comment: ['the time a phase took, of the time it was planned to take'],
        })}
      </td>
      <td>{againstPlan(phase)}</td>
    </tr>
  );
}
