import { useEffect, useState } from 'preact/hooks';
import type { CueModel } from '../../core/retrieval/shown-drill';

/** Whole seconds that are left of the time of a cue, a started one counted; they stand still once it is held. */
export function useSeconds({ left, step }: Pick<CueModel, 'left' | 'step'>): number {
  const [now, setNow] = useState(left);
  useEffect(() => {
    const until = performance.now() + left;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const rest = Math.max(0, until - performance.now());
      setNow(rest);
      if (rest > 0 && step === 'asked') timer = setTimeout(tick, ((rest - 1) % 1000) + 1);
    };
    tick();
    return () => clearTimeout(timer);
  }, [left, step]);
  return Math.ceil(now / 1000);
}
