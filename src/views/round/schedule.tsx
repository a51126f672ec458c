import type { Clock, PhaseClock } from '../../core/round/clock';
import type { Round } from '../../core/round/round';
import { elapsedText } from '../../core/round/time-text';

const WORD = { done: 'done', current: 'now' };

/** Every phase with its plan and what it took. */
export function Schedule({ round, time }: { round: Round; time: Clock }) {
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
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
  const { state, planned, elapsed, over, plannedStart } = phase;
  return (
    <li class={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span class="name">{name}</span>
      {state !== 'ahead' && ` · ${WORD[state]}`}
      <span class={over > 0 ? 'times over' : 'times'}>
        from {elapsedText(plannedStart)}, planned {elapsedText(planned)}
        {state !== 'ahead' && `, used ${elapsedText(elapsed)}`}
        {over > 0 && `, ${elapsedText(over)} over`}
      </span>
      {state !== 'ahead' && <Budget share={elapsed / planned} />}
    </li>
  );
}

/** How much of its time a phase has used, beside the words that say so. */
function Budget({ share }: { share: number }) {
  return (
    <span class={share > 1 ? 'budget spent' : 'budget'} aria-hidden="true">
      <span style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  );
}
