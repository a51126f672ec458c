import * as l10n from '@vscode/l10n';
import type { OtherLine } from '../../core/coverage/board/board';
import { StateIcon } from './icons';
import { StoryLink } from './story-link';

/** Service work, a failure, and the three pillars. */
export function Others({ others }: { others: readonly OtherLine[] }) {
  return (
    <section id="others">
      <h2 tabIndex={-1}>{l10n.t('Also asked for')}</h2>
      <ul class="lines">
        {others.map(({ kind, id, name, meaning, state, words, stories }) => (
          <li key={`${kind}:${id}`} class="line">
            <StateIcon state={state} />
            <div class="line-text">
              <h3>{name}</h3>
              <p class="quiet">
                {kind} · {words}
              </p>
              <p>{meaning}</p>
              {stories.length > 0 && (
                <ul class="titles" aria-label={l10n.t('Stories for {0}', name)}>
                  {stories.map((story) => (
                    <li key={story.id}>
                      <StoryLink {...story} place={`others:${id}`} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
