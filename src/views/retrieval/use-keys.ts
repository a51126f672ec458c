import { useEffect, useRef } from 'preact/hooks';
import type { OpenCue } from '../../core/retrieval/drill';
import { deedFor, type Deed, type Place } from './keys';

/** Calls back for every key that means something in a step; a key that is held down counts once. */
export function useKeys(step: OpenCue['step'], act: (deed: Deed) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = deedFor(event, placeOf(event.target), step);
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || deed.type === 'move') latest.current(deed);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [step]);
}

function placeOf(target: EventTarget | null): Place {
  if (target instanceof HTMLInputElement) return target.type === 'text' ? 'field' : 'button';
  return target instanceof HTMLButtonElement ? 'button' : 'page';
}
