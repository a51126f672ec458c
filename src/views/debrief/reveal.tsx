import * as l10n from '@vscode/l10n';
import { useState } from 'preact/hooks';
import type { TypedPhase } from '../../core/round/debrief/model';
import type { PageModel } from './protocol';
import { Story } from './story';
import { useDebrief } from './use-debrief';

/** The story that was told, beside what was typed; nothing of it is here until it is asked for. */
export function Reveal({ model }: { model: PageModel }) {
  const { stories, revealed, notRevealed, typed } = model;
  return (
    <section aria-labelledby="reveal">
      <h2 id="reveal">{l10n.t('Compare with your story')}</h2>
      {!revealed && !notRevealed && stories.length === 0 && (
        <p>{l10n.t('No story was found in this workspace.')}</p>
      )}
      {stories.length > 0 && <Choose model={model} />}
      {notRevealed && <p role="alert">{notRevealed}</p>}
      {revealed && (
        <div class="columns">
          <Story story={revealed} />
          <Typed phases={typed} />
        </div>
      )}
    </section>
  );
}

function Choose({ model: { stories, revealed } }: { model: PageModel }) {
  const { state, reveal } = useDebrief();
  const told = stories.find(({ isTold }) => isTold)?.path ?? '';
  const [picked, setPicked] = useState<string>();
  const path = picked ?? state.wanted.story ?? told;
  const pick = (next: string) => {
    setPicked(next);
    if (revealed) reveal({ story: next === '' ? undefined : next });
  };
  return (
    <div class="choose">
      <label for="story">{l10n.t('Story told')}</label>
      <select id="story" value={path} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        <option value="">{l10n.t('Choose a story')}</option>
        {stories.map((story) => (
          <option key={story.path} value={story.path}>
            {story.isTold ? l10n.t`${story.title} (told)` : story.title}
          </option>
        ))}
      </select>
      {revealed ? (
        <button type="button" class="secondary" onClick={() => reveal({ story: undefined })}>
          {l10n.t('Hide')}
        </button>
      ) : (
        <button type="button" disabled={path === ''} onClick={() => reveal({ story: path })}>
          {l10n.t('Reveal')}
        </button>
      )}
    </div>
  );
}

function Typed({ phases }: { phases: readonly TypedPhase[] }) {
  return (
    <div>
      <h3>{l10n.t('What you typed')}</h3>
      {phases.length === 0 && <p class="quiet">{l10n.t('Nothing was typed in this round.')}</p>}
      {phases.map(({ name, text }, at) => (
        <div key={at}>
          <h4>{name}</h4>
          <p class="typed" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}
