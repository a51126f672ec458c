import * as l10n from '@vscode/l10n';
import type { Gap } from '../../core/coverage/board/gaps';
import { send } from './connection';
import { StateIcon } from './icons';

/** What to write or finish next, each with the buttons that begin it. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <section id="gaps">
      <h2 tabIndex={-1}>{l10n.t('Gaps')}</h2>
      {gaps.length === 0 && (
        <p>{l10n.t('Each focus area, topic and example has the stories that it needs.')}</p>
      )}
      <ul class="lines">
        {gaps.map((gap, place) => (
          <GapLine key={gap.key} gap={gap} isFirst={place === 0} />
        ))}
      </ul>
    </section>
  );
}

/** What helps with the first one stands out; the others wait their turn. */
function GapLine({ gap, isFirst }: { gap: Gap; isFirst: boolean }) {
  const { key, kind, name, state, words, advice, offer, finish } = gap;
  return (
    <li class="line">
      <StateIcon state={state} />
      <div class="line-text">
        <h3>{name}</h3>
        <p class="quiet">
          {kind} · {words}
        </p>
        {finish && (
          <p dir="auto" class="advice">
            {advice}
          </p>
        )}
      </div>
      <div class="line-buttons">
        {finish && (
          <button
            type="button"
            class={isFirst ? undefined : 'secondary'}
            data-key={`gap:${key}:finish`}
            title={finish.title}
            aria-label={l10n.t('Open story “{0}”', finish.title)}
            onClick={() => send({ type: 'openStory', storyId: finish.id })}
          >
            {l10n.t('Open story')}
          </button>
        )}
        <button
          type="button"
          class={isFirst && !finish ? undefined : 'secondary'}
          data-key={`gap:${key}:new`}
          aria-label={l10n.t('New story for {0}', name)}
          onClick={() => send({ type: 'newStory', ...offer })}
        >
          {l10n.t('New story')}
        </button>
      </div>
    </li>
  );
}
