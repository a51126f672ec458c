import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { send } from './connection';

let isUsed = false;

/** Whether the candidate types: then the next cue begins in the field. */
export const typesAnswers = (): boolean => isUsed;

/** Where the candidate may type what they would say. */
export function TypedField({ cue }: { cue: Pick<CueModel, 'number' | 'typed' | 'step'> }) {
  const { number, typed, step } = cue;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.value = typed;
    if (step === 'asked' && isUsed) element.focus();
    // What comes back later is older than what stands here.
  }, [number]);
  const onInput = () => {
    const text = field.current?.value ?? '';
    isUsed = text !== '';
    send({ type: 'typed', cue: number, text });
  };
  return (
    <p class="typed">
      <label for="typed">{l10n.t('Type it, if you like; saying it aloud is better')}</label>
      <input id="typed" ref={field} type="text" autocomplete="off" onInput={onInput} />
    </p>
  );
}
