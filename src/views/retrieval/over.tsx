import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverModel } from '../../core/retrieval/shown-drill';
import { send } from './connection';
import { KeepingNote } from './keeping';

/** What came of a drill that is over. */
export function Over({ drill }: { drill: OverModel }) {
  const { title, deck, words, results, keeping } = drill;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="summary">{l10n.t`Over. ${words}`}</p>
      {results.length > 0 && (
        <ul class="results">
          {results.map(({ id, name, recall, words: how }) => (
            <li key={id} class={recall}>
              <strong>{name}</strong> <span>{how}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" onClick={() => send({ type: 'startRetrieval', deck })}>
          {l10n.t('Start another')}
        </button>
        {keeping.file !== undefined && (
          <button type="button" class="secondary" onClick={() => send({ type: 'openRecord' })}>
            {l10n.t('Open the record')}
          </button>
        )}
      </div>
      {results.length > 0 && <KeepingNote keeping={keeping} />}
    </main>
  );
}
