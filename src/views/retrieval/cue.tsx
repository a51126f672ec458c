import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DeckId } from '../../core/retrieval/retrieval';
import type { CueModel } from '../../core/retrieval/shown-drill';
import { Announcer } from './announcer';
import { Clock } from './clock';
import { send } from './connection';
import { KeepingNote } from './keeping';
import { Reveal } from './reveal';
import { TypedField, typesAnswers } from './typed-field';
import { useKeys } from './use-keys';
import { useSeconds } from './use-seconds';

/** What to do with a cue, by deck. */
const taskWords = (deck: DeckId): string =>
  deck === 'topics'
    ? l10n.t('Name a story for it, and say how it begins.')
    : l10n.t('Name the pattern, and say what it costs.');

/** A cue from when it comes up to when it is judged. */
export function Cue({ cue }: { cue: CueModel }) {
  const { title, deck, number, of, prompt, question, step, keeping } = cue;
  const seconds = useSeconds(cue);
  return (
    <main>
      <header>
        <h1>{title}</h1>
        <p class="quiet">{l10n.t`${number} of ${of}`}</p>
      </header>
      <Announcer cue={cue} isTimeUp={seconds === 0} />
      <section class="asked">
        <h2 class={deck === 'topics' ? 'prompt' : 'prompt long'}>{prompt}</h2>
        {question && <p class="question">{question}</p>}
        <p class="quiet">{taskWords(deck)}</p>
      </section>
      <Clock cue={cue} seconds={seconds} />
      {step === 'revealed' ? <Reveal cue={cue} /> : <Recalling cue={cue} />}
      <footer>
        <KeepingNote keeping={keeping} />
        <button type="button" class="secondary" onClick={() => send({ type: 'end' })}>
          {l10n.t('End drill')}
        </button>
      </footer>
    </main>
  );
}

/** Before the reveal: the candidate says that they have it, or looks. */
function Recalling({ cue }: { cue: CueModel }) {
  const { number, step } = cue;
  const main = useRef<HTMLButtonElement>(null);
  const haveIt = () => send({ type: 'haveIt', cue: number });
  const reveal = () => send({ type: 'reveal', cue: number });
  useLayoutEffect(() => {
    if (step === 'held' || !typesAnswers()) main.current?.focus();
  }, [number, step]);
  useKeys(step, (deed) => {
    if (deed.type === 'have-it') haveIt();
    if (deed.type === 'reveal') reveal();
  });
  return (
    <section>
      <div class="buttons">
        {step === 'asked' && (
          <button ref={main} type="button" aria-keyshortcuts="Space Enter" onClick={haveIt}>
            {l10n.t('I have it')} <kbd>{l10n.t('Space')}</kbd>
          </button>
        )}
        <button
          ref={step === 'held' ? main : undefined}
          type="button"
          class={step === 'held' ? '' : 'secondary'}
          aria-keyshortcuts="R"
          onClick={reveal}
        >
          {l10n.t('Reveal')} <kbd>R</kbd>
        </button>
      </div>
      <TypedField cue={cue} />
    </section>
  );
}
