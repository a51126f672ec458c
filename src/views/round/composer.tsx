import * as l10n from '@vscode/l10n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineKind } from '../../core/guide/case';
import { lineField } from '../../core/round/lines';
import { DONT_KNOW, KINDS, kindFor, says } from './line-keys';
import { speaker, useSpeaker } from './live-speaker';
import { typist } from './live-typist';
import { useTypedText, type Typing } from './typed-text';
import { useFirstFocus } from './first-focus';

/** Where a line of a case is typed and said: its kind by one key, Enter to say it. */
export function Composer({ isPaused }: { isPaused: boolean }) {
  const [kind, setKind] = useState<LineKind>('question');
  const element = useRef<HTMLTextAreaElement>(null);
  const { next, waiting } = useSpeaker();
  const typing = useRef<Typing>({ last: -Infinity, composing: false });
  const listeners = useTypedText(lineField(next), element, typing);
  useKindKeys((chosen) => {
    setKind(chosen);
    element.current?.focus();
    element.current?.scrollIntoView({ block: 'nearest' });
  });
  useFirstFocus(element);
  const say = () => {
    const text = (element.current?.value.trim() ?? '') || (kind === 'dont-know' ? DONT_KNOW : '');
    if (text === '') return;
    typist.type(lineField(next), text);
    typist.flush();
    speaker.say(kind, text);
    setKind('question');
    element.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!says(event)) return;
    event.preventDefault();
    if (!event.repeat) say();
  };
  return (
    <section class="composer" aria-label={l10n.t('Your line')} tabIndex={-1}>
      <Kinds kind={kind} choose={setKind} />
      <label for="words">{l10n.t('What you say')}</label>
      <textarea id="words" ref={element} rows={2} {...listeners} onKeyDown={onKeyDown} />
      <div class="buttons">
        <button type="button" onClick={say}>
          {l10n.t('Say it')}
        </button>
        <p class="hint">
          {l10n.t('Enter says it, Shift+Enter starts a line. Alt and a letter choose the kind.')}
        </p>
      </div>
      <p class="waits" role="status">
        {isPaused && waiting.length > 0 ? l10n.t('Paused: it is said when you go on.') : ''}
      </p>
    </section>
  );
}

interface KindsParts {
  kind: LineKind;
  choose: (kind: LineKind) => void;
}

function Kinds({ kind, choose }: KindsParts) {
  return (
    <fieldset class="kinds">
      <legend>{l10n.t('What it is')}</legend>
      {KINDS.map((one) => (
        <label key={one.kind} class={one.kind === kind ? 'kind chosen' : 'kind'}>
          <input
            type="radio"
            name="kind"
            checked={one.kind === kind}
            aria-keyshortcuts={`Alt+${one.letter}`}
            onChange={() => choose(one.kind)}
          />
          {l10n.t(one.label)} <kbd>{one.letter}</kbd>
        </label>
      ))}
    </fieldset>
  );
}

/** From anywhere on the page. The editor must not hear of these keys, or it would open its menus. */
function useKindKeys(choose: (kind: LineKind) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const kind = kindFor(event);
      if (!kind) return;
      event.preventDefault();
      event.stopPropagation();
      choose(kind);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
