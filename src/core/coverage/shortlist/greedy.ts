import type { Contender } from './contender';
import { add, countBits, metBy, type Met } from './needs';

/**
 * Orders stories so that each adds most to those before it, the strongest where several do; stops
 * when `needs` are met.
 *
 * @param contenders the strongest first; together they meet `needs`
 */
export function byGain(contenders: readonly Contender[], needs: Met): Contender[] {
  const chosen: Contender[] = [];
  for (let met = 0; met !== needs;) {
    const next = mostGain(contenders, chosen, met, needs);
    if (!next) break;
    chosen.push(next);
    met = add(met, next.covers, needs);
  }
  return chosen;
}

function mostGain(
  contenders: readonly Contender[],
  chosen: readonly Contender[],
  met: Met,
  needs: Met,
): Contender | undefined {
  let best: Contender | undefined;
  let most = countBits(met);
  for (const contender of contenders) {
    const count = countBits(add(met, contender.covers, needs));
    if (count <= most || chosen.includes(contender)) continue;
    best = contender;
    most = count;
  }
  return best;
}

/** A choice that meets `needs` and from which no story can be left out; not always the smallest. */
export function greedy(contenders: readonly Contender[], needs: Met): Contender[] {
  let kept = byGain(contenders, needs);
  for (const contender of [...kept].reverse()) {
    const others = kept.filter((one) => one !== contender);
    if (metBy(others, needs) === needs) kept = others;
  }
  return kept;
}
