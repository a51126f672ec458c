import * as l10n from '@vscode/l10n';
import { useEffect, useState } from 'preact/hooks';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { timeUpWords } from './clock';

/** Says a cue when it comes up, and once that its time is up; never the seconds. */
export function Announcer({ cue, isTimeUp }: { cue: CueModel; isTimeUp: boolean }) {
  const { number, of, prompt, question, step } = cue;
  const [text, setText] = useState('');
  const asked = [l10n.t`Cue ${number} of ${of}: ${prompt.replace(/\.$/, '')}.`, question]
    .filter(Boolean)
    .join(' ');
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (isTimeUp && step === 'asked') setText(timeUpWords());
  }, [isTimeUp, step]);
  return (
    <p class="spoken news" role="status" aria-live="polite">
      {text}
    </p>
  );
}
