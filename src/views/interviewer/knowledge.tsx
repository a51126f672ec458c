import * as l10n from '@vscode/l10n';
import type { Knowledge } from '../../core/case/interviewer/side';
import { inQuotes } from '../../core/language';
import { Plot } from '../round/plot';
import { send } from './connection';

interface KnowledgeParts {
  knowledge: readonly Knowledge[];
  readOnly: boolean;
}

/** Facts and series with how they stand; the partner may tell any of them by hand. */
export function KnowledgeList({ knowledge, readOnly }: KnowledgeParts) {
  const of = (kind: Knowledge['kind']) => knowledge.filter((one) => one.kind === kind);
  return (
    <>
      <section aria-labelledby="facts">
        <h2 id="facts">{l10n.t('Facts')}</h2>
        <List items={of('fact')} readOnly={readOnly} />
      </section>
      <section aria-labelledby="series">
        <h2 id="series">{l10n.t('Plots')}</h2>
        <List items={of('series')} readOnly={readOnly} />
      </section>
    </>
  );
}

function List({ items, readOnly }: { items: readonly Knowledge[]; readOnly: boolean }) {
  return (
    <ul class="cards">
      {items.map((item) => (
        <li key={item.id} class={item.state}>
          <div class="head">
            <p>
              <strong>{item.kind === 'fact' ? inQuotes(item.title) : item.title}</strong>{' '}
              <span class="state">{stateWords(item)}</span>
            </p>
            {!readOnly && <Tell item={item} />}
          </div>
          <p>{item.text}</p>
          {item.caution !== undefined && <p class="quiet">{item.caution}</p>}
          {item.plot && (
            <details>
              <summary>{l10n.t('The plot')}</summary>
              <Plot plot={item.plot} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** It stays where it is once it was used, so that the focus does too. */
function Tell({ item: { id, kind, title, state } }: { item: Knowledge }) {
  const isTold = state === 'told';
  const isFact = kind === 'fact';
  return (
    <button
      type="button"
      class="secondary"
      aria-disabled={isTold}
      aria-label={isFact ? l10n.t`Tell: ${title}` : l10n.t`Show: ${title}`}
      onClick={() => !isTold && send({ type: 'tell', id })}
    >
      {isFact ? l10n.t('Tell') : l10n.t('Show')}
    </button>
  );
}

function stateWords({ state, kind, waitsFor }: Knowledge): string {
  if (state === 'told')
    return kind === 'fact'
      ? l10n.t({ message: 'told', args: [], comment: ['a fact'] })
      : l10n.t({ message: 'shown', args: [], comment: ['a plot'] });
  return state === 'open' ? l10n.t('not yet') : l10n.t`waits for ${waitsFor.join(', ')}`;
}
