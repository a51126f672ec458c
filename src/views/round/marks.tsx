import * as l10n from '@vscode/l10n';
import { useEffect } from 'preact/hooks';
import { MARKS } from '../../core/round/marks';
import { send } from './connection';
import { markFor } from './mark-keys';
import type { PageMark } from './model';

/** What stood out, with one key each. */
export function Marks({ marks }: { marks: readonly PageMark[] }) {
  useMarkKeys();
  return (
    <section aria-labelledby="marks" tabIndex={-1}>
      <h2 id="marks">{l10n.t('Mark this moment')}</h2>
      <div class="buttons">
        {marks.map(({ kind, label, key, count }) => (
          <button
            key={kind}
            type="button"
            class="secondary mark"
            aria-keyshortcuts={`${key} Alt+${key}`}
            onClick={() => send({ type: 'mark', mark: kind })}
          >
            <kbd>{key}</kbd> {label} <span class="count">({count})</span>
          </button>
        ))}
      </div>
      <p class="hint">{l10n.t`Press 1 to ${MARKS.length}, with Alt while you type.`}</p>
    </section>
  );
}

/** The editor must not hear of these keys, or it would change tabs. */
function useMarkKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const mark = markFor(event, isTyping(event.target));
      if (!mark) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) send({ type: 'mark', mark });
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, input, select');
