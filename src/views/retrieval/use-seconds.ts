import { useEffect, useState } from 'preact/hooks';
import type { CueModel } from '../../core/retrieval/shown-drill';

/** Whole seconds that are left of the time of a cue, a started one counted; they stand still once it is held. */
export function useSeconds({ left, step }: Pick<CueModel, 'left' | 'step'>): number {
  const [rest, setRest] = useState({ of: left, now: left });
  useEffect(() => {
    const until = performance.now() + left;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const now = Math.max(0, until - performance.now());
      setRest({ of: left, now });
      if (now > 0 && step === 'asked') timer = setTimeout(tick, ((now - 1) % 1000) + 1);
    };
    tick();
    return () => clearTimeout(timer);
  }, [left, step]);
  // What stands there at first is of the cue before.
  return Math.ceil((rest.of === left ? rest.now : left) / 1000);
}
