import * as l10n from '@vscode/l10n';
import type { Clock, PhaseClock } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import { elapsedText } from '../../core/round/time-text';

/** Every phase with its plan and what it took. */
export function Schedule({ round, time }: { round: Round; time: Clock }) {
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{l10n.t('Plan')}</h2>
      <ol class="plan">
        {round.start.phases.map(({ id, name }, index) => {
          const phase = time.phases[index];
          return phase && <Phase key={id} name={name} phase={phase} />;
        })}
      </ol>
    </section>
  );
}

function Phase({ name, phase }: { name: string; phase: PhaseClock }) {
  const { state, planned, elapsed, over } = phase;
  return (
    <li class={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span class="name">{name}</span>
      {state !== 'ahead' && ` · ${stateWord(state)}`}
      <span class={over > 0 ? 'times over' : 'times'}>{timesOf(phase).join(', ')}</span>
      {state !== 'ahead' && <Budget share={elapsed / planned} />}
    </li>
  );
}

const stateWord = (state: 'done' | 'current'): string =>
  state === 'done'
    ? l10n.t({ message: 'done', args: [], comment: ['a phase of a round'] })
    : l10n.t({ message: 'now', args: [], comment: ['a phase of a round'] });

function timesOf({ state, planned, elapsed, over, plannedStart }: PhaseClock): string[] {
  return [
    l10n.t({
      message: 'from {0}',
      args: [elapsedText(plannedStart)],
      comment: ['when a phase is to begin'],
    }),
    l10n.t`planned ${elapsedText(planned)}`,
    ...(state === 'ahead' ? [] : [l10n.t`used ${elapsedText(elapsed)}`]),
    ...(over > 0 ? [l10n.t`${elapsedText(over)} over`] : []),
  ];
}

/** How much of its time a phase has used, beside the words that say so. */
function Budget({ share }: { share: number }) {
  return (
    <span class={share > 1 ? 'budget spent' : 'budget'} aria-hidden="true">
      <span style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  );
}
